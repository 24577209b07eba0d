import { getFile } from '@/lib/checklists/get-file'
import { attachment } from '@/lib/platform/files/display-name'
import { openFile } from '@/lib/platform/files/store'

const gone = () => new Response('Dit bestand is er niet.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** Hands out a file to who may read the programme; always as a download, never shown inside our own pages. */
export async function GET(_request: Request, { params }: { params: Promise<{ fileId: string }> }) {
  const { fileId } = await params
  const file = await getFile({ fileId })
  if (!file.ok) return gone()
  const { id, municipalityId, size, name, mediaType } = file.value
  const body = await openFile(municipalityId, id, size)
  if (!body) return gone()
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-length': String(size),
      'content-disposition': attachment(name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
