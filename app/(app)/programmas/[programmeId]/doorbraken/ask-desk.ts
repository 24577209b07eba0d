import 'server-only'
import { notFound } from 'next/navigation'
import { listObstacles } from '@/lib/contract/list-obstacles'
import { valueOrNotFound } from '@/lib/platform/page'

/** The programme, for those who may put something on the table; for others this page is not there. */
export async function askDesk(programmeId: string) {
  const { programme, mayEdit } = await valueOrNotFound(listObstacles({ programmeId }))
  return mayEdit ? programme : notFound()
}
