import { programmePath } from '@/lib/process/paths'
import type { Day } from './at-table'

const onDay = (day: Day | undefined) => (day === undefined ? '' : (`?dag=${day}` as const))

/** Where the alliance of a programme is shown, as it is or as it was on a day. */
export const alliancePath = (programmeId: string, day?: Day) => `${programmePath(programmeId)}/alliantie${onDay(day)}` as const

/** Where one table is shown. */
export const bodyPath = (programmeId: string, bodyId: string) => `${programmePath(programmeId)}/alliantie/${bodyId}` as const

/** Where the bureau keeps one seat. */
export const seatPath = (programmeId: string, bodyId: string, seatId: string) => `${bodyPath(programmeId, bodyId)}/zetel/${seatId}` as const

/** Where the stakeholder map is. */
export const stakeholdersPath = (programmeId: string) => `${programmePath(programmeId)}/krachtenveld` as const

/** Where the place of residents is agreed. */
export const participationPath = (programmeId: string) => `${programmePath(programmeId)}/bewonersrol` as const
