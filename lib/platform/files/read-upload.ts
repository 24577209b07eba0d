import 'server-only'
import { isTooLarge, limited } from '../limited-body'
import { maxFileBytes } from './limits'

/** Room for the other fields and the envelope of the form. */
const envelopeBytes = 256 * 1024

/**
 * Reads a posted form with a file, and stops reading as soon as it is more than is allowed, whatever the sender says
 * about its length.
 */
export async function readUpload(request: Request): Promise<FormData | 'too-large' | 'unreadable'> {
  const max = maxFileBytes + envelopeBytes
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) return 'unreadable'
  if (Number(request.headers.get('content-length') ?? 0) > max) return 'too-large'
  try {
    return await new Response(limited(request.body, max), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'unreadable'
  }
}
