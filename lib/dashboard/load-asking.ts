import 'server-only'
import { atTheTable } from '@/lib/decisions/readable'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import type { PhaseState } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode } from '@/lib/process/types'
import { askingRows } from './asking-rows'

/** How many of the things a programme asks come along; the others are only counted. */
const mostAsked = 30

/** Something that asks for attention: a vote or a signature of one's own, or what the board, a partner or anybody was asked. */
export type AskingKind = 'vote' | 'signature' | 'decision' | 'consultation' | 'condition' | 'action' | 'contract' | 'promise' | 'obstacle' | 'funding' | 'quorum' | 'milestone' | 'carousel' | 'spending' | 'reporting'

/** The same as the database knows it. */
export type Asking = {
  kind: AskingKind
  id: string
  words: string
  owner: string
  dueOn: string | null
  late: boolean
  decisionId: string | null
  /** What it is about: a phase, or a decision with a title of its own. */
  phase: PhaseCode | null
  cycle: number
  correction: boolean
  pointId: string | null
}

export type AskingProgramme = {
  id: string
  name: string
  cycle: number
  contentVersion: string
  phases: PhaseState[]
  /** What was sealed, newest first, and every no-go on the table. */
  decisions: { id: string; phase: PhaseCode | null; title: string; cycle: number; outcome: DecisionOutcome; decidedOn: string | null; sealed: boolean }[]
  asks: number
  waiting: number
  /** Of these, the votes and signatures of one's own. */
  mine: number
  late: number
  urgent: Asking[]
}

/**
 * The programmes with what they ask, those that ask most first; one statement for one programme or a hundred. What asks:
 * a vote or a signature of one's own, decisions put before the board, conditions and own actions that are due soon, what
 * of anybody is late, a contract to evaluate, funding that ends, work that is late or serves no goal, money that must be
 * spent or accounted for, and meetings to which too few come, so that nobody has to ask around.
 */
export function loadAsking(db: Db, actor: Actor, now: Date): Promise<AskingProgramme[]> {
  const ids = actor.grants.map(({ programmeId }) => programmeId)
  const table = atTheTable(actor)
  return db.$queryRaw<AskingProgramme[]>`
    WITH urgency AS (
      SELECT *, row_number() OVER (PARTITION BY "programmeId" ORDER BY "kind" IN ('vote', 'signature') DESC, "kind" = 'decision' DESC, "dueOn", "id") AS "nth"
      FROM ${askingRows(actor, now)} asking
    ), asked AS (
      SELECT "programmeId", count(*)::int AS "asks", (count(*) FILTER (WHERE "kind" IN ('vote', 'signature', 'decision')))::int AS "waiting",
        (count(*) FILTER (WHERE "kind" IN ('vote', 'signature')))::int AS "mine",
        (count(*) FILTER (WHERE "late"))::int AS "late",
        json_agg(urgency ORDER BY "nth") FILTER (WHERE "nth" <= ${mostAsked}) AS "urgent"
      FROM urgency GROUP BY 1
    )
    SELECT p."id", p."name", p."currentCycle" AS "cycle", p."contentVersion", COALESCE(a."asks", 0) AS "asks",
      COALESCE(a."waiting", 0) AS "waiting", COALESCE(a."mine", 0) AS "mine", COALESCE(a."late", 0) AS "late", COALESCE(a."urgent", '[]') AS "urgent",
      (SELECT COALESCE(json_agg(json_build_object('phase', s."phase", 'cycle', s."cycle", 'status', s."status")), '[]')
        FROM "PhaseState" s WHERE s."programmeId" = p."id") AS "phases",
      (SELECT COALESCE(json_agg(d), '[]') FROM (
        SELECT "id", "phase", "title", "cycle", "outcome", "decidedOn", "sealedAt" IS NOT NULL AS "sealed" FROM "Decision"
        WHERE "programmeId" = p."id" AND ("sealedAt" IS NOT NULL OR "outcome" = 'no_go')
          AND ("open" OR p."id" = ANY (${table}::uuid[])) ORDER BY "number" DESC) d) AS "decisions"
    FROM "Programme" p LEFT JOIN asked a ON a."programmeId" = p."id"
    WHERE p."id" = ANY (${ids}::uuid[])
    ORDER BY COALESCE(a."asks", 0) DESC, p."name"`
}
