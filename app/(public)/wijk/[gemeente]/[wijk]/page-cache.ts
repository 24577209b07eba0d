import { createElement } from 'react'
import { PublicGone, PublicUnknown } from '@/components/publication/PublicNotice'
import { PublicPage } from '@/components/publication/PublicPage'
import { publicStyle } from '@/components/publication/PublicShell'
import { getPublished, type Published } from '@/lib/publication/get-published'
import { drawDocument } from '../../../html-response'

type Drawn = { status: 200 | 404 | 410; html: string; etag: string | undefined }

// How long a published or withdrawn page may go unnoticed by a server; drawing itself happens once per publication.
const freshForMs = 2000
const roomFor = 500
const kept = new Map<string, { at: number; drawn: Promise<Drawn> }>()

// What an address of ours can hold; the database is not asked about anything else (a NUL it could not even read).
const slug = /^[a-z0-9-]{1,100}$/

const lookUp = (municipality: string, programme: string): Promise<Published> =>
  slug.test(municipality) && slug.test(programme) ? getPublished(municipality, programme) : Promise.resolve({ state: 'unknown' })

async function draw(published: Published): Promise<Drawn> {
  if (published.state === 'published') {
    const html = await drawDocument(createElement(PublicPage, { snapshot: published.snapshot }))
    return { status: 200, html, etag: `"${published.publicationId}-${publicStyle.split('=').at(-1) ?? ''}"` }
  }
  if (published.state === 'withdrawn') {
    return { status: 410, etag: undefined, html: await drawDocument(createElement(PublicGone, published)) }
  }
  return { status: 404, etag: undefined, html: await drawDocument(createElement(PublicUnknown)) }
}

/** The page at this address, drawn at most once per publication and looked up at most once in two seconds. */
export function publicPageAt(municipality: string, programme: string, now = Date.now()): Promise<Drawn> {
  const key = `${municipality}/${programme}`
  const found = kept.get(key)
  if (found && now - found.at < freshForMs) return found.drawn
  const drawn = lookUp(municipality, programme).then(draw)
  // Unknown addresses must not fill the memory.
  if (kept.size >= roomFor) kept.clear()
  kept.set(key, { at: now, drawn })
  drawn.catch(() => kept.delete(key))
  return drawn
}
