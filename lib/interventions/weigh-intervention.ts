import 'server-only'
import { toDate } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { openIntervention } from './load-intervention'
import { weighSchema } from './schema'

const noContribution = 'Dit voorstel zegt nog niet hoe het bijdraagt aan een doel dat nu geldt. Vul dat eerst aan, of neem het niet op.'

/** Weighs a proposal on what it contributes (wijkengids 4.2): without a contribution in words it does not enter. */
export const weighIntervention = defineUseCase({
  permission: 'intervention.weigh',
  input: weighSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, interventionId, version, outcome, weighing }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const { status, contributions, ...before } = found.value
    if (before.version === version && status !== 'proposed' && status !== 'declined') return broken('Dit voorstel is al opgenomen.')
    const counts = contributions.some(({ how, goal }) => how.trim() !== '' && goal.retiredOn === null)
    if (outcome === 'accept' && !counts) return broken(noContribution, 'outcome')
    const after = { status: outcome === 'accept' ? 'planned' as const : 'declined' as const, weighing, weighedOn: toDate(formatIsoDay(now)) }
    const { count } = await db.intervention.updateMany({ where: { id: interventionId, version }, data: { ...after, version: { increment: 1 } } })
    if (count === 0) return conflict({ status, weighing: before.weighing, version: before.version })
    await audit({
      type: (outcome === 'accept' ? 'intervention.accepted' : 'intervention.declined') satisfies InterventionEvent,
      objectType: 'intervention', objectId: interventionId, programmeId, before: { status }, after: { status: after.status, weighing },
    })
    return ok({ interventionId })
  },
})
