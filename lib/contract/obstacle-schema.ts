import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'
import { day, optionalDay, required, text } from '@/lib/platform/form/fields'

export const obstacleKinds = ['law', 'money', 'organisation'] as const
export type ObstacleKind = (typeof obstacleKinds)[number]
export const obstacleLevels = ['neighbourhood', 'city', 'region', 'state'] as const
export type ObstacleLevel = (typeof obstacleLevels)[number]
export const obstacleStatuses = ['found', 'raised', 'under_discussion', 'solved', 'refused'] as const
export type ObstacleStatus = (typeof obstacleStatuses)[number]
/** Answered: somebody said yes or no, and what that answer was is on record. */
export const answeredStatuses: readonly ObstacleStatus[] = ['solved', 'refused']

const programmeId = z.uuid()
const version = versionFrom(1)

const fields = {
  title: required(200, 'Schrijf in een paar woorden op wat er in de weg zit.'),
  description: text(3000),
  kind: z.enum(obstacleKinds, 'Kies waar het knelt.'),
  level: z.enum(obstacleLevels, 'Kies op welk niveau dit opgelost moet worden.'),
  carrier: text(160),
  addressee: text(160),
  foundOn: day('Vul in wanneer dit bleek.'),
  dueOn: optionalDay,
}
const rightOrder = z.refine<{ foundOn: string; dueOn: string | null }>(({ foundOn, dueOn }) => dueOn === null || dueOn >= foundOn, {
  path: ['dueOn'], error: 'Deze datum ligt vóór de dag waarop het bleek. Kies een latere datum.',
})

export const addObstacleSchema = z.object({ programmeId, ...fields }).check(rightOrder)
export const editObstacleSchema = z.object({ programmeId, obstacleId: z.uuid(), version, ...fields }).check(rightOrder)
export type ObstacleFields = Omit<z.output<typeof addObstacleSchema>, 'programmeId'>

export const noteObstacleSchema = z
  .object({
    programmeId, obstacleId: z.uuid(), version,
    status: z.enum(obstacleStatuses, 'Kies hoe het ervoor staat.'),
    text: required(2000, 'Schrijf op wat de stand van zaken is.'),
    answer: text(2000),
    answeredOn: optionalDay,
  })
  .check(z.refine(({ status, answer }) => !answeredStatuses.includes(status) || answer !== '', {
    path: ['answer'], error: 'Schrijf op welk antwoord er kwam. Zonder antwoord is het nog niet klaar.',
  }))

export const obstacleSchema = z.object({ programmeId, obstacleId: z.uuid() })
