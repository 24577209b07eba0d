import { randomUUID } from 'node:crypto'
import { contractHash } from '@/lib/contract/contract-hash'
import { loadContract } from '@/lib/contract/load-contract'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ContractVersionStory, ObstacleStory, PromiseStory, TalkStory } from './contract-types'
import { dayOf, type Moment } from './moment'
import type { Scene } from './scene'

/** The rows of what was agreed, per table. */
export type AgreementRows = {
  contracts: (Prisma.ContractVersionCreateManyInput & { id: string; programmeId: string; signedAt: Date | null })[]
  signatories: Prisma.ContractSignatoryCreateManyInput[]
  promises: Prisma.PromiseCreateManyInput[]
  deliveries: Prisma.PromiseDeliveryCreateManyInput[]
  talks: Prisma.PartnerTalkCreateManyInput[]
  obstacles: Prisma.ObstacleCreateManyInput[]
  obstacleNotes: Prisma.ObstacleNoteCreateManyInput[]
}

export const noAgreementRows = (): AgreementRows => ({
  contracts: [], signatories: [], promises: [], deliveries: [], talks: [], obstacles: [], obstacleNotes: [],
})

/** Writes them; a contract closes last, when all that was signed is there. */
export async function writeAgreements(db: Db, rows: AgreementRows): Promise<void> {
  await db.contractVersion.createMany({ data: rows.contracts.map(({ signedAt: _, ...contract }) => contract) })
  await db.contractSignatory.createMany({ data: rows.signatories })
  await db.promise.createMany({ data: rows.promises })
  await db.promiseDelivery.createMany({ data: rows.deliveries })
  await db.partnerTalk.createMany({ data: rows.talks })
  await db.obstacle.createMany({ data: rows.obstacles })
  await db.obstacleNote.createMany({ data: rows.obstacleNotes })
  for (const { id, programmeId, signedAt } of rows.contracts) {
    const contract = signedAt && (await loadContract(db, programmeId, id))
    if (contract) await db.contractVersion.update({ where: { id }, data: { closedAt: signedAt, hash: contractHash(contract) } })
  }
}

const cents = (euros: number | undefined) => (euros === undefined ? null : BigInt(Math.round(euros * 100)))
const kindOf = ({ euros, hours }: PromiseStory) => (euros !== undefined ? 'money' : hours !== undefined ? 'hours' : 'other')

function tellPromise(scene: Scene, promise: PromiseStory, contract: { id: string; who: string } | null): void {
  const { municipalityId, programmeId, ledger, rows: { agreements: rows } } = scene
  const [id, { delivered = [], direction = 'brings' }] = [randomUUID(), promise]
  const status = delivered.at(-1)?.status ?? 'open'
  rows.promises.push({
    id, municipalityId, programmeId, organisationId: scene.organisation(promise.organisation), contractId: contract?.id ?? null, direction, status,
    kind: kindOf(promise), text: promise.text, amountCents: cents(promise.euros), hours: promise.hours ?? null, goal: promise.goal ?? '',
    sectionId: promise.section ?? null, madeOn: dayOf(scene.at(promise.made)), dueOn: dayOf(scene.at(promise.due)), version: delivered.length + 1,
  })
  const event = { objectType: 'promise', objectId: id, programmeId }
  ledger.note(scene.at(promise.made), scene.person(contract?.who ?? 'fatima'), { ...event, type: 'promise.added', after: { text: promise.text } })
  for (const { at, who, euros, hours, ...told } of delivered) {
    const [toldAt, person] = [scene.at(at), scene.person(who)]
    rows.deliveries.push({ ...told, municipalityId, promiseId: id, amountCents: cents(euros), hours: hours ?? null, toldById: person.id, toldAt })
    ledger.note(toldAt, person, { ...event, type: told.status === 'lapsed' ? 'promise.withdrawn' : 'promise.delivery-told', after: told })
  }
}

