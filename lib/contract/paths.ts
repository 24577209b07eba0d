import { programmePath } from '@/lib/process/paths'

/** Where the local contract of a programme lives. */
export const contractPath = (programmeId: string) => `${programmePath(programmeId)}/contract` as const

/** Where the promises live. */
export const promisesPath = (programmeId: string) => `${programmePath(programmeId)}/toezeggingen` as const

/** Where one promise lives, with its history. */
export const promisePath = (programmeId: string, promiseId: string) => `${promisesPath(programmeId)}/toezegging/${promiseId}` as const

/** The sheet of one partner, for the yearly talk. */
export const partnerSheetPath = (programmeId: string, organisationId: string) => `${promisesPath(programmeId)}/${organisationId}` as const

/** Where the breakthrough table lives. */
export const obstaclesPath = (programmeId: string) => `${programmePath(programmeId)}/doorbraken` as const

/** Where one obstacle lives. */
export const obstaclePath = (programmeId: string, obstacleId: string) => `${obstaclesPath(programmeId)}/${obstacleId}` as const
