import { discardDraft } from '@/lib/checklists/discard-draft'
import { keepDraft } from '@/lib/checklists/keep-draft'
import { readJson } from '@/lib/platform/limited-body'
import { resultResponse } from '@/lib/platform/result-response'
import { isSameOrigin } from '@/lib/platform/same-origin'

/** Keeps a draft while someone types. */
export async function PUT(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  return resultResponse(await keepDraft(await readJson(request)))
}

/** Throws a draft away. */
export async function DELETE(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  return resultResponse(await discardDraft(await readJson(request)))
}
