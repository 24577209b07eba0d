import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatDate, formatEuroCents, formatNumber } from '@/lib/platform/format'
import { plusMonths, toDate, toDay } from '@/lib/platform/day'
import { loadPromises, promiseView } from './load-promises'
import { answeredStatuses } from './obstacle-schema'
import { contractPath, obstaclesPath, promisesPath } from './paths'
import { readablePromises, readableVersions } from './readable'
import { balances } from './promise-rules'

/** `drafts`: whether a version that is not signed yet may be told of. */
type Asked = { programmeId: string; day: string; drafts: boolean }

export type ContractFact = { sectionId: string; words: string; href: string }

const inWords = (day: string) => formatDate(toDate(day))

async function contractFacts(db: Db, { programmeId, drafts }: Asked): Promise<string[]> {
  const versions = await db.contractVersion.findMany({ where: { programmeId, ...readableVersions(drafts) }, orderBy: { number: 'desc' }, include: { signatories: true } })
  const signed = versions.find(({ closedAt }) => closedAt !== null)
  const draft = versions.find(({ closedAt }) => closedAt === null)
  if (!signed && !draft) return [drafts ? 'Er is nog geen lokaal contract.' : 'Er is nog geen getekend lokaal contract.']
  const words: string[] = []
  if (signed) {
    const parties = new Set(signed.signatories.map(({ organisationId }) => organisationId)).size
    const days = signed.signatories.flatMap(({ signedOn }) => signedOn ? [toDay(signedOn)] : []).toSorted()
    words.push(`Versie ${signed.number} (${signed.kindName}) is getekend door ${formatCount(parties, 'partij', 'partijen')}, de laatste op ${inWords(days.at(-1) ?? '')}.`)
    if (signed.evaluatedOn) words.push(`De afspraken zijn geëvalueerd op ${inWords(toDay(signed.evaluatedOn))}.`)
    if (signed.evaluateOn) words.push(`De volgende evaluatie staat op ${inWords(toDay(signed.evaluateOn))}.`)
  }
  if (draft) {
    const count = draft.signatories.filter(({ signedOn }) => signedOn !== null).length
    words.push(`Versie ${draft.number} is in voorbereiding; ${count} van de ${formatCount(draft.signatories.length, 'ondertekenaar heeft', 'ondertekenaars hebben')} getekend.`)
  }
  return words
}

async function promiseFacts(db: Db, { programmeId, drafts, day }: Asked): Promise<string[]> {
  const perPartner = balances((await loadPromises(db, { programmeId, ...readablePromises(drafts) })).map(promiseView), day)
  if (perPartner.length === 0) return ['Er zijn nog geen toezeggingen vastgelegd.']
  const tallies = perPartner.flatMap(({ brings, gets }) => [brings, gets])
  const sum = (of: (tally: (typeof tallies)[number]) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  const cents = (of: (tally: (typeof tallies)[number]) => bigint) => tallies.reduce((total, tally) => total + of(tally), 0n)
  const late = sum(({ late: count }) => count)
  const money = cents(({ promised }) => promised.amountCents)
  const hours = sum(({ promised }) => promised.hours)
  return [
    `Van ${formatCount(sum(({ count }) => count), 'toezegging is', 'toezeggingen zijn')} er ${sum(({ deliveredCount }) => deliveredCount)} geleverd; van ${late} is de datum voorbij.`,
    ...(money > 0n ? [`Toegezegd is ${formatEuroCents(money)}, geleverd ${formatEuroCents(cents(({ delivered }) => delivered.amountCents))}.`] : []),
    ...(hours > 0 ? [`Toegezegd zijn ${formatNumber(hours)} uren, geleverd ${formatNumber(sum(({ delivered }) => delivered.hours))}.`] : []),
  ]
}

async function talkFacts(db: Db, programmeId: string, day: string): Promise<string[]> {
  const partners = await db.organisation.count({ where: { programmeId, active: true } })
  const talks = await db.partnerTalk.findMany({
    where: { programmeId, heldOn: { gt: toDate(plusMonths(day, -12)) }, organisation: { active: true } }, distinct: ['organisationId'], select: { id: true },
  })
  return [`Met ${talks.length} van de ${formatCount(partners, 'partner', 'partners')} was er in het laatste jaar een gesprek over toezeggingen.`]
}

async function obstacleFacts(db: Db, programmeId: string): Promise<string[]> {
  const obstacles = await db.obstacle.findMany({ where: { programmeId }, select: { status: true, level: true } })
  if (obstacles.length === 0) return ['Er zijn nog geen knelpunten voor de doorbraaktafel vastgelegd.']
  const open = obstacles.filter(({ status }) => !answeredStatuses.includes(status))
  const atState = open.filter(({ level }) => level === 'state').length
  return [`Voor de doorbraaktafel ${open.length === 1 ? 'is 1 knelpunt' : `zijn ${open.length} knelpunten`} open, waarvan ${atState} bij het Rijk; ${obstacles.length - open.length} beantwoord.`]
}

/** What is on record about contract, promises and obstacles, for beside the talking points of these sections. */
export async function loadContractFacts(db: Db, asked: Asked): Promise<ContractFact[]> {
  const { programmeId, day } = asked
  const at = (sectionId: string, href: string) => (words: string) => ({ sectionId, words, href })
  const promises = await promiseFacts(db, asked)
  const obstacles = await obstacleFacts(db, programmeId)
  return [
    ...(await contractFacts(db, asked)).map(at('5.3', contractPath(programmeId))),
    ...promises.slice(0, 1).map(at('5.3', promisesPath(programmeId))),
    ...obstacles.map(at('5.4-5.5', obstaclesPath(programmeId))),
    ...promises.map(at('6.1', promisesPath(programmeId))),
    ...(await talkFacts(db, programmeId, day)).map(at('7.1', promisesPath(programmeId))),
    ...promises.slice(0, 1).map(at('7.1', promisesPath(programmeId))),
    ...obstacles.map(at('7.1', obstaclesPath(programmeId))),
  ]
}
