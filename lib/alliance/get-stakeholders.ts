import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { formChoices } from './form-choices'
import { loadProblemFields, loadStakeholders, type StakeholderView } from './load-stakeholders'
import { problemFieldsSeen } from './problem-fields-seen'
import { gaps, missing, onBoard } from './stakeholder-gaps'
import { stakeholdersSchema } from './stakeholder-schema'

type Filter = { field: string | null; only: 'necessary' | 'willing' | 'missing' | null }

function fits(party: StakeholderView & { onBoard: boolean }, { field, only }: Filter): boolean {
  if (field !== null && !party.fields.some((one) => one === field)) return false
  if (only === 'necessary') return party.necessary
  if (only === 'willing') return party.willingness === 'willing'
  return only === null || (party.necessary && !party.onBoard)
}

/** The stakeholder map: who is there, who is needed, and where nobody necessary is on board (handbook §4.5). */
export const getStakeholders = defineQuery({
  permission: 'stakeholder.read',
  input: stakeholdersSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, ...filter }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const today = formatIsoDay(now)
    const all = (await loadStakeholders(db, programmeId)).map((party) => ({ ...party, onBoard: onBoard(party, today) }))
    const problems = await loadProblemFields(db, programmeId)
    const mayEdit = allows('stakeholder.edit', actor, resource)
    return ok({
      today, mayEdit, filter,
      total: all.length,
      parties: all.filter((party) => fits(party, filter)),
      missing: missing(all, today).map(({ name }) => name),
      gaps: gaps(problems.map(({ field }) => field), all, today).map(({ field, candidates }) => ({
        field, note: problems.find((problem) => problem.field === field)?.note ?? '',
        candidates: candidates.map(({ id, name, necessary }) => ({ id, name, necessary })),
      })),
      problems: problems.map(({ field }) => field),
      seen: problemFieldsSeen(problems),
      choices: mayEdit ? await formChoices(db, programmeId) : null,
    })
  },
})
