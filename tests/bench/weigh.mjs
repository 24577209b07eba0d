// What a browser has to fetch for a page.
import { gzipSync } from 'node:zlib'

const kb = (bytes) => Math.round(bytes / 102.4) / 10

/** Weight of a page in kB, compressed: its script, its styles, and the document itself. */
export async function weigh(origin, path, headers = {}) {
  const html = await (await fetch(origin + path, { headers })).text()
  const addresses = (pattern) => [...new Set([...html.matchAll(pattern)].map(([, address]) => address.replaceAll('&amp;', '&')))]
  const sum = async (list) => {
    let bytes = 0
    for (const address of list) bytes += gzipSync(Buffer.from(await (await fetch(new URL(address, origin))).arrayBuffer())).length
    return kb(bytes)
  }
  // Scripts marked noModule are for browsers of ten years ago; others never fetch them.
  const scripts = addresses(/<script(?![^>]*noModule)[^>]*\ssrc="([^"]+)"/g)
  return { js: await sum(scripts), css: await sum(addresses(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)), html: kb(gzipSync(html).length) }
}
