import 'server-only'
import { formatDate } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { bodyNameTaken } from './body-name'
import { toDate } from '@/lib/platform/day'
import { loadBody, lockBody } from './load-body'
import { editBodySchema } from './schema'
import { bodySnapshot } from './snapshots'

/** Changes what a table is, how often it meets and how it decides. What was decided before stays as it was. */
export const editBody = defineUseCase({
  permission: 'alliance.edit',
  input: editBodySchema,
  run: async ({ db, authorise, audit }, { programmeId, bodyId, version, startsOn, ...fields }) => {
    await lockBody(db, bodyId)
    const body = await loadBody(db, programmeId, bodyId)
    if (!body) return notFound()
    if (!authorise(programmeResource(body.programme))) return denied()
    if (await bodyNameTaken(db, programmeId, fields.name, bodyId)) return broken(`Er is al een tafel met de naam “${fields.name}”.`, 'name')
    const first = await db.seat.findFirst({ where: { bodyId }, orderBy: { startsOn: 'asc' } })
    const starts = toDate(startsOn)
    if (first && first.startsOn < starts) return broken(`De eerste zetel aan deze tafel begon op ${formatDate(first.startsOn)}. Kies die dag of een eerdere.`, 'startsOn')
    if (body.endsOn && body.endsOn <= starts) return broken(`Deze tafel stopte op ${formatDate(body.endsOn)}. Kies een eerdere dag.`, 'startsOn')
    const newRules = fields.votingRule !== body.votingRule || fields.quorumPercent !== body.quorumPercent
    if (newRules && (await db.decision.count({ where: { bodyId, votingOpenedAt: { not: null }, sealedAt: null } })) > 0)
      return broken('Deze tafel stemt nu over een besluit. Wijzig hoe zij besluit pas als dat vastligt.', 'quorumPercent')
    const data = { ...fields, startsOn: starts }
    const { count } = await db.body.updateMany({ where: { id: bodyId, version }, data: { ...data, version: { increment: 1 } } })
    if (count === 0) return conflict({ ...bodySnapshot(body), version: body.version })
    await audit({
      type: 'body.edited' satisfies AllianceEvent, objectType: 'Body', objectId: bodyId, programmeId,
      before: bodySnapshot(body), after: bodySnapshot({ ...body, ...data }),
    })
    return ok({ bodyId })
  },
})
