import { randomUUID } from 'node:crypto'
import { holdsOn, type SeatFact } from '@/lib/alliance/at-table'
import type { DecisionEvent } from '@/lib/decisions/audit-types'
import { emptyContent, toDate, toDay, type DecisionContent } from '@/lib/decisions/content'
import { proposalDossier } from '@/lib/decisions/dossier'
import type { WholeDecision } from '@/lib/decisions/load-decision'
import type { LoadedTable } from '@/lib/decisions/load-table'
import { contentColumns } from '@/lib/decisions/save-content'
import { sealHash } from '@/lib/decisions/seal'
import { dossierTable, hashToConfirm, tableContent, tableRows, tallyOf } from '@/lib/decisions/table-decision'
import type { Db } from '@/lib/platform/db/client'
import { currentDefinition } from '@/lib/process/definitions'
import { tableOf, type Standing } from './proposal-table'
import type { ProposalStory } from './proposal-types'
import type { Scene } from './scene'

/** A proposal with all below it, as far as it came. */
export type PlannedProposal = { decision: WholeDecision; seal: { number: number; hash: string; sealedAt: Date; sealedById: string; sealedByName: string; dossier: object; content: DecisionContent } | null }

const below = (scene: Scene, decisionId: string) => ({ id: randomUUID(), municipalityId: scene.municipalityId, decisionId })

/** The proposal as a row, with what was said, declared and voted. */
function decisionOf(scene: Scene, story: ProposalStory, { body, seats }: Standing): WholeDecision {
  const { municipalityId, programmeId, at } = scene
  const id = randomUUID()
  const { decided } = story
  const closed = decided ? at(decided.closed) : null
  const day = toDay(closed ?? new Date(at(story.opened ?? story.submitted)))
  const seatOf = (name: string): SeatFact => {
    const seat = seats.find((one) => one.personName === name && holdsOn(one, day))
    if (!seat) throw new Error(`example data: no seat of ${name} on ${day}`)
    return seat
  }
  const secretary = seats.find((one) => one.role === 'secretary' && holdsOn(one, day))
  const conditions = (decided?.conditions ?? []).map(({ text, owner, due, met, note }, position) =>
    ({ ...below(scene, id), position, text, owner, ownerUserId: null, dueOn: toDate(toDay(at(due))), metAt: at(met), metNote: note, version: 2 }))
  const content: DecisionContent = {
    ...emptyContent, advice: story.advice, outcome: decided?.outcome ?? null, motivation: decided?.motivation ?? '', decidedOn: closed && day,
    conditions: conditions.map(({ text, owner, dueOn }) => ({ text, owner, dueOn: toDay(dueOn) })),
  }
  return {
    ...contentColumns(content), id, municipalityId, programmeId, cycle: story.cycle, phase: null, title: story.title, amountCents: story.euros ? BigInt(story.euros) * 100n : null, number: null, bodyId: body,
    open: !story.closedGround, closedGround: story.closedGround ?? '', consultationUntil: story.consultationUntil ? toDate(toDay(at(story.consultationUntil))) : null,
    votingOpenedAt: story.opened ? at(story.opened) : null, votingClosedAt: closed, submittedAt: at(story.submitted), correctsId: null, corrects: null,
    corrections: [], dossier: null, sealedAt: null, sealedById: null, sealedByName: '', hash: null, createdAt: at(story.prepared), version: 4, conditions,
    attendees: [], confirmations: [],
    reactions: (story.reactions ?? []).map(({ who, organisation, at: when, text }) =>
      ({ ...below(scene, id), organisationId: scene.organisation(organisation), byId: scene.person(who).id, text, at: at(when) })),
    conflicts: (story.conflicts ?? []).map(({ seat, reason, at: when }) =>
      ({ ...below(scene, id), seatId: seatOf(seat).id, reason, declaredById: seatOf(seat).userId ?? secretary?.userId ?? '', declaredAt: at(when) })),
    votes: (story.votes ?? []).map(({ seat: name, vote, reason = '', by, at: when }) => {
      const seat = seatOf(name)
      const mandate = seat.mandates.find((one) => one.substitute && one.personName === by) ?? null
      if (by && !mandate) throw new Error(`example data: ${by} has no mandate for the seat of ${name}`)
      return {
        ...below(scene, id), seatId: seat.id, mandateId: mandate?.id ?? null, voterName: by ?? name, vote, reason, castAt: at(when), version: 1,
        castById: (mandate ?? seat).userId ?? secretary?.userId ?? '',
      }
    }).toSorted((a, b) => (a.seatId < b.seatId ? -1 : 1)),
  }
}

function sign(scene: Scene, story: ProposalStory, decision: WholeDecision, table: LoadedTable): WholeDecision {
  const { decided } = story
  const contentHash = hashToConfirm(decision, table)
  if (!decided || !contentHash) return decision
  const confirmations = (['chair', 'secretary'] as const).map((role, index) => {
    const when = scene.at(decided.signed[index === 0 ? 0 : 1])
    const seat = table.seats.find((one) => one.role === role && holdsOn(one, toDay(when)))
    if (!seat?.userId) throw new Error(`example data: no ${role} who can sign`)
    return { ...below(scene, decision.id), role, seatId: seat.id, byId: seat.userId, byName: seat.personName, contentHash, at: when }
  })
  return { ...decision, confirmations }
}

