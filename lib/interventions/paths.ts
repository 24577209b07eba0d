import { programmePath } from '@/lib/process/paths'

/** Where the execution programme lives; that of an earlier cycle when one is named. */
export const executionPath = (programmeId: string) => `${programmePath(programmeId)}/uitvoering` as const

/** Where one intervention lives. */
export const interventionPath = (programmeId: string, interventionId: string) => `${executionPath(programmeId)}/${interventionId}` as const

/** Goals and interventions beside each other. */
export const networkPath = (programmeId: string) => `${executionPath(programmeId)}/netwerk` as const

/** The interventions over the years. */
export const timelinePath = (programmeId: string) => `${executionPath(programmeId)}/tijdlijn` as const
