import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { phaseOrder, type PhaseState, type PhaseStatus } from '@/lib/process/phases'
import type { PhaseCode } from '@/lib/process/types'

type ProgrammeRef = { id: string; municipalityId: string }

/** Every cycle knows all five phases, so that no screen has to guess about a missing one. */
export async function ensurePhaseStates(db: Db, programme: ProgrammeRef, cycle: number): Promise<void> {
  await db.phaseState.createMany({
    data: phaseOrder.map((phase) => ({
      municipalityId: programme.municipalityId, programmeId: programme.id, cycle, phase,
    })),
    skipDuplicates: true,
  })
}

/** The phase states of a programme, of every cycle, oldest cycle first. */
export async function loadPhaseStates(db: Db, programmeId: string): Promise<PhaseState[]> {
  return db.phaseState.findMany({
    where: { programmeId },
    select: { phase: true, cycle: true, status: true },
    orderBy: { cycle: 'asc' },
  })
}

type Change = { programme: ProgrammeRef; cycle: number; phase: PhaseCode; status: PhaseStatus; now: Date }

/**
 * Puts a phase of a cycle in a status; the caller has asked the policy and the rules, and writes the audit event.
 * `startedAt` keeps the first start, so a phase that is reopened still tells when it began.
 * @returns the status before, so that the audit event can name it
 */
export async function setPhaseStatus(db: Db, { programme, cycle, phase, status, now }: Change): Promise<PhaseStatus> {
  await ensurePhaseStates(db, programme, cycle)
  const key = { programmeId: programme.id, cycle, phase }
  const before = await db.phaseState.findFirstOrThrow({ where: key, select: { status: true, startedAt: true } })
  await db.phaseState.updateMany({
    where: key,
    data: {
      status,
      startedAt: status === 'not_started' ? null : (before.startedAt ?? now),
      closedAt: status === 'closed' ? now : null,
      version: { increment: 1 },
    },
  })
  return before.status
}