function noteAll(scene: Scene, story: ProposalStory, { decision, seal }: PlannedProposal): void {
  const { ledger, programmeId, person, at } = scene
  const who = person(story.who)
  const note = (when: Date, by: { id: string; name: string }, type: DecisionEvent, after: object) => {
    ledger.note(when, by, { type, objectType: 'decision', objectId: decision.id, programmeId, after: after })
  }
  note(decision.createdAt, who, 'proposal.saved', { title: decision.title, open: decision.open })
  note(at(story.submitted), who, 'decision.submitted', { submittedAt: at(story.submitted).toISOString() })
  for (const reaction of story.reactions ?? []) note(at(reaction.at), person(reaction.who), 'proposal.reacted', { text: reaction.text })
  if (story.opened) note(at(story.opened), who, 'voting.opened', { votingOpenedAt: at(story.opened).toISOString() })
  for (const { seatId, reason, declaredById, declaredAt } of decision.conflicts) note(declaredAt, { id: declaredById, name: who.name }, 'conflict.declared', { seatId, reason })
  for (const { seatId, vote, voterName, castAt, castById } of decision.votes)
    note(castAt, { id: castById, name: castById === who.id ? who.name : voterName }, 'vote.cast', { seatId, vote, voterName })
  if (!seal || !decision.votingClosedAt) return
  note(decision.votingClosedAt, who, 'voting.closed', { votingClosedAt: decision.votingClosedAt.toISOString() })
  note(decision.votingClosedAt, who, 'decision.outcome-written', { outcome: decision.outcome, motivation: decision.motivation })
  for (const { role, byId, byName, contentHash, at: when } of decision.confirmations) note(when, { id: byId, name: byName }, 'decision.confirmed', { role, contentHash })
  note(seal.sealedAt, { id: seal.sealedById, name: seal.sealedByName }, 'decision.sealed', {
    number: seal.number, outcome: decision.outcome, phase: null, cycle: decision.cycle, hash: seal.hash, corrects: null, phaseStatus: null,
  })
  for (const { id, metAt, metNote } of decision.conditions)
    if (metAt) ledger.note(metAt, who, { type: 'condition.met', objectType: 'condition', objectId: id, programmeId, before: { met: false, note: '' }, after: { met: true, note: metNote } })
}

/** Plans the proposals; those that were decided hang on the seal before them, as they were taken after it. */
export function tellProposals(scene: Scene, last: { number: number; hash: string }): PlannedProposal[] {
  let previous = last
  return (scene.story.proposals ?? []).map((story) => {
    const standing = tableOf(scene, story.table)
    const decision = sign(scene, story, decisionOf(scene, story, standing), standing.table)
    const [chair, secretary] = decision.confirmations
    let seal: PlannedProposal['seal'] = null
    if (story.decided && chair && secretary && decision.decidedOn) {
      const day = toDay(decision.decidedOn)
      const content = tableContent(decision, standing.table)
      const dossier = {
        ...proposalDossier({ programme: scene.story.name, contentVersion: currentDefinition.version, cycle: story.cycle, title: story.title }),
        table: dossierTable(standing.table, tallyOf(decision, standing.table, day), day),
      }
      const sealed = { number: previous.number + 1, sealedAt: secretary.at, sealedById: secretary.byId, sealedByName: secretary.byName }
      const { municipalityId, programmeId, id: decisionId, cycle } = decision
      const hash = sealHash({ ...sealed, municipalityId, programmeId, decisionId, cycle, phase: null, correctsId: null, content, dossier, previousHash: previous.hash }, tableRows(decision))
      seal = { ...sealed, hash, dossier, content }
      previous = { number: sealed.number, hash }
    }
    noteAll(scene, story, { decision, seal })
    return { decision, seal }
  })
}

/** Writes proposals as people make them: votes while the vote is open, signatures after it, and the seal last. */
export async function writeProposals(db: Db, planned: PlannedProposal[]): Promise<void> {
  for (const { decision, seal } of planned) {
    const { attendees: _, conditions, corrections: __, corrects: ___, votes, conflicts, reactions, confirmations, votingClosedAt, dossier: ____, ...row } = decision
    await db.decision.create({ data: { ...row, number: null } })
    await db.consultationReaction.createMany({ data: reactions })
    await db.decisionVote.createMany({ data: votes })
    await db.conflictOfInterest.createMany({ data: conflicts })
    await db.decisionCondition.createMany({ data: conditions })
    if (votingClosedAt) await db.decision.update({ where: { id: decision.id }, data: { votingClosedAt } })
    if (!seal) continue
    const { content, ...sealed } = seal
    await db.decisionConfirmation.createMany({ data: confirmations })
    await db.decisionAttendee.createMany({
      data: content.attendees.map((attendee, position) => ({ municipalityId: decision.municipalityId, decisionId: decision.id, position, ...attendee })),
    })
    await db.decision.update({ where: { id: decision.id }, data: sealed })
  }
}
