import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { canonical, sha256 } from '@/lib/platform/audit'
import { loadStakeholders, type StakeholderView } from './load-stakeholders'
import { readStakeholders, type RowError } from './stakeholder-csv'
import type { StakeholderInput } from './stakeholder-schema'
import { stakeholderSnapshot } from './stakeholder-snapshot'

type Change = { id: string; before: StakeholderView; after: StakeholderInput }
export type ImportPlan = {
  readonly errors: readonly RowError[]
  readonly added: readonly StakeholderInput[]
  readonly changed: readonly Change[]
  readonly same: number
  /** Stands for the map as it is now: when it differs at the import, somebody changed it in between. */
  readonly seen: string
}

const key = (name: string) => name.toLocaleLowerCase('nl')

/** What an import would do, without doing it: a name that is on the map is changed, another one is added. */
export async function planImport(db: Db, programmeId: string, csv: string): Promise<ImportPlan | { problem: string }> {
  const partners = await db.organisation.findMany({ where: { programmeId }, select: { id: true, name: true } })
  const read = readStakeholders(csv, partners)
  if ('problem' in read) return read
  const map = await loadStakeholders(db, programmeId)
  const byName = new Map(map.map((party) => [key(party.name), party]))
  const changed: Change[] = []
  const added: StakeholderInput[] = []
  let same = 0
  for (const after of read.parties) {
    const before = byName.get(key(after.name))
    if (!before) added.push(after)
    else if (canonical(stakeholderSnapshot(before)) === canonical(stakeholderSnapshot(after))) same += 1
    else changed.push({ id: before.id, before, after })
  }
  return { errors: read.errors, added, changed, same, seen: sha256(canonical(map.map(({ id, version }) => [id, version]))) }
}
