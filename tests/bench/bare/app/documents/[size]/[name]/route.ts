// An address with two parts in it and a document as large as a public page of ours, ready to be sent.
export const dynamic = 'force-dynamic'

const documents = new Map<number, string>()

type Context = { params: Promise<{ size: string; name: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const size = Number((await params).size)
  const document = documents.get(size) ?? '<p>kaal</p>'.repeat(Math.ceil(size / 11)).slice(0, size)
  documents.set(size, document)
  return new Response(document, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
