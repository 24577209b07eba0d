import 'server-only'
import { findActions } from './find-actions'
import { findAnswers } from './find-answers'
import { findComments } from './find-comments'
import { findContracts } from './find-contracts'
import { findDecisions } from './find-decisions'
import { findEvidence } from './find-evidence'
import { findGoals } from './find-goals'
import { findInterventions } from './find-interventions'
import { findMeetings } from './find-meetings'
import { findObstacles } from './find-obstacles'
import { findOrganisations } from './find-organisations'
import { findPeople } from './find-people'
import { findPoints } from './find-points'
import { findProgrammes } from './find-programmes'
import { findPromises } from './find-promises'
import { findSources } from './find-sources'
import { findStakeholders } from './find-stakeholders'
import { findTerms } from './find-terms'
import { findVisions } from './find-visions'
import type { Group } from './hit'
import { kinds, type Kind } from './kinds'
import { searchLimits } from './limits'
import type { Finder, Search } from './search'

const finders: Record<Kind, Finder> = {
  programmas: findProgrammes,
  gesprekspunten: findPoints,
  antwoorden: findAnswers,
  besluiten: findDecisions,
  bijeenkomsten: findMeetings,
  visie: findVisions,
  doelen: findGoals,
  interventies: findInterventions,
  financien: findSources,
  contract: findContracts,
  toezeggingen: findPromises,
  doorbraken: findObstacles,
  actiepunten: findActions,
  bewijs: findEvidence,
  opmerkingen: findComments,
  krachtenveld: findStakeholders,
  partners: findOrganisations,
  mensen: findPeople,
  begrippen: findTerms,
}

type Part = { take: number; skip: number }

function partOf(kind: Kind, chosen: Kind | undefined, page: number): Part {
  if (!chosen) return { take: searchLimits.glimpse, skip: 0 }
  // Of the others only how many there are.
  return kind === chosen ? { take: searchLimits.page, skip: (page - 1) * searchLimits.page } : { take: 1, skip: 0 }
}

/** What was found of every kind, in the order of the kinds; a page past the end gives the first. */
export async function findAll(search: Omit<Search, keyof Part>, chosen: Kind | undefined, asked: number) {
  const groups: Group[] = []
  let page = asked
  for (const kind of kinds) {
    const part = partOf(kind, chosen, page)
    let result = await finders[kind]({ ...search, ...part })
    if (result.total === 0 && part.skip > 0) {
      page = 1
      result = await finders[kind]({ ...search, ...partOf(kind, chosen, page) })
    }
    groups.push({ kind, total: result.total, hits: chosen && kind !== chosen ? [] : result.hits })
  }
  return { groups, page }
}
