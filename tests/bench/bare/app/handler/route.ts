// The least that a route handler can answer.
export const dynamic = 'force-dynamic'

export const GET = () => new Response('kaal', { headers: { 'content-type': 'text/html; charset=utf-8' } })
export const PUT = async (request: Request) => Response.json(await request.json())
