import type { FactState, Judgement } from '@/lib/process/facts'
import type { PointId } from '@/lib/process/types'

/** What somebody answered. */
export type Said = { state: FactState; judgement: Judgement | null; explanation: string; reason: string }

/** What was said about a point: the agreed answer, what stood there before, and what each organisation said for itself. */
export type Told = { agreed?: Said; earlier?: Said[]; per?: Record<string, Said> }

export type Answers = Partial<Record<PointId, Said | Told>>

const answered = (judgement: Judgement | null, explanation: string): Said =>
  ({ state: 'answered', judgement, explanation, reason: '' })

export const yes = (explanation: string): Said => answered('yes', explanation)
export const partly = (explanation: string): Said => answered('partly', explanation)
export const no = (explanation: string): Said => answered('no', explanation)
export const described = (explanation: string): Said => answered(null, explanation)
export const skipped = (reason: string): Said => ({ state: 'skipped', judgement: null, explanation: '', reason })
export const notApplicable = (reason: string): Said =>
  ({ state: 'not_applicable', judgement: null, explanation: '', reason })

/** The same shape for both ways of writing it down. */
export const asTold = (told: Said | Told): Told => ('state' in told ? { agreed: told } : told)
