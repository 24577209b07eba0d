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

type Owner = { municipalityId: string; programmeId: string }

/** The very text that is sealed: a whole programme, and which programme of which municipality it is. Anybody can compute its sha256. */
export const sealedText = (snapshot: ProgrammeSnapshot, { municipalityId, programmeId }: Owner): string => canonical({ municipalityId, programmeId, snapshot })

/** The hash over that text. */
export const snapshotHash = (snapshot: ProgrammeSnapshot, owner: Owner): string => sha256(sealedText(snapshot, owner))
