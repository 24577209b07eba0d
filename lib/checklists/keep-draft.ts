import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import type { Db } from '@/lib/platform/db/client'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { draftLimits } from './limits'
import { keepDraftSchema } from './schema'

type DraftRef = { userId: string; programmeId: string; key: string }

const full = 'U heeft te veel concepten in dit programma. Leg er een paar vast of gooi ze weg, dan bewaren we dit ook.'

/** Whether this draft fits beside the other drafts of this person in this programme. */
async function fits(db: Db, { userId, programmeId, key }: DraftRef, values: object): Promise<boolean> {
  const [others] = await db.$queryRaw<[{ count: number; bytes: number }]>`
    SELECT count(*)::int AS "count", coalesce(sum(octet_length("values"::text)), 0)::int AS "bytes" FROM "Draft"
    WHERE "userId" = ${userId}::uuid AND "programmeId" = ${programmeId}::uuid AND "key" <> ${key}`
  return others.count < draftLimits.count && others.bytes + Buffer.byteLength(JSON.stringify(values)) <= draftLimits.bytes
}

/** Keeps what someone is typing; nobody else ever sees it. */
export const keepDraft = defineUseCase({
  permission: 'draft.keep',
  input: keepDraftSchema,
  unaudited: 'a draft is nobody else’s business and changes nothing',
  run: async ({ actor, db, authorise, now }, { programmeId, key, values, baseVersion }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { userId, municipalityId } = actor
    if (!(await fits(db, { userId, programmeId, key }, values))) return broken(full)
    const draft = { values, baseVersion, savedAt: now }
    await db.draft.upsert({
      where: { userId_programmeId_key: { userId, programmeId, key } },
      create: { municipalityId, userId, programmeId, key, ...draft },
      update: draft,
    })
    return ok({ savedAt: now })
  },
})
