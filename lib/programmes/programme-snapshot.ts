import type { ProgrammeFields } from './schema'

/** What the audit log and a conflict page show of a programme. */
export const programmeSnapshot = (programme: ProgrammeFields) => ({
  name: programme.name,
  motto: programme.motto,
  areaCodes: programme.areaCodes,
  inhabitants: programme.inhabitants,
  dwellings: programme.dwellings,
  startsOn: programme.startsOn.toISOString().slice(0, 10),
  horizonYears: programme.horizonYears,
  contactName: programme.contactName,
  contactPhone: programme.contactPhone,
  contactEmail: programme.contactEmail,
})
