import 'server-only'
import { toDay } from '@/lib/platform/day'
import { loadPromises, promiseView } from '@/lib/contract/load-promises'
import { balances, isLate } from '@/lib/contract/promise-rules'
import { organisationSchema } from '@/lib/contract/schema'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadOrganisation } from '@/lib/programmes/load-organisation'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'

type Partner = { programmeId: string; organisationId: string; name: string }

/** What people of this partner still have to do. */
async function openActions(db: Db, { programmeId, organisationId }: Partner) {
  const actions = await db.actionItem.findMany({
    where: { programmeId, doneAt: null, owner: { memberships: { some: { programmeId, organisationId } } } },
    orderBy: { dueOn: 'asc' }, select: { id: true, title: true, dueOn: true, owner: { select: { name: true } } },
  })
  return actions.map(({ id, title, dueOn, owner }) => ({ id, title, owner: owner.name, dueOn: toDay(dueOn) }))
}

/** Conditions of decisions that stand and name this partner as the one who meets them. */
async function openConditions(db: Db, { programmeId, name }: Partner) {
  const conditions = await db.decisionCondition.findMany({
    where: {
      metAt: null, owner: { contains: name, mode: 'insensitive' },
      decision: { programmeId, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } } },
    },
    orderBy: { dueOn: 'asc' }, select: { id: true, text: true, dueOn: true, decision: { select: { number: true } } },
  })
  return conditions.map(({ id, text, dueOn, decision }) => ({ id, text, decision: decision.number, dueOn: dueOn && toDay(dueOn) }))
}

async function talksWith(db: Db, { programmeId, organisationId }: Partner) {
  const talks = await db.partnerTalk.findMany({ where: { programmeId, organisationId }, orderBy: [{ heldOn: 'desc' }, { id: 'desc' }] })
  return talks.map(({ id, version, heldOn, present, conclusions }) => ({ id, version, heldOn: toDay(heldOn), present, conclusions }))
}

/** One sheet per partner for the yearly talk: promised, delivered, give and take, what is still open, earlier talks (handbook §6.1, §7.1). */
export const getPartnerSheet = defineQuery({
  permission: 'partner-talk.read',
  input: organisationSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, organisationId }) => {
    const programme = await loadProgramme(db, programmeId)
    const organisation = programme && (await loadOrganisation(db, programmeId, organisationId))
    if (!organisation) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const today = formatIsoDay(now)
    const partner = { programmeId, organisationId, name: organisation.name }
    const promises = (await loadPromises(db, { programmeId, organisationId })).map(promiseView)
    return ok({
      programme: { id: programme.id, name: programme.name }, organisation: { id: organisationId, name: organisation.name }, today,
      promises: promises.map((promise) => ({ ...promise, late: isLate(promise, today) })),
      balance: balances(promises, today)[0] ?? null,
      actions: await openActions(db, partner), conditions: await openConditions(db, partner), talks: await talksWith(db, partner),
      mayRecord: allows('partner-talk.record', actor, resource),
    })
  },
})
export type PartnerSheet = Extract<Awaited<ReturnType<typeof getPartnerSheet>>, { ok: true }>['value']
