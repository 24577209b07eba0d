import { programmePath } from '@/lib/process/paths'

/** Where Herijken is done. */
export const recalibrationPath = (programmeId: string) => `${programmePath(programmeId)}/herijken` as const

/** The choices on one page, for those who decide. */
export const recalibrationOverviewPath = (programmeId: string) => `${recalibrationPath(programmeId)}/overzicht` as const

/** Where one intervention is looked back upon. */
export const judgePath = (programmeId: string, interventionId: string) => `${recalibrationPath(programmeId)}/${interventionId}` as const

/** The execution programme of an earlier cycle, as it was. */
export const oldProgrammePath = (programmeId: string, cycle: number) => `${recalibrationPath(programmeId)}/cyclus/${cycle}` as const

/** The very text that was sealed, as a file. */
export const sealedFilePath = (programmeId: string, cycle: number) => `${oldProgrammePath(programmeId, cycle)}/bestand` as const
