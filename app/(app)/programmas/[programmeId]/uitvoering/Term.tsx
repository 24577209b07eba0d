import { Written } from '@/components/decision/Written'
import { DayText } from '@/components/contract/DayText'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import type { ExecutionPage } from '@/lib/interventions/get-execution'
import type { ExecutionView } from '@/lib/interventions/load-execution'
import { executionPath, networkPath, timelinePath } from '@/lib/interventions/paths'
import { oldProgrammePath } from '@/lib/recalibration/paths'

/** How long it runs, what it is about, and the other ways to look at it. */
export function Term({ view: { programme: { id }, cycle, allowed }, execution }: { view: ExecutionPage; execution: ExecutionView }) {
  const { startsOn, endsOn, termReason, summary, closedAt } = execution
  const at = closedAt ? `?cyclus=${cycle}` : ''
  return (
    <div className="grid gap-3">
      {closedAt && <Alert heading="Dit uitvoeringsprogramma is afgesloten"><Text>U leest het zoals het was aan het eind van zijn cyclus. Er verandert niets meer aan. <Link href={oldProgrammePath(id, cycle)}>Lees het met zijn zegel en de terugblik</Link></Text></Alert>}
      <Text>Loopt van <DayText day={startsOn} /> tot en met <DayText day={endsOn} />.</Text>
      {termReason !== '' && <Note>Waarom deze looptijd: {termReason}</Note>}
      {summary !== '' && <Written>{summary}</Written>}
      <div className="wp-row wp-on-screen">
        <ButtonLink variant="secondary" href={`${networkPath(id)}${at}`}>Doelen en interventies naast elkaar</ButtonLink>
        <ButtonLink variant="secondary" href={`${timelinePath(id)}${at}`}>Tijdlijn</ButtonLink>
        {allowed.edit && <ButtonLink variant="subtle" href={`${executionPath(id)}/programma`}>Looptijd en samenvatting wijzigen</ButtonLink>}
      </div>
    </div>
  )
}

/** The execution programmes of other cycles. */
export function Rooms({ view: { programme: { id }, others } }: { view: ExecutionPage }) {
  if (others.length === 0) return null
  return (
    <nav aria-label="Andere cycli" className="grid gap-2">
      <Text>Uitvoeringsprogramma’s van andere cycli:</Text>
      <List items={others.map(({ cycle, title }) => ({ key: String(cycle), content: <Link href={`${executionPath(id)}?cyclus=${cycle}`}>{title} (cyclus {cycle})</Link> }))} />
    </nav>
  )
}
