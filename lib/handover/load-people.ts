import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { peopleOf } from '@/lib/checklists/people'

/** Everybody who may leave work behind in this programme, also who lost the role or the account meanwhile. */
const loadPredecessors = (db: Db, programmeId: string) =>
  db.user.findMany({
    where: {
      OR: [
        { memberships: { some: { programmeId, role: { not: 'reader' } } } }, { actions: { some: { programmeId, doneAt: null } } },
        { sections: { some: { programmeId } } }, { seats: { some: { programmeId } } }, { posts: { some: { programmeId } } },
        { mandates: { some: { programmeId } } }, { conditions: { some: { metAt: null, decision: { programmeId } } } },
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true },
  })

/** Who can leave work behind, and who can take it over: a reader only follows the programme. */
export async function loadPeople(db: Db, programmeId: string) {
  return { predecessors: await loadPredecessors(db, programmeId), successors: await peopleOf(db, programmeId) }
}