function tellVersion(scene: Scene, version: ContractVersionStory, number: number): void {
  const { municipalityId, programmeId, ledger, rows: { agreements: rows } } = scene
  const { signatories, promises, evaluated, begun, who, starts, evaluate, ...words } = version
  const [id, day] = [randomUUID(), (moment: Moment | undefined) => (moment ? dayOf(scene.at(moment)) : null)]
  const days = signatories.flatMap(({ signed }) => (signed ? [scene.at(signed)] : []))
  const last = days.toSorted((a, b) => a.getTime() - b.getTime()).at(-1)
  const signedAt = last && days.length === signatories.length ? last : null
  rows.contracts.push({
    ...words, id, municipalityId, programmeId, number, signedAt, createdAt: scene.at(begun), startsOn: day(starts), evaluateOn: day(evaluate),
    evaluatedOn: day(evaluated?.on), evaluation: evaluated?.text ?? '', version: 2 + days.length,
  })
  rows.signatories.push(...signatories.map(({ organisation, name, title, signed }, position) => ({
    municipalityId, contractId: id, position, organisationId: scene.organisation(organisation), personName: name, personTitle: title, signedOn: day(signed),
  })))
  const event = { objectType: 'contract', objectId: id, programmeId }
  ledger.note(scene.at(begun), scene.person(who), { ...event, type: 'contract.begun', after: { number, title: words.title } })
  if (signedAt) ledger.note(signedAt, scene.person(who), { ...event, type: 'contract.signed', after: { number } })
  if (evaluated) ledger.note(scene.at(evaluated.on), scene.person(who), { ...event, type: 'contract.evaluated', after: { evaluation: evaluated.text } })
  for (const promise of promises) tellPromise(scene, promise, { id, who })
}

function tellTalk(scene: Scene, { organisation, held, who, present, conclusions }: TalkStory): void {
  const { municipalityId, programmeId, ledger, rows: { agreements: rows } } = scene
  const [id, organisationId, heldOn] = [randomUUID(), scene.organisation(organisation), dayOf(scene.at(held))]
  rows.talks.push({ id, municipalityId, programmeId, organisationId, heldOn, present, conclusions })
  ledger.note(scene.at(held), scene.person(who), {
    type: 'partner-talk.recorded', objectType: 'partnerTalk', objectId: id, programmeId, after: { organisationId, present, conclusions },
  })
}

function tellObstacle(scene: Scene, { found, due, answer, notes, ...words }: ObstacleStory): void {
  const { municipalityId, programmeId, ledger, rows: { agreements: rows } } = scene
  const id = randomUUID()
  const event = { objectType: 'obstacle', objectId: id, programmeId }
  rows.obstacles.push({
    ...words, id, municipalityId, programmeId, foundOn: dayOf(scene.at(found)), dueOn: due ? dayOf(scene.at(due)) : null,
    status: notes.at(-1)?.status ?? 'found', answer: answer?.text ?? '', answeredOn: answer ? dayOf(scene.at(answer.on)) : null, version: notes.length + 1,
  })
  ledger.note(scene.at(found), scene.person('fatima'), { ...event, type: 'obstacle.added', after: { title: words.title } })
  for (const { at, who, status, text } of notes) {
    const person = scene.person(who)
    rows.obstacleNotes.push({ municipalityId, obstacleId: id, status, text, byId: person.id, at: scene.at(at) })
    ledger.note(scene.at(at), person, { ...event, type: 'obstacle.noted', after: { status, text } })
  }
}

/** The contract through its versions, the promises and what became of them, the yearly talks and the obstacles. */
export function tellAgreements(scene: Scene): void {
  const story = scene.story.agreements
  if (!story) return
  story.versions.forEach((version, index) => {
    tellVersion(scene, version, index + 1)
  })
  for (const promise of story.atTable) tellPromise(scene, promise, null)
  for (const talk of story.talks) tellTalk(scene, talk)
  for (const obstacle of story.obstacles) tellObstacle(scene, obstacle)
}
