import { programmePath } from '@/lib/process/paths'

/** Where the work of one person goes to another. */
export const handoversPath = (programmeId: string) => `${programmePath(programmeId)}/overdracht` as const

/** The sheet of one handover. */
export const handoverPath = (programmeId: string, handoverId: string) => `${handoversPath(programmeId)}/${handoverId}` as const
