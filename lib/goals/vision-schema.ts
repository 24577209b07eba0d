import * as z from 'zod/mini'
import { day, required, text } from '@/lib/platform/form/fields'
import { versionFrom } from '@/lib/platform/form/version'
import { visionStrategies } from './labels'
import { optionalYear } from './year-field'

const programmeId = z.uuid()
const version = versionFrom(1)
const number = z.coerce.number().check(z.int(), z.gte(1), z.lte(1000))

export const startVisionSchema = z.object({ programmeId })

const maker = z.object({ name: required(200, 'Vul in wie er meedeed.'), part: text(400) })
const term = z.object({ term: required(80, 'Vul het woord in.'), meaning: required(600, 'Schrijf op wat u er samen mee bedoelt.') })

export const editVisionSchema = z.object({
  programmeId, visionId: z.uuid(), version,
  motto: text(160),
  text: text(6000),
  horizonYear: optionalYear,
  horizonReason: text(1000),
  strengths: text(4000),
  deficits: text(4000),
  notDoing: text(3000),
  /** Empty: not chosen yet. */
  strategy: z._default(z.union([z.literal(''), z.enum(visionStrategies)]), ''),
  strategyReason: text(2000),
  residentText: text(4000),
  makers: z._default(z.array(maker).check(z.maxLength(100, 'Noem niet meer dan 100 makers.')), []),
  terms: z._default(z.array(term).check(z.maxLength(100, 'Noem niet meer dan 100 woorden.')), []),
})
export type EditVisionInput = z.output<typeof editVisionSchema>

const notSure = 'Vink aan dat u weet dat deze tekst daarna niet meer verandert.'
export const establishVisionSchema = z.object({
  programmeId, visionId: z.uuid(), version,
  establishedOn: day('Vul in op welke dag de visie is vastgesteld.'),
  /** What is established never changes, so it is asked twice. */
  sure: z.literal('on', notSure),
})

export const discardVisionSchema = z.object({
  programmeId, visionId: z.uuid(), version,
  /** It cannot be undone, so it is asked twice. */
  discard: z.literal('on', 'Vink aan dat u weet dat de tekst dan weg is.'),
})

const unsavedText = 'U hebt wijzigingen die nog niet zijn bewaard. Bewaar die eerst met “Concept bewaren”, of gooi ze weg.'
/** The same in the browser, where somebody may have typed what is not recorded yet: that text would stay behind. */
export const establishAfter = (unsaved: () => boolean) => z.object({
  ...establishVisionSchema.shape,
  sure: z._default(z.string(), '').check(z.refine(() => !unsaved(), unsavedText), z.refine((ticked) => ticked === 'on', notSure)),
})

export const visionSchema = z.object({ programmeId, number: z._default(z.nullable(number), null) })
export const compareVisionsSchema = z.object({ programmeId, older: number, newer: number })
