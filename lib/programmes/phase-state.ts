import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { phaseOrder, type PhaseState, type PhaseStatus } from '@/lib/process/phases'
import type { PhaseCode } from '@/lib/process/types'

type ProgrammeRef = { id: string; municipalityId: string }
type PhaseRef = { programme: ProgrammeRef; cycle: number; phase: PhaseCode }

/** Every cycle knows all five phases, so that no screen has to guess about a missing one. */
async function ensurePhaseStates(db: Db, programme: ProgrammeRef, cycle: number): Promise<void> {
  await db.phaseState.createMany({
    data: phaseOrder.map((phase) => ({
      municipalityId: programme.municipalityId, programmeId: programme.id, cycle, phase,
    })),
    skipDuplicates: true,
  })
}

/** The phase states of a programme, of every cycle, oldest cycle first. */
export function loadPhaseStates(db: Db, programmeId: string): Promise<PhaseState[]> {
  return db.phaseState.findMany({
    where: { programmeId },
    select: { phase: true, cycle: true, status: true },
    orderBy: { cycle: 'asc' },
  })
}

/** Holds a phase until the transaction ends, so that two people cannot move it at the same moment. */
export async function lockPhase(db: Db, { programme, cycle, phase }: PhaseRef) {
  await ensurePhaseStates(db, programme, cycle)
  const where = { programmeId: programme.id, cycle, phase }
  await db.$queryRaw`SELECT 1 FROM "PhaseState" WHERE "programmeId" = ${programme.id}::uuid
    AND "cycle" = ${cycle} AND "phase"::text = ${phase} FOR UPDATE`
  return db.phaseState.findFirstOrThrow({
    where, select: { id: true, status: true, startedAt: true, version: true },
  })
}

/**
 * Puts a phase of a cycle in a status; the caller has asked the policy and the rules, and writes the audit event.
 * `startedAt` keeps the first start, so a phase that is reopened still tells when it began.
 * @returns the status before, so that the audit event can name it
 */
export async function setPhaseStatus(
  db: Db, { status, now, ...phase }: PhaseRef & { status: PhaseStatus; now: Date },
): Promise<PhaseStatus> {
  const before = await lockPhase(db, phase)
  await db.phaseState.update({
    where: { id: before.id },
    data: {
      status,
      startedAt: status === 'not_started' ? null : (before.startedAt ?? now),
      closedAt: status === 'closed' ? now : null,
      version: { increment: 1 },
    },
  })
  return before.status
}
