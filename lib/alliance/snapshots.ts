import type { Body, DirectionPost, Seat } from '@/lib/platform/db/generated/client'
import { toDay } from '@/lib/platform/day'

type Dated = { startsOn: Date; endsOn: Date | null }
const term = ({ startsOn, endsOn }: Dated) => ({ startsOn: toDay(startsOn), endsOn: endsOn && toDay(endsOn) })

type BodyFields = Pick<Body, 'name' | 'kind' | 'level' | 'purpose' | 'rhythm' | 'votingRule' | 'quorumPercent'> & Dated

/** A table as the audit log and a collision show it. */
export const bodySnapshot = ({ name, kind, level, purpose, rhythm, votingRule, quorumPercent, ...dates }: BodyFields) =>
  ({ name, kind, level, purpose, rhythm, votingRule, quorumPercent, ...term(dates) })

type SeatFields = Pick<Seat, 'role' | 'votes' | 'personName' | 'userId' | 'organisationId' | 'onBehalfOf' | 'resident' | 'rotation' | 'endReason'> & Dated

/** A seat as the audit log and a collision show it. */
export const seatSnapshot = ({ role, votes, personName, userId, organisationId, onBehalfOf, resident, rotation, endReason, ...dates }: SeatFields) =>
  ({ role, votes, personName, userId, organisationId, onBehalfOf, resident, rotation, endReason, ...term(dates) })

type PostFields = Pick<DirectionPost, 'role' | 'personName' | 'userId' | 'organisationId' | 'mandate' | 'fundedUntil'> & Dated

/** A post as the audit log and a collision show it. */
export const postSnapshot = ({ role, personName, userId, organisationId, mandate, fundedUntil, ...dates }: PostFields) =>
  ({ role, personName, userId, organisationId, mandate, fundedUntil: fundedUntil && toDay(fundedUntil), ...term(dates) })
