import 'server-only'
import * as z from 'zod/mini'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadTables } from './load-alliance'
import { participationNotices } from './participation-match'
import { choiceSnapshot } from './participation-record'
import { residentSeats } from './resident-seats'

/** What was chosen since the beginning, the newest first. */
export async function loadChoices(db: Db, programmeId: string) {
  const choices = await db.participationChoice.findMany({
    where: { programmeId }, orderBy: [{ chosenOn: 'desc' }, { id: 'desc' }], include: { recordedBy: { select: { name: true } } },
  })
  return choices.map(({ id, version, recordedBy, ...choice }) => ({ id, version, by: recordedBy.name, ...choiceSnapshot(choice) }))
}
export type ParticipationView = Awaited<ReturnType<typeof loadChoices>>[number]

/** The place of residents: what was chosen, its history, and what does not fit with who sits at the table. */
export const getParticipation = defineQuery({
  permission: 'alliance.read',
  input: z.object({ programmeId: z.uuid() }),
  run: async ({ actor, db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const [current, ...earlier] = await loadChoices(db, programmeId)
    const today = formatIsoDay(now)
    const seats = residentSeats(await loadTables(db, { programmeId }, []), today)
    return ok({
      current: current ?? null, earlier, today, residents: seats.length,
      notices: current ? participationNotices(current, seats) : [],
      mayEdit: allows('alliance.edit', actor, resource),
    })
  },
})
