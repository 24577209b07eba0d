import type { ReactNode } from 'react'
import { SignedInShell } from '../SignedInShell'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <SignedInShell>{children}</SignedInShell>
}
