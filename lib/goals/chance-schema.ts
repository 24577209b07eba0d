import * as z from 'zod/mini'
import { required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'

const programmeId = z.uuid()
const chanceId = z.uuid()
const version = versionFrom(1)

const fields = {
  place: required(120, 'Vul in om welke plek het gaat.'),
  title: required(200, 'Schrijf op wat hier kan.'),
  explanation: text(3000),
  goalIds: z._default(
    z.array(z.uuid()).check(z.minLength(1, 'Kies minstens één ambitie of doel waar deze kans aan bijdraagt.'), z.maxLength(50)), []),
  organisationIds: z._default(z.array(z.uuid()).check(z.maxLength(60)), []),
  others: text(400),
}

export const addChanceSchema = z.object({ programmeId, ...fields })
export const editChanceSchema = z.object({ programmeId, chanceId, version, ...fields })
export type ChanceInput = Omit<z.output<typeof addChanceSchema>, 'programmeId'>

/** Null: a new one. */
export const chanceDeskSchema = z.object({ programmeId, chanceId: z._default(z.nullable(chanceId), null) })
export const removeChanceSchema = z.object({ programmeId, chanceId, version })
