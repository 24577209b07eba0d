import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'
import { draftKeyPattern } from './draft-key'
import { limits } from './limits'

// A browser posts line ends as CRLF but reads them back as LF; one form of a text keeps drafts and answers comparable.
const lineEnds = z.overwrite((value: string) => value.replaceAll('\r\n', '\n'))

const text = (max: number) =>
  z._default(
    z.string().check(lineEnds, z.trim(), z.maxLength(max, `Deze tekst is te lang. Gebruik hoogstens ${max} tekens.`)),
    '',
  )
const required = (max: number, message: string) =>
  z.string(message).check(
    lineEnds,
    z.trim(),
    z.minLength(1, message),
    z.maxLength(max, `Deze tekst is te lang. Gebruik hoogstens ${max} tekens.`),
  )

const programmeId = z.uuid()
const pointId = z.string().check(z.maxLength(20))
const version = versionFrom(0)
const cycle = z.coerce.number().check(z.int(), z.gte(1), z.lte(1000))

/** `open` takes an answer back: the point is open again, and what was said stays in the history. */
export const answerStates = ['answered', 'skipped', 'not_applicable', 'open'] as const

export const agreeAnswerSchema = z.object({
  programmeId,
  pointId,
  /** The cycle the page was made for; refused when a new one has begun since. */
  cycle,
  state: z.enum(answerStates),
  judgement: z._default(z.nullable(z.enum(['yes', 'partly', 'no'])), null),
  explanation: text(limits.explanation),
  reason: text(limits.reason),
  /** Version of the answer the typing started from; 0 when there was none. */
  version,
})
export type AgreeAnswerInput = z.output<typeof agreeAnswerSchema>

export const giveAnswerSchema = z.extend(agreeAnswerSchema, { organisationId: z.uuid() })

const fieldName = /^[\x21-\x7e]{1,60}$/
const draftKey = z.string().check(z.regex(draftKeyPattern))

export const keepDraftSchema = z.object({
  programmeId,
  key: draftKey,
  values: z
    .record(z.string().check(z.regex(fieldName)), z.string().check(z.maxLength(limits.explanation * 2)))
    .check(z.refine((values) => Object.keys(values).length <= 40, 'Te veel velden.')),
  baseVersion: version,
})

export const discardDraftSchema = z.object({ programmeId, key: draftKey })

export const touchPresenceSchema = z.object({
  programmeId,
  sectionId: z.string().check(z.maxLength(10)),
  /** The form that is open under the hand; null when someone only reads. */
  key: z.nullable(draftKey),
})

const linkMessage = 'Vul een volledig webadres in, bijvoorbeeld https://www.cbs.nl.'

// A place in this app, of this very programme: letters, digits and dashes between slashes, so that it leads nowhere else.
const ownPlace = /^\/programmas\/([\da-f-]{36})(\/[\da-zA-Z-]+)*$/
const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
const leadsSomewhere = ({ url, programmeId: id }: { url: string; programmeId: string }) => isWebAddress(url) || ownPlace.exec(url)?.[1] === id

export const addEvidenceLinkSchema = z.object({
  programmeId,
  pointId,
  title: required(limits.title, 'Geef het bewijs een titel, zodat anderen weten wat zij openen.'),
  url: z.string(linkMessage).check(z.trim(), z.maxLength(limits.url, 'Dit webadres is te lang.')),
}).check(z.refine(leadsSomewhere, { message: linkMessage, path: ['url'] }))

export const addEvidenceFileSchema = z.object({
  programmeId,
  pointId,
  title: text(limits.title),
  file: z.instanceof(Blob),
  fileName: z.string(),
})

export const removeEvidenceSchema = z.object({ evidenceId: z.uuid(), version })

export const addCommentSchema = z.object({
  programmeId,
  pointId,
  text: required(limits.comment, 'Schrijf eerst uw reactie.'),
})

export const removeCommentSchema = z.object({ commentId: z.uuid(), version })

const dateMessage = 'Vul een datum in, bijvoorbeeld 31-12-2026.'

export const addActionSchema = z.object({
  programmeId,
  pointId: z._default(z.nullable(pointId), null),
  title: required(limits.title, 'Schrijf op wat er moet gebeuren.'),
  ownerId: z.uuid('Kies wie dit gaat doen.'),
  dueOn: z.iso.date(dateMessage),
})

export const finishActionSchema = z.object({
  actionId: z.uuid(),
  /** "true" finishes the action, "false" takes that back. */
  done: z.enum(['true', 'false']),
  version,
})

export const assignSectionSchema = z.object({
  programmeId,
  sectionId: z.string().check(z.maxLength(10)),
  cycle,
  ownerId: z.nullable(z.uuid()),
  version,
})

export const sectionPageSchema = z.object({
  programmeId,
  phase: z.string().check(z.maxLength(40)),
  section: z.string().check(z.maxLength(60)),
})

export const pointHistorySchema = z.extend(sectionPageSchema, { pointId, cycle })

export const fileSchema = z.object({ fileId: z.uuid() })
