import type { FactState, Judgement } from '@/lib/process/facts'
import type { PointKind } from '@/lib/process/types'
import type { FormAction } from '@/lib/platform/form/state'
import type { ServerDraft } from './autosave/choose-draft'

/** What stands recorded, as a form needs it. */
export type Recorded = {
  version: number
  state: FactState | null
  judgement: Judgement | null
  explanation: string
  reason: string
}

export type AnswerFormProps = {
  action: FormAction
  userId: string
  programmeId: string
  pointId: string
  cycle: number
  /** Whose answer: of one partner, or (null) the agreed one. */
  organisation: { id: string; name: string } | null
  kind: PointKind
  recorded: Recorded
  draft: ServerDraft | null
  /** What the fold says: "Antwoord vastleggen", "Antwoord wijzigen"… */
  summary: string
  open: boolean
  /** The way on for who wants to talk about this later. */
  laterHref: string | null
}
