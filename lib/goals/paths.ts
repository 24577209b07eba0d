import { programmePath } from '@/lib/process/paths'

/** Where the vision of a programme lives. */
export const visionPath = (programmeId: string) => `${programmePath(programmeId)}/visie` as const

/** Where ambitions and goals live. */
export const goalsPath = (programmeId: string) => `${programmePath(programmeId)}/doelen` as const

/** Where one goal lives, with everything that rests on it. */
export const goalPath = (programmeId: string, goalId: string) => `${goalsPath(programmeId)}/${goalId}` as const

/** Where the chances live. */
export const chancesPath = (programmeId: string) => `${programmePath(programmeId)}/kansen` as const

/** Where one chance is changed. */
export const chancePath = (programmeId: string, chanceId: string) => `${chancesPath(programmeId)}/${chanceId}` as const
