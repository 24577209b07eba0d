import { programmePath } from '@/lib/process/paths'

/** Where the picture of the theory of change lives. */
export const theoryPath = (programmeId: string) => `${programmePath(programmeId)}/verandertheorie` as const

/** The same theory as a nested list. */
export const theoryListPath = (programmeId: string) => `${theoryPath(programmeId)}/lijst` as const
