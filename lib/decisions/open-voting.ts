import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, conflict, ok } from '@/lib/platform/result'
import { stageOf } from './flow'
import { flowOf } from './load-decision'
import { decides } from './load-table'
import { askVoting } from './load-voting'
import { decisionVersionSchema } from './schema'

const notYet = {
  proposal: 'Leg het voorstel eerst voor.',
  consultation: 'Partners kunnen nog reageren. Open de stemming als die tijd voorbij is, of neem het voorstel terug.',
  voting: 'De stemming is al geopend.', voted: 'Er is al gestemd.', sealed: 'Dit besluit is al vastgelegd.',
}

/** Opens the vote: from now on the seats of this table can vote. */
export const openVoting = defineUseCase({
  permission: 'voting.manage',
  input: decisionVersionSchema,
  run: async (context, input) => {
    const asked = await askVoting(context, input)
    if (!asked.ok) return asked
    const { decision, table, today } = asked.value
    const { db, now, audit } = context
    const { programmeId, decisionId, version } = input
    if (!table) return broken('Over dit besluit stemt geen tafel.')
    const stage = stageOf(flowOf(decision), today)
    if (stage !== 'submitted') return broken(notYet[stage])
    if (!decides(table, today)) return broken(`${table.name} heeft vandaag geen zetels met een stem.`)

    const { count } = await db.decision.updateMany({
      where: { id: decisionId, version, sealedAt: null }, data: { votingOpenedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: decision.version })
    await audit({ type: 'voting.opened', objectType: 'decision', objectId: decisionId, programmeId, after: { votingOpenedAt: now.toISOString() } })
    return ok({ decisionId, version: version + 1 })
  },
})
