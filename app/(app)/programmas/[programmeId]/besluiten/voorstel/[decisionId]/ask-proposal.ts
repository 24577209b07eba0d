import 'server-only'
import { getProposal } from '@/lib/decisions/get-proposal'
import { registerPath } from '@/lib/decisions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export type ProposalPageProps = { params: Promise<{ programmeId: string; decisionId: string }> }

/** What the pages of a proposal show. */
export const askProposal = async ({ params }: ProposalPageProps) => valueOrNotFound(getProposal(await params))

export type ProposalView = Awaited<ReturnType<typeof askProposal>>

/** The way back from a proposal. */
export const backTo = (programme: { id: string; name: string }) => [
  { label: programme.name, href: programmePath(programme.id) },
  { label: 'Besluiten', href: registerPath(programme.id) },
]
