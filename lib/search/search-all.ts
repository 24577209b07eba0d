import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows, type Permission } from '@/lib/policy/permissions'
import { programmeResource } from '@/lib/programmes/load-programme'
import { askedBy } from './ask'
import { countSearch } from './count-search'
import { findAll } from './find-all'
import { searchLimits } from './limits'
import { loadSearchedProgrammes, type SearchedProgramme } from './load-programmes'
import { searchSchema } from './schema'

/** In which of these programmes somebody may do something; asked anew for every kind, as its own screen asks it. */
const mayIn = (actor: Actor, programmes: ReadonlyMap<string, SearchedProgramme>) => (permission: Permission) =>
  [...programmes.values()].filter((programme) => allows(permission, actor, programmeResource(programme))).map(({ id }) => id)

/** Everything somebody may read in which these words stand, grouped by kind. */
export const searchAll = defineQuery({
  permission: 'search.read',
  input: searchSchema,
  first: ({ userId }) => countSearch(userId),
  run: async ({ actor, db, authorise }, { q, programmeId, kind, page: asked }) => {
    const municipality = { municipalityId: actor.municipalityId }
    if (!authorise(municipality)) return denied()
    const own = actor.grants.map((grant) => grant.programmeId)
    // A programme of somebody else is as little there as one that does not exist.
    if (programmeId && !own.includes(programmeId)) return notFound()
    const words = await askedBy(db, q)
    if (!words) return broken('Hier zijn geen woorden om op te zoeken. Gebruik een woord dat meer zegt dan “de” of “en”.', 'q')
    const programmes = await loadSearchedProgrammes(db, programmeId ? [programmeId] : own)
    const everybody = !programmeId && allows('user.manage', actor, municipality)
    const { groups, page } = await findAll({ ...words, db, programmes, may: mayIn(actor, programmes), everybody }, kind, asked)
    const total = groups.reduce((sum, group) => sum + group.total, 0)
    return ok({ q, total, groups, kind: kind ?? null, page, tooMany: total > searchLimits.most })
  },
})
