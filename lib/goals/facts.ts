import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { toDay } from '@/lib/platform/day'
import { formatCount, formatDate } from '@/lib/platform/format'
import { chanceView, loadChances } from './load-chances'
import { loadGoals } from './load-goals'
import { loadEstablished } from './load-vision'
import { loadYears } from './load-years'
import { chancesPath, goalsPath, visionPath } from './paths'
import { mostBreakthroughs, smartCheck } from './smart'

export type GoalsFact = { sectionId: string; words: string; href: string }

async function visionFacts(db: Db, programmeId: string): Promise<string[]> {
  const established = await loadEstablished(db, programmeId)
  if (!established) return ['Er is nog geen visie vastgesteld.']
  const { number, establishedOn, horizonYear } = established
  const on = establishedOn ? ` op ${formatDate(new Date(`${toDay(establishedOn)}T12:00:00Z`))}` : ''
  return [`Versie ${number} van de visie is vastgesteld${on}${horizonYear === null ? '' : ` en kijkt vooruit tot ${horizonYear}`}.`]
}

async function goalFacts(db: Db, programmeId: string): Promise<{ counts: string[]; measured: string[] }> {
  const goals = await loadGoals(db, programmeId)
  if (goals.length === 0) return { counts: ['Er zijn nog geen ambities en doelen vastgelegd.'], measured: [] }
  const { vision, ...years } = await loadYears(db, programmeId)
  const below = goals.filter(({ parentId }) => parentId !== null)
  const whole = below.filter((goal) => smartCheck(goal, years).every(({ missing }) => missing.length === 0)).length
  const [breakthroughs, look] = [goals.filter(({ breakthrough }) => breakthrough).length, goals.filter(({ seenVision }) => seenVision < vision).length]
  return {
    counts: [
      `Er ${goals.length - below.length === 1 ? 'is' : 'zijn'} ${formatCount(goals.length - below.length, 'ambitie', 'ambities')} met ${formatCount(below.length, 'doel', 'doelen')} eronder.`,
      ...(breakthroughs > mostBreakthroughs ? [`${breakthroughs} daarvan zijn doorbraakthema’s. Dat zijn er veel tegelijk.`] : []),
      ...(look > 0 ? [`${formatCount(look, 'doel ligt', 'doelen liggen')} nog niet naast de visie van nu.`] : []),
    ],
    measured: below.length === 0 ? [] : [`Van ${formatCount(below.length, 'doel', 'doelen')} ${whole === 1 || below.length === 1 ? 'is' : 'zijn'} er ${whole} helemaal SMART.`],
  }
}

async function chanceFacts(db: Db, programmeId: string): Promise<string[]> {
  const chances = (await loadChances(db, programmeId)).map(chanceView)
  if (chances.length === 0) return []
  const single = chances.filter(({ ambitions }) => ambitions <= 1).length
  return [`Er ${chances.length === 1 ? 'is' : 'zijn'} ${formatCount(chances.length, 'kans', 'kansen')} op plekken in de wijk, waarvan ${single} voor maar één ambitie.`]
}

/** What is on record about vision, goals and chances, for beside the talking points of these sections. */
export async function loadGoalsFacts(db: Db, programmeId: string): Promise<GoalsFact[]> {
  const at = (sectionId: string, href: string) => (words: string) => ({ sectionId, words, href })
  const { counts, measured } = await goalFacts(db, programmeId)
  return [
    ...(await visionFacts(db, programmeId)).map(at('5.2', visionPath(programmeId))),
    ...counts.map(at('5.2', goalsPath(programmeId))),
    ...(await chanceFacts(db, programmeId)).map(at('5.2', chancesPath(programmeId))),
    ...measured.flatMap((words) => ['5.2', '6.3'].map((sectionId) => ({ sectionId, words, href: goalsPath(programmeId) }))),
  ]
}
