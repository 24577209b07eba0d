import { addEvidenceFile } from '@/lib/checklists/add-evidence-file'
import { currentActor } from '@/lib/platform/auth/current-actor'
import { refusals, type Refusal } from '@/lib/platform/files/limits'
import { readUpload } from '@/lib/platform/files/read-upload'
import type { Failure } from '@/lib/platform/result'
import { formDataToObject } from '@/lib/platform/form/read-form'
import { isSameOrigin } from '@/lib/platform/same-origin'
import { answerUpload, refusedOrigin } from './answer-upload'

const refused = (reason: Refusal) => ({ status: 422, reason, message: refusals[reason] })

function failed(failure: Failure) {
  if (failure.kind === 'rule-broken') {
    const [reason = 'kind'] = Object.entries(refusals).flatMap(([key, text]) => (text === failure.message ? [key] : []))
    return refused(reason as Refusal)
  }
  if (failure.kind === 'signed-out') return { status: 401, message: 'U bent niet meer ingelogd. Log opnieuw in.' }
  if (failure.kind === 'invalid') {
    const [message = 'Vul het formulier opnieuw in.'] = Object.values(failure.fieldErrors).flat()
    return { status: 422, message }
  }
  return { status: 404, message: 'Deze pagina is er niet meer.' }
}

/** Takes a file as evidence. A plain form post: it works without JavaScript and beyond the size limit of server actions. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return refusedOrigin()
  // Nobody without a session makes us read 20 MB.
  if (!(await currentActor())) return answerUpload(request, {}, failed({ kind: 'signed-out' }))
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
