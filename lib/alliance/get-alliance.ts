import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { holdsOn } from './at-table'
import { formChoices } from './form-choices'
import { atTableOn, loadPartners, loadPosts, loadTables } from './load-alliance'
import { inAlliance } from './partner-periods'
import { fundingWarning } from './posts'
import { allianceSchema } from './schema'

/** The alliance as it is today, or as it was on another day (handbook §5.1, §6.2). */
export const getAlliance = defineQuery({
  permission: 'alliance.read',
  input: allianceSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, day: asked }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const today = formatIsoDay(now)
    const day = asked ?? today
    const partners = await loadPartners(db, programmeId)
    const tables = await loadTables(db, { programmeId }, partners)
    const posts = await loadPosts(db, programmeId)
    const mayEdit = allows('alliance.edit', actor, resource)
    return ok({
      day, today,
      tables: tables.filter((table) => holdsOn(table, day)).map((table) => ({ ...table, seats: atTableOn(table, day) })),
      otherTables: tables.filter((table) => !holdsOn(table, day)),
      partners: partners.filter(({ periods }) => inAlliance(periods, day)),
      gone: partners.filter(({ periods }) => !inAlliance(periods, day) && periods.some(({ joinedOn }) => joinedOn <= day)),
      posts: posts.filter((post) => holdsOn(post, day)).map((post) => ({ ...post, warning: fundingWarning(post, day) })),
      earlierPosts: posts.filter(({ endsOn }) => endsOn !== null && endsOn <= day),
      mayEdit,
      choices: mayEdit ? await formChoices(db, programmeId) : null,
    })
  },
})
