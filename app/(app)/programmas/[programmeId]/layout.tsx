import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SignedInShell } from '@/app/(app)/SignedInShell'
import { programmeRooms } from '@/components/programme/programme-rooms'
import { valueOrNotFound } from '@/lib/platform/page'
import { definitionOf } from '@/lib/programmes/definition-of'
import { askProgramme } from './ask-programme'

type Props = { params: Promise<{ programmeId: string }>; children: ReactNode }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const programme = await askProgramme((await params).programmeId)
  if (!programme.ok) return { title: 'Deze bladzijde bestaat niet' }
  const { name } = programme.value
  return { title: { template: `%s · ${name} · Wijkaanpak`, default: name } }
}

export default async function ProgrammeLayout({ params, children }: Props) {
  const programme = await valueOrNotFound(askProgramme((await params).programmeId))
  const { id, name, allowed } = programme
  const { phases } = definitionOf(programme)
  const groups = programmeRooms({
    programmeId: id, phases, mayReadMeetings: allowed.readMeetings, mayEditPublicPage: allowed.editPublicPage,
    mayReadStakeholders: allowed.readStakeholders, mayReadRecalibration: allowed.readRecalibration,
  })
  return <SignedInShell programme={{ id, name, groups }}>{children}</SignedInShell>
}
