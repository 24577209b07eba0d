import type { ReactNode } from 'react'
import { SignedInShell } from '@/app/(app)/SignedInShell'

export default function Layout({ children }: { children: ReactNode }) {
  return <SignedInShell>{children}</SignedInShell>
}
