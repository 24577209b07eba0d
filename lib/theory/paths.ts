import { programmePath } from '@/lib/process/paths'

/** Where the picture of the theory of change lives. */
export const theoryPath = (programmeId: string) => `${programmePath(programmeId)}/verandertheorie` as const

/** The same theory as a nested list. */
export const theoryListPath = (programmeId: string) => `${theoryPath(programmeId)}/lijst` as const

/** Where goals and interventions are taken over into the theory. */
export const adoptPath = (programmeId: string) => `${theoryPath(programmeId)}/overnemen` as const
