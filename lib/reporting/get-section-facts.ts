import 'server-only'
import * as z from 'zod/mini'
import { loadAllianceFacts } from '@/lib/alliance/facts'
import { limits } from '@/lib/checklists/limits'
import { loadContractFacts } from '@/lib/contract/facts'
import { seesDrafts } from '@/lib/contract/readable'
import { loadFinanceFacts } from '@/lib/finance/facts'
import { loadGoalsFacts } from '@/lib/goals/facts'
import { loadInterventionFacts } from '@/lib/interventions/facts'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadTheoryFacts } from '@/lib/theory/facts'
import { findSectionById } from '@/lib/process/lookup'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { factPlaces } from './fact-places'
import { loadMeetingFacts } from './load-meeting-facts'
import { factsByPoint } from './section-facts'

/**
 * What the rooms know that bears on the questions of a section, by question; nothing is asked of the database for a
 * section without such questions. The answer stays a human judgement.
 */
export const getSectionFacts = defineQuery({
  permission: 'answer.read',
  input: z.object({ programmeId: z.uuid(), sectionId: z.string().check(z.maxLength(10)) }),
  run: async ({ actor, db, authorise, now }, { programmeId, sectionId }) => {
    const programme = await loadProgramme(db, programmeId)
    const place = programme && findSectionById(definitionOf(programme), sectionId)
    if (!programme || !place) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const pointIds = place.section.points.map(({ id }) => id)
    const asked = new Set(pointIds.flatMap((id) => factPlaces[id] ?? []))
    const asks = (rooms: string) => [...asked].some((source) => rooms.split(' ').some((room) => source.endsWith(` ${room}`)))
    const today = formatIsoDay(now)
    const facts = [
      ...(asks('krachtenveld alliantie bewonersrol') ? await loadAllianceFacts(db, programmeId, today, allows('stakeholder.read', actor, resource)) : []),
      ...(asks('contract toezeggingen doorbraken') ? await loadContractFacts(db, { programmeId, day: today, drafts: seesDrafts(actor, resource) }) : []),
      ...(asks('visie doelen kansen') ? await loadGoalsFacts(db, programmeId) : []),
      ...(asks('verandertheorie') ? await loadTheoryFacts(db, programmeId) : []),
      ...(asks('uitvoering netwerk') ? await loadInterventionFacts(db, programmeId, today) : []),
      ...(asks('financien bronnen kosten rendement') ? await loadFinanceFacts(db, programmeId, today) : []),
      ...(asks('bijeenkomsten') && allows('meeting.read', actor, resource) ? await loadMeetingFacts(db, programmeId, now) : []),
    ]
    return ok(factsByPoint(pointIds, facts, now, limits.title))
  },
})
