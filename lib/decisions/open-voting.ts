import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { stageOf } from './flow'
import { flowOf } from './load-decision'
import { decides } from './load-table'
import { loadVoting } from './load-voting'
import { decisionVersionSchema } from './schema'
import { votingResource } from './secretary'

const notYet = {
  proposal: 'Leg het voorstel eerst voor.',
  consultation: 'Partners kunnen nog reageren. Open de stemming als die tijd voorbij is, of neem het voorstel terug.',
  voting: 'De stemming is al geopend.', voted: 'Er is al gestemd.', sealed: 'Dit besluit is al vastgelegd.',
}

/** Opens the vote: from now on the seats of this table can vote. */
export const openVoting = defineUseCase({
  permission: 'voting.manage',
  input: decisionVersionSchema,
  run: async ({ actor, db, now, authorise, audit }, { programmeId, decisionId, version }) => {
    const loaded = await loadVoting(db, programmeId, decisionId)
    if (!loaded) return notFound()
    const { programme, decision, table } = loaded
    const today = formatIsoDay(now)
    if (!authorise(votingResource(programme, table, actor, today))) return denied()
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
