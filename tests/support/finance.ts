import { addSource } from '@/lib/finance/add-source'
import { saveYears } from '@/lib/finance/save-years'
import { aMember, anOrganisation, aProgramme } from './builders'
import { aGoal } from './goals'

/** A programme with a partner and its professional, a goal, and a bureau. */
export async function aPurse() {
  const programme = await aProgramme()
  const organisation = await anOrganisation(programme)
  return {
    programme, programmeId: programme.id, organisation, goal: await aGoal(programme), bureau: await aMember(programme, 'bureau'),
    partner: await aMember(programme, 'partner', organisation.id),
  }
}
export type Purse = Awaited<ReturnType<typeof aPurse>>

export const sourceFields = (programmeId: string, extra: object = {}) => ({ programmeId, name: 'Regio Deal', kind: 'additional', payer: 'Rijk', ...extra })

/** A source with what it brings in some years: `{ 2027: { committed: '100' } }`. */
export async function aSource({ programmeId, bureau }: Pick<Purse, 'programmeId' | 'bureau'>, extra: object = {}, years: Record<number, Record<string, string>> = {}) {
  const added = await addSource.as(bureau, sourceFields(programmeId, extra))
  if (!added.ok) throw new Error(JSON.stringify(added))
  const { sourceId } = added.value
  const saved = await saveYears.as(bureau, { programmeId, sourceId, version: 1, years: Object.entries(years).map(([year, amounts]) => ({ year, ...amounts })) })
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  return { programmeId, sourceId, version: 2 }
}
