import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatDate, formatList } from '@/lib/platform/format'
import { holdsOn, type Day } from './at-table'
import { toDate } from '@/lib/platform/day'
import { loadChoices } from './get-participation'
import { directionRoleLabels, levelLabels, levels } from './labels'
import { loadPartners, loadPosts, loadTables, type Table } from './load-alliance'
import { loadProblemFields, loadStakeholders } from './load-stakeholders'
import { participationNotices } from './participation-match'
import { inAlliance } from './partner-periods'
import { alliancePath, participationPath, stakeholdersPath } from './paths'
import { fundingWarning } from './posts'
import { residentSeats } from './resident-seats'
import { gaps, missing } from './stakeholder-gaps'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { variantName, variantWords } from './variants'

/** Something the app knows that bears on the talking points of a section, with where to look. The answer stays a human judgement. */
export type AllianceFact = { readonly sectionId: string; readonly words: string; readonly href: string }

async function mapWords(db: Db, programmeId: string, day: Day): Promise<string[]> {
  const parties = await loadStakeholders(db, programmeId)
  if (parties.length === 0) return ['Er staat nog geen partij in het krachtenveld.']
  const absent = missing(parties, day).map(({ name }) => name)
  const open = gaps((await loadProblemFields(db, programmeId)).map(({ field }) => field), parties, day)
  const informal = parties.filter(({ formal }) => !formal).length
  return [
    `${formatCount(parties.length, 'partij', 'partijen')}, ${absent.length === 0 ? 'geen noodzakelijke ontbreekt' : `${formatCount(absent.length, 'noodzakelijke ontbreekt', 'noodzakelijke ontbreken')}: ${formatList(absent)}`}.`,
    `${formatCount(informal, 'partij is', 'partijen zijn')} informeel, zoals een bewonersinitiatief.`,
    ...(open.length === 0 ? [] : [`Zonder noodzakelijke partij aan boord: ${formatList(open.map(({ field }) => lifeFieldLabels[field].toLowerCase()))}.`]),
  ]
}

async function partnerWords(db: Db, programmeId: string, day: Day): Promise<string[]> {
  const partners = await loadPartners(db, programmeId)
  const now = partners.filter(({ periods }) => inAlliance(periods, day))
  if (now.length === 0) return ['Er doet nog geen partij mee in de alliantie.']
  const joined = now.flatMap(({ name, periods }) => periods.filter(({ joinedOn }) => joinedOn <= day).slice(-1).map((period) => ({ name, on: period.joinedOn })))
  const last = joined.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
  const gone = partners.filter(({ periods }) => periods.some(({ leftOn }) => leftOn !== null && leftOn <= day) && !inAlliance(periods, day))
  return [
    `${formatCount(now.length, 'partij doet', 'partijen doen')} mee in de alliantie.`,
    ...(last ? [`Het laatst erbij gekomen: ${last.name}, op ${formatDate(toDate(last.on))}.`] : []),
    ...(gone.length === 0 ? [] : [`Niet meer erbij: ${formatList(gone.map(({ name }) => name))}.`]),
  ]
}

async function postWords(db: Db, programmeId: string, day: Day): Promise<string[]> {
  const posts = (await loadPosts(db, programmeId)).filter((post) => holdsOn(post, day))
  if (posts.length === 0) return ['Er is nog niet vastgelegd wie de aanpak aanjaagt en wie de regie voert.']
  return posts.map((post) => {
    const warning = fundingWarning(post, day)
    return `${directionRoleLabels[post.role]}: ${post.personName}.${warning ? ` ${warning}` : ''}`
  })
}

function tableWords(tables: readonly Table[], day: Day): string[] {
  const now = tables.filter((table) => holdsOn(table, day))
  if (now.length === 0) return ['Er is nog geen tafel vastgelegd.']
  return levels.map((level) => {
    const here = now.filter((table) => table.level === level)
    const names = here.map(({ name, rhythm }) => (rhythm ? `${name} (${rhythm.charAt(0).toLowerCase()}${rhythm.slice(1)})` : name))
    return `${levelLabels[level]}: ${here.length === 0 ? 'nog geen tafel' : formatList(names)}.`
  })
}

async function residentWords(db: Db, programmeId: string, tables: readonly Table[], day: Day): Promise<string[]> {
  const current = (await loadChoices(db, programmeId)).find(({ chosenOn }) => chosenOn <= day)
  if (!current) return ['Er is nog niet gekozen welke plek bewoners hebben.']
  const { variant, chosenOn } = current
  return [
    `${variantName(variant)} (${variantWords[variant].name.toLowerCase()}), gekozen op ${formatDate(toDate(chosenOn))}.`,
    ...participationNotices(current, residentSeats(tables, day)),
  ]
}

/** What is known about the alliance on a day, per section of the handbook (§4.5, §5.1, §6.1, §6.2); the map only for who may see it. */
export async function loadAllianceFacts(db: Db, programmeId: string, day: Day, mayReadStakeholders: boolean): Promise<AllianceFact[]> {
  const tables = await loadTables(db, { programmeId }, [])
  const alliance = alliancePath(programmeId)
  const told: [sectionId: string, href: string, words: string[]][] = [
    ['4.5', stakeholdersPath(programmeId), mayReadStakeholders ? await mapWords(db, programmeId, day) : []],
    ['5.1', alliance, await partnerWords(db, programmeId, day)],
    ['6.1', alliance, await postWords(db, programmeId, day)],
    ['6.2', alliance, tableWords(tables, day)],
    ['6.2', participationPath(programmeId), await residentWords(db, programmeId, tables, day)],
  ]
  return told.flatMap(([sectionId, href, all]) => all.map((words) => ({ sectionId, words, href })))
}
