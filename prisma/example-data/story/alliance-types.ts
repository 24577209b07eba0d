import type { BodyKind, DirectionRole, GovernanceLevel, LifeField, ParticipationVariant, SeatRole, StakeholderKind, Willingness } from '@/lib/platform/db/generated/client'
import type { Moment } from './moment'

type TermStory = { from: Moment; until?: Moment }

/** `who` is the key of somebody with an account; somebody without one has only a name. */
type PersonStory = { who: string } | { name: string }

type MandateStory = TermStory & { subject: string; upToEuros?: number; substitute?: PersonStory }

type SeatStory = TermStory & {
  person: PersonStory
  role: SeatRole
  /** Everyone but an observer votes, unless said otherwise. */
  votes?: boolean
  organisation?: string
  onBehalfOf?: string
  resident?: boolean
  rotation?: string
  endReason?: string
  mandates?: MandateStory[]
}

export type BodyStory = TermStory & {
  name: string
  kind: BodyKind
  level: GovernanceLevel
  purpose: string
  rhythm: string
  quorumPercent?: number
  seats: SeatStory[]
}

export type PostStory = TermStory & {
  role: DirectionRole
  person: PersonStory
  organisation?: string
  mandate: string
  fundedUntil?: Moment
}

export type ParticipationStory = {
  variant: ParticipationVariant
  chosen: Moment
  who: string
  reason: string
  ambition?: { variant: ParticipationVariant; by: Moment; steps: string }
  residentsRole: string
  mandate: string
  reimbursement: string
}

export type StakeholderStory = {
  name: string
  kind: StakeholderKind
  informal?: boolean
  fields: LifeField[]
  aims: string
  stake?: string
  mandate?: string
  /** Interest and influence, 1 to 5; left out when nobody weighed them yet. */
  weights?: [interest: number, influence: number]
  necessary?: boolean
  willingness?: Willingness
  contact?: string
  /** The partner it became. */
  organisation?: string
}

/** Who sits where, who drives the process and which place residents have. */
export type AllianceStory = {
  bodies: BodyStory[]
  posts: PostStory[]
  participation: ParticipationStory[]
  stakeholders: StakeholderStory[]
  problemFields: { field: LifeField; note: string }[]
}
