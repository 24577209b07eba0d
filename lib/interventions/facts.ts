import 'server-only'
import { toDate, toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatDate } from '@/lib/platform/format'
import { loadExecution } from './load-execution'
import { loadNetwork } from './load-network'
import { goalsToServe, networkFindings } from './network-rules'
import { executionPath, networkPath } from './paths'

type Fact = { sectionId: string; words: string; href: string }
type Network = Awaited<ReturnType<typeof loadNetwork>>

function networkWords({ goals, interventions }: Network): string[] {
  if (interventions.length === 0) return ['Er staan nog geen interventies in het uitvoeringsprogramma.']
  const { withoutContribution, goalsWithout, toLookAt } = networkFindings(goals, interventions)
  const open = interventions.filter(({ status }) => status === 'proposed')
  return [
    withoutContribution.length === 0 ? 'Elke interventie zegt waaraan zij bijdraagt.'
      : withoutContribution.length === 1 ? '1 interventie zegt niet waaraan zij bijdraagt.'
        : `${withoutContribution.length} interventies zeggen niet waaraan zij bijdragen.`,
    `Bij ${goalsWithout.length} van de ${formatCount(goalsToServe(goals).length, 'doel', 'doelen')} hoort nog geen interventie.`,
    ...(toLookAt.length > 0 ? [`${formatCount(toLookAt.length, 'bijdrage moet', 'bijdragen moeten')} opnieuw bekeken worden: het doel is veranderd.`] : []),
    ...(open.length > 0 ? [`${formatCount(open.length, 'voorstel wacht', 'voorstellen wachten')} op een weging.`] : []),
  ]
}

async function choiceWords(db: Db, programmeId: string, day: string): Promise<string[]> {
  const { startsOn } = await db.executionProgramme.findFirst({ where: { programmeId }, orderBy: { cycle: 'desc' }, select: { startsOn: true } }) ?? {}
  const choices = await db.interventionChoice.findMany({
    where: { intervention: { programmeId }, chosenOn: { gte: startsOn, lte: toDate(day) } }, select: { kind: true },
  })
  if (choices.length === 0) return ['In dit uitvoeringsprogramma is nog geen keuze vastgelegd om door te gaan, bij te stellen of te stoppen.']
  const of = (...kinds: string[]) => choices.filter(({ kind }) => kinds.includes(kind)).length
  return [`Vastgelegde keuzes: ${of('continue')} keer doorgaan, ${of('adjust')} keer bijstellen, ${of('stop')} keer stoppen en ${of('complete')} keer afronden.`]
}

/** What is on record about what is done and what it contributes to, for beside the talking points of these sections. */
export async function loadInterventionFacts(db: Db, programmeId: string, day: string): Promise<Fact[]> {
  const at = (sectionId: string, href: string) => (words: string) => ({ sectionId, words, href })
  const { currentCycle } = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { currentCycle: true } })
  const execution = await loadExecution(db, programmeId, currentCycle)
  if (!execution) return [at('6.3', executionPath(programmeId))('Er is nog geen uitvoeringsprogramma.')]
  const { startsOn, endsOn } = execution
  const term = `Het uitvoeringsprogramma loopt van ${formatDate(startsOn)} tot en met ${formatDate(endsOn)}${toDay(endsOn) < day ? '; dat is voorbij' : ''}.`
  const network = networkWords(await loadNetwork(db, programmeId, currentCycle))
  return [
    at('6.3', executionPath(programmeId))(term), ...network.map(at('6.3', networkPath(programmeId))),
    ...(await choiceWords(db, programmeId, day)).map(at('8.2', executionPath(programmeId))), ...network.slice(0, 2).map(at('8.2', networkPath(programmeId))),
  ]
}
