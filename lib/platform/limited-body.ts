import 'server-only'
import { storable } from './form/storable'

class TooLarge extends Error {}

/** The same stream, which breaks off as soon as it is more than `max` bytes. */
export function limited(body: ReadableStream<Uint8Array>, max: number): ReadableStream<Uint8Array> {
  let seen = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen > max) controller.error(new TooLarge('body too large'))
        else controller.enqueue(chunk)
      },
    }),
  )
}

/** Whether reading ended because there was too much. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof TooLarge || (error instanceof Error && error.cause instanceof TooLarge)

const mended = (_: string, value: unknown): unknown => (typeof value === 'string' ? storable(value) : value)

/** What was posted as JSON; undefined when it is too much or no JSON. */
export async function readJson(request: Request, max = 256 * 1024): Promise<unknown> {
  if (!request.body || !request.headers.get('content-type')?.startsWith('application/json')) return undefined
  try {
    return JSON.parse(await new Response(limited(request.body, max)).text(), mended) as unknown
  } catch {
    return undefined
  }
}
