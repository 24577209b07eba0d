import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { startVersionSchema } from './contract-schema'

const lastVersion = (db: Db, programmeId: string) =>
  db.contractVersion.findFirst({
    where: { programmeId }, orderBy: { number: 'desc' }, include: { signatories: { orderBy: { position: 'asc' } } },
  })
type Last = Awaited<ReturnType<typeof lastVersion>>

/** A next version begins as the last one stood; its days and signatures are new. */
const copyOf = (last: NonNullable<Last>) => ({
  number: last.number + 1, kindName: last.kindName, title: last.title, startingPoints: last.startingPoints,
  priorities: last.priorities, directionNote: last.directionNote, publicText: last.publicText,
})

async function copySignatories(db: Db, last: Last, contractId: string, municipalityId: string) {
  if (!last) return
  const active = await db.organisation.findMany({ where: { programmeId: last.programmeId, active: true }, select: { id: true } })
  const present = last.signatories.filter(({ organisationId }) => active.some(({ id }) => id === organisationId))
  await db.contractSignatory.createMany({
    data: present.map(({ organisationId, personName, personTitle }, position) =>
      ({ municipalityId, contractId, position, organisationId, personName, personTitle })),
  })
}

/** Begins the contract, or its next version when everybody signed the last one (handbook §5.3). */
export const startVersion = defineUseCase({
  permission: 'contract.edit',
  input: startVersionSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, kindName, title }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const last = await lastVersion(db, programmeId)
    if (last?.closedAt === null) return broken(`Versie ${last.number} is nog niet door iedereen getekend. Werk die eerst af.`)
    if (!last && kindName === '') return broken('Vul in hoe u het noemt, bijvoorbeeld pact.', 'kindName')
    if (!last && title === '') return broken('Geef het een titel.', 'title')
    const { municipalityId } = programme
    const text = last ? copyOf(last) : { number: 1, kindName, title }
    const { id, number } = await db.contractVersion.create({ data: { municipalityId, programmeId, createdAt: now, ...text } })
    await copySignatories(db, last, id, municipalityId)
    await audit({
      type: 'contract.begun' satisfies ContractEvent, objectType: 'contract', objectId: id, programmeId,
      after: { number, kindName: text.kindName, title: text.title },
    })
    return ok({ contractId: id, number })
  },
})
