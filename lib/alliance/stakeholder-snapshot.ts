import type { StakeholderInput } from './stakeholder-schema'

/** A party as the audit log and a collision show it. */
export const stakeholderSnapshot = ({ name, kind, formal, fields, aims, stake, mandate, interest, influence, necessary, willingness, contactName, contactEmail, contactPhone, organisationId }: StakeholderInput) =>
  ({ name, kind, formal, fields, aims, stake, mandate, interest, influence, necessary, willingness, contactName, contactEmail, contactPhone, organisationId })
