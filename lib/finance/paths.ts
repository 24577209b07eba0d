import { programmePath } from '@/lib/process/paths'

/** Where the money of a programme is told. */
export const financePath = (programmeId: string) => `${programmePath(programmeId)}/financien` as const

/** Where the sources of money live. */
export const sourcesPath = (programmeId: string) => `${financePath(programmeId)}/bronnen` as const

/** Where one source lives, with its amounts per year. */
export const sourcePath = (programmeId: string, sourceId: string) => `${sourcesPath(programmeId)}/${sourceId}` as const

/** Where the costs live. */
export const costsPath = (programmeId: string) => `${financePath(programmeId)}/kosten` as const

/** Where the expected social return lives. */
export const returnsPath = (programmeId: string) => `${financePath(programmeId)}/rendement` as const

/** Where a spreadsheet is taken over. */
export const takeOverPath = (programmeId: string) => `${financePath(programmeId)}/overnemen` as const

/** Where an empty file is handed out, to fill in and take over. */
export const templatePath = (programmeId: string) => `${takeOverPath(programmeId)}/leeg-bestand` as const
