import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadPromises, promiseView } from './load-promises'
import { balances, isLate, isOutstanding } from './promise-rules'
import { readablePromises, seesDrafts } from './readable'
import { promiseFilterSchema } from './schema'

/** All promises, those that were asked for, and give and take per partner over all of them (handbook §6.1). */
export const listPromises = defineQuery({
  permission: 'contract.read',
  input: promiseFilterSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, organisationId, status, late }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const today = formatIsoDay(now)
    const all = (await loadPromises(db, { programmeId, ...readablePromises(seesDrafts(actor, resource)) })).map(promiseView)
    const names = new Map(all.map((promise) => [promise.organisationId, promise.organisation]))
    const perPartner = balances(all, today)
      .map((balance) => ({ ...balance, organisation: names.get(balance.organisationId) ?? '' }))
      .toSorted((a, b) => a.organisation.localeCompare(b.organisation, 'nl'))
    // What is still to come first, nearest date first; then what is settled, newest first.
    const open = all.filter(({ status }) => isOutstanding(status))
    const settled = all.filter(({ status }) => !isOutstanding(status)).toReversed()
    const asked = [...open, ...settled].filter((promise) =>
      (organisationId === null || promise.organisationId === organisationId) && (status === null || promise.status === status)
      && (!late || isLate(promise, today)))
    return ok({
      programme: { id: programme.id, name: programme.name }, today, total: all.length, promises: asked, balances: perPartner,
      mayEdit: allows('promise.edit', actor, resource), mayReadTalks: allows('partner-talk.read', actor, resource),
    })
  },
})
export type PromiseList = Extract<Awaited<ReturnType<typeof listPromises>>, { ok: true }>['value']
