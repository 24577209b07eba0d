import 'server-only'
import { currentActor } from '@/lib/platform/auth/current-actor'
import { refusals, type Refusal } from '@/lib/platform/files/limits'
import { readUpload } from '@/lib/platform/files/read-upload'
import { inUploadSlot } from '@/lib/platform/files/upload-slots'
import type { Failure, Result } from '@/lib/platform/result'
import { formDataToObject } from '@/lib/platform/form/read-form'
import { isSameOrigin } from '@/lib/platform/same-origin'
import { answerUpload, refusedOrigin, type PageOf } from './answer-upload'

const refused = (reason: Refusal) => ({ status: 422, reason, message: refusals[reason] })

function failed(failure: Failure) {
  if (failure.kind === 'rule-broken') {
    const [reason] = Object.entries(refusals).flatMap(([key, text]) => (text === failure.message ? [key] : []))
    return reason ? refused(reason as Refusal) : { status: 422, message: failure.message }
  }
  if (failure.kind === 'signed-out') return { status: 401, message: 'U bent niet meer ingelogd. Log opnieuw in.' }
  if (failure.kind === 'invalid') {
    const [message = 'Vul het formulier opnieuw in.'] = Object.values(failure.fieldErrors).flat()
    return { status: 422, message }
  }
  return { status: 404, message: 'Deze pagina is er niet meer.' }
}

type Add = (input: Record<string, unknown>) => Promise<Result<unknown>>

async function keep(request: Request, add: Add, pageOf: PageOf): Promise<Response> {
  const form = await readUpload(request)
  if (form === 'unreadable') return answerUpload(request, {}, refused('missing'), pageOf)
  if (form === 'too-large') return answerUpload(request, {}, refused('too-large'), pageOf)
  const { file, ...fields } = Object.fromEntries(form)
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) {
    return answerUpload(request, fields, refused('missing'), pageOf)
  }
  const result = await add({ ...formDataToObject(form), file, fileName: file.name })
  return answerUpload(request, fields, result.ok ? { status: 201, message: 'Het bestand is bewaard.' } : failed(result.error), pageOf)
}

/**
 * Takes a posted file and gives it to `add`. A plain form post: it works without JavaScript and beyond the size limit of
 * server actions. `pageOf` says where a form without script goes back to.
 */
export async function receiveUpload(request: Request, add: Add, pageOf: PageOf): Promise<Response> {
  if (!isSameOrigin(request)) return refusedOrigin()
  // Nobody without a session makes us read 20 MB.
  const actor = await currentActor()
  if (!actor) return answerUpload(request, {}, failed({ kind: 'signed-out' }), pageOf)
  // A form is in memory as a whole while it is read; what waits in line is not read yet.
  const answer = await inUploadSlot(actor.userId, () => keep(request, add, pageOf))
  return answer === 'busy' ? answerUpload(request, {}, { ...refused('busy'), status: 503 }, pageOf) : answer
}
