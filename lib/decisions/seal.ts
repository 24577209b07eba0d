import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import type { Day, DecisionContent } from './content'
import type { Dossier } from './dossier'
import type { Tally } from './tally'

/** Everything a seal vouches for. `previousHash` hangs it on the decision before it, so that none can be taken out. */
export type Sealed = {
  readonly municipalityId: string
  readonly programmeId: string
  readonly decisionId: string
  readonly cycle: number
  readonly phase: string | null
  readonly number: number
  readonly correctsId: string | null
  readonly content: DecisionContent
  readonly dossier: Dossier
  readonly sealedAt: Date
  readonly sealedById: string
  readonly sealedByName: string
  readonly previousHash: string
}

/** What else a seal vouches for when a table decided: the vote, what came before it, and the two signatures. */
export type SealedTable = {
  readonly title: string
  readonly bodyId: string
  readonly open: boolean
  readonly closedGround: string
  readonly consultationUntil: Day | null
  /** Only of a decision about money, so that older seals still fit. */
  readonly amountCents?: string
  readonly votingOpenedAt: string
  readonly votingClosedAt: string
  readonly votes: readonly object[]
  readonly conflicts: readonly object[]
  readonly reactions: readonly object[]
  readonly confirmations: readonly object[]
}

/** The words of a decision: which account sees to a condition can change later, so a seal says nothing of it. */
const words = (content: DecisionContent) =>
  ({ ...content, conditions: content.conditions.map(({ text, owner, dueOn }) => ({ text, owner, dueOn })) })

/** The hash on the seal: sha256 over the canonical text of all that was decided. Older seals have no table, and still fit. */
export const sealHash = ({ sealedAt, content, ...rest }: Sealed, table: SealedTable | null = null): string =>
  sha256(canonical({ format: table ? 2 : 1, ...rest, content: words(content), ...(table && { table }), sealedAt: sealedAt.toISOString() }))

/** What the chair and the secretary sign: the same text and the same count, whoever looks first. */
export const contentHash = (content: DecisionContent, table: Omit<SealedTable, 'confirmations'>, counted: Tally): string =>
  sha256(canonical({ content: words(content), table, counted }))
