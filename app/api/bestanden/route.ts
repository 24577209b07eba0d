import { addEvidenceFile } from '@/lib/checklists/add-evidence-file'
import { currentActor } from '@/lib/platform/auth/current-actor'
import { refusals, type Refusal } from '@/lib/platform/files/limits'
import { readUpload } from '@/lib/platform/files/read-upload'
import { inUploadSlot } from '@/lib/platform/files/upload-slots'
import type { Failure } from '@/lib/platform/result'
import { formDataToObject } from '@/lib/platform/form/read-form'
import { isSameOrigin } from '@/lib/platform/same-origin'
import { answerUpload, refusedOrigin } from './answer-upload'

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

async function keep(request: Request): Promise<Response> {
  const form = await readUpload(request)
  if (form === 'unreadable') return answerUpload(request, {}, refused('missing'))
  if (form === 'too-large') return answerUpload(request, {}, refused('too-large'))
  const { file, ...fields } = Object.fromEntries(form)
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) {
    return answerUpload(request, fields, refused('missing'))
  }
  const result = await addEvidenceFile({ ...formDataToObject(form), file, fileName: file.name })
  return answerUpload(request, fields, result.ok ? { status: 201, message: 'Het bestand is bewaard.' } : failed(result.error))
}

/** Takes a file as evidence. A plain form post: it works without JavaScript and beyond the size limit of server actions. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return refusedOrigin()
  // Nobody without a session makes us read 20 MB.
  const actor = await currentActor()
  if (!actor) return answerUpload(request, {}, failed({ kind: 'signed-out' }))
  // A form is in memory as a whole while it is read; what waits in line is not read yet.
  const answer = await inUploadSlot(actor.userId, () => keep(request))
  return answer === 'busy' ? answerUpload(request, {}, { ...refused('busy'), status: 503 }) : answer
}
