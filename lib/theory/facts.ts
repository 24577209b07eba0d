import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatCount } from '@/lib/platform/format'
import { findingsOf } from './findings'
import { loadTheory, type LoadedTheory } from './load-theory'
import { theoryPath } from './paths'

export type TheoryFact = { sectionId: string; words: string; href: string }

function wholeWords({ cycle, elements, arrows }: LoadedTheory): string[] {
  const { loose, unsaid, doubted } = findingsOf({ elements, arrows })
  return [
    `De verandertheorie van cyclus ${cycle} telt ${formatCount(elements.length, 'element', 'elementen')} en ${formatCount(arrows.length, 'pijl', 'pijlen')}.`,
    loose.length === 0 ? 'Elk element is met een pijl verbonden.' : `${formatCount(loose.length, 'element is', 'elementen zijn')} nog niet verbonden.`,
    ...(unsaid.length === 0 ? [] : [`Bij ${unsaid.length} van de ${formatCount(arrows.length, 'pijl', 'pijlen')} is nog niet gezegd hoe zeker die is.`]),
    ...(doubted.length === 0 ? [] : [`Van ${doubted.length} van de ${formatCount(arrows.length, 'pijl', 'pijlen')} zijn we weinig zeker.`]),
  ]
}

function effortWords({ elements, arrows }: LoadedTheory): string[] {
  const { withoutIntervention, withoutIndicator } = findingsOf({ elements, arrows })
  const [efforts, outcomes] = ['effort', 'outcome'].map((kind) => elements.filter((element) => element.kind === kind).length)
  return [
    ...(efforts ? [`${withoutIntervention.length} van de ${formatCount(efforts, 'inspanning', 'inspanningen')} uit de verandertheorie ${withoutIntervention.length === 1 ? 'hoort' : 'horen'} nog bij geen interventie.`] : []),
    ...(outcomes ? [`${withoutIndicator.length} van de ${formatCount(outcomes, 'outcome', 'outcomes')} ${withoutIndicator.length === 1 ? 'heeft' : 'hebben'} nog geen indicator.`] : []),
  ]
}

/** What is on record about the theory of change of the current cycle, for beside the talking points of §5.2 and §6.3. */
export async function loadTheoryFacts(db: Db, programmeId: string): Promise<TheoryFact[]> {
  const programme = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { currentCycle: true } })
  const theory = await loadTheory(db, programmeId, programme.currentCycle)
  const at = (sectionId: string) => (words: string): TheoryFact => ({ sectionId, words, href: theoryPath(programmeId) })
  if (!theory) return ['Er is nog geen verandertheorie voor deze cyclus.'].map(at('5.2'))
  return [...wholeWords(theory).map(at('5.2')), ...wholeWords(theory).slice(1, 2).map(at('6.3')), ...effortWords(theory).map(at('6.3'))]
}
