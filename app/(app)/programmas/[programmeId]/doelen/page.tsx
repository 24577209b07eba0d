import type { Metadata } from 'next'
import { DayText } from '@/components/contract/DayText'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Details } from '@/components/ui/Details'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Stack } from '@/components/ui/Stack'
import { Note, Text } from '@/components/ui/Text'
import { type GoalInTree, listGoals } from '@/lib/goals/list-goals'
import type { GoalView } from '@/lib/goals/load-goal'
import { goalPath, goalsPath, visionPath } from '@/lib/goals/paths'
import { mostBreakthroughs } from '@/lib/goals/smart'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { Astray } from './Astray'
import { LookForm } from './LookForm'
import { Tree } from './Tree'

export const metadata: Metadata = { title: 'Doelen' }

function Retired({ programmeId, goals }: { programmeId: string; goals: GoalView[] }) {
  if (goals.length === 0) return null
  return (
    <Details summary={`Vervallen (${goals.length})`} tone="boxed">
      <ul className="wp-needed">
        {goals.map(({ id, title, retiredOn, retiredReason }) => (
          <li key={id} className="wp-needed__item">
            <Link className="wp-needed__what" href={goalPath(programmeId, id)}>{title}</Link>
            <Note>Vervallen op <DayText day={retiredOn} />: {retiredReason}</Note>
          </li>
        ))}
      </ul>
    </Details>
  )
}

type Asked = { programmeId: string; vision: number; toLookAt: GoalInTree[]; breakthroughs: number; mayEdit: boolean }

/** One goal is looked at on its own page; for several there is one form. */
function Warnings({ programmeId, vision, toLookAt, breakthroughs, mayEdit }: Asked) {
  const several = mayEdit && toLookAt.length > 1
  return (
    <>
      {toLookAt.length > 0 && (
        <Alert heading={`${formatCount(toLookAt.length, 'doel', 'doelen')} opnieuw bekijken`}>
          <Text>De visie is veranderd. <Link href={visionPath(programmeId)}>Leg versie {vision} ernaast</Link>. {several ? 'Zeg daarna welke doelen nog passen.' : 'Open daarna elk doel dat “opnieuw bekijken” zegt.'}</Text>
          {several && (
            <Details summary="In één keer zeggen welke doelen nog passen">
              <LookForm programmeId={programmeId} number={vision} goals={toLookAt.map(({ id, version, title, parentId }) => ({ value: `${id}:${version}`, label: title, help: parentId === null ? 'Ambitie' : undefined }))} />
            </Details>
          )}
        </Alert>
      )}
      {breakthroughs > mostBreakthroughs && (
        <Alert heading={`${breakthroughs} doorbraakthema’s tegelijk`}>
          <Text>Een paar thema’s waar iedereen in gelooft, krijgen meer voor elkaar dan veel naast elkaar. Meer dan {mostBreakthroughs} is veel.</Text>
        </Alert>
      )}
    </>
  )
}

/** The ambitions and goals of a programme (handbook §5.2; wijkengids 4.2). */
export default async function GoalsPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, tree, retired, vision, horizonYear, breakthroughs, mayEdit } = await valueOrNotFound(listGoals({ programmeId }))
  const [ambitions, astray] = [tree.filter(({ lostParent }) => !lostParent), tree.filter(({ lostParent }) => lostParent)]
  const below = [...tree.flatMap((branch) => branch.below), ...astray.map(({ goal }) => goal)]
  const whole = below.filter(({ filled }) => filled === 5).length
  const lead = `${formatCount(ambitions.length, 'ambitie', 'ambities')} en ${formatCount(below.length, 'doel', 'doelen')}${horizonYear === null ? '' : ` op weg naar ${horizonYear}`}. Van ${whole === 1 ? 'één doel' : `${whole} doelen`} is alles SMART ingevuld.`
  return (
    <>
      <PageHeader
        title="Doelen" lead={tree.length > 0 && lead} breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }]}
        actions={mayEdit && tree.length > 0 && <ButtonLink href={`${goalsPath(programmeId)}/nieuw`}>Ambitie toevoegen</ButtonLink>}
      />
      <Stack gap="xl">
        {tree.length === 0 ? (
          <EmptyState
            heading="Nog geen doelen" action={mayEdit && <ButtonLink href={`${goalsPath(programmeId)}/nieuw`}>Eerste ambitie vastleggen</ButtonLink>}
            example="In de Westwijk in Vlaardingen staan onder “Perspectief voor elk kind” drie deelambities en vier indicatoren, zoals het deel van de leerlingen met een startkwalificatie. (Handboek §6.4, p. 96)"
          >
            Hier komen de ambities uit de visie, met daaronder doelen die u kunt meten. Wat de partners doen en betalen, wordt hieraan verbonden.
          </EmptyState>
        ) : (
          <>
            {ambitions.length > 1 && <nav aria-label="Ambities op deze bladzijde"><List items={ambitions.map(({ goal: { id, title }, below: goals }) => ({ key: id, content: <><Link href={`#doel-${id}`}>{title}</Link> ({formatCount(goals.length, 'doel', 'doelen')})</> }))} /></nav>}
            <Warnings programmeId={programmeId} vision={vision} toLookAt={tree.flatMap(({ goal, below: goals }) => [goal, ...goals]).filter(({ look }) => look)} breakthroughs={breakthroughs} mayEdit={mayEdit} />
            <Note>Een volle letter is ingevuld. Bij een letter met streepjes ontbreekt nog iets; wat, staat bij het doel.</Note>
            <Tree programmeId={programmeId} tree={ambitions} mayEdit={mayEdit} />
            <Astray programmeId={programmeId} goals={astray.map(({ goal }) => goal)} mayEdit={mayEdit} />
          </>
        )}
        <Retired programmeId={programmeId} goals={retired} />
      </Stack>
    </>
  )
}
