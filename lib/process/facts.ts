/** What somebody recorded about a talking point. Facts are never averaged and never leave their cycle. */

export type Judgement = 'yes' | 'partly' | 'no'

export type FactState = 'answered' | 'skipped' | 'not_applicable'

/** A point without a fact that counts is open. */
export type PointState = FactState | 'open'

export type AnswerFact = {
  readonly pointId: string
  readonly cycle: number
  /** null = the agreed answer of the programme; otherwise the organisation that answers for itself. */
  readonly organisationId: string | null
  /** null = opened again after an earlier answer. */
  readonly state: FactState | null
  readonly judgement?: Judgement | null
  readonly explanation?: string | null
  readonly reason?: string | null
  /** Who recorded it; a skipped point without a name does not count. */
  readonly by: string
  readonly at: Date
}
