import * as z from 'zod/mini'
import { canonical, sha256 } from '@/lib/platform/audit'

const words = z.string()
const money = z.object({ year: z.number(), cents: words })

/** An execution programme as it was at the end of its cycle. Names stand in it as they were then; amounts as whole cents in text. */
export const snapshotSchema = z.object({
  format: z.literal(1),
  cycle: z.number(),
  title: words, summary: words, startsOn: words, endsOn: words,
  vision: z.nullable(z.object({ number: z.number(), motto: words, text: words, hash: z.nullable(words) })),
  goals: z.array(z.object({ title: words, ambition: z.nullable(words), specific: words, indicator: words, baseline: words, target: words, dueYear: z.nullable(z.number()) })),
  interventions: z.array(z.object({
    title: words, owner: words, status: words, what: words, targetGroup: words, places: z.array(words),
    contributions: z.array(z.object({ goal: words, direct: z.boolean(), how: words })),
    milestones: z.array(z.object({ title: words, dueOn: words, reachedOn: z.nullable(words) })),
    reports: z.array(z.object({ course: words, text: words, by: words, at: words, confirmedBy: z.nullable(words) })),
    choices: z.array(z.object({ kind: words, reason: words, effectOnGoals: words, effectOnMoney: words, on: words, by: words })),
    costs: z.array(money), coverage: z.array(money),
  })),
  recalibration: z.object({ rightProblems: words, stillWhy: words, rightParties: words, doingNeeded: words, structuresFit: words }),
})
export type ProgrammeSnapshot = z.infer<typeof snapshotSchema>

/** The hash over a whole programme, and over which programme of which municipality it is. */
export const snapshotHash = (snapshot: ProgrammeSnapshot, owner: { municipalityId: string; programmeId: string }): string =>
  sha256(canonical({ municipalityId: owner.municipalityId, programmeId: owner.programmeId, snapshot }))
