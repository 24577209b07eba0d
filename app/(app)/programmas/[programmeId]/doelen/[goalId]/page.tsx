import type { Metadata } from 'next'
import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DataList } from '@/components/ui/DataList'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getGoal } from '@/lib/goals/get-goal'
import { scaleLabels } from '@/lib/goals/labels'
import type { GoalView } from '@/lib/goals/load-goal'
import { goalPath, goalsPath, visionPath } from '@/lib/goals/paths'
import { formatList } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { programmePath } from '@/lib/process/paths'
import { Check, Remarks } from './Check'
import { LookForm, RestoreForm, RetireForm } from './GoalForms'
import { RestsOnIt } from './RestsOnIt'

export const metadata: Metadata = { title: 'Doel' }

type View = { programmeId: string; goal: GoalView; parent: { id: string; title: string; retired: boolean } | null }

function Facts({ programmeId, goal, parent }: View) {
  const { problem, fields, scale, owner, ownerName, publicText } = goal
  return (
    <DataList
      items={[
        ...(parent ? [{ label: 'Onder de ambitie', value: <><Link href={goalPath(programmeId, parent.id)}>{parent.title}</Link>{parent.retired && ' (vervallen)'}</> }] : []),
        { label: 'Probleem', value: problem },
        { label: 'Leefgebieden', value: formatList(fields.map((field) => lifeFieldLabels[field])) },
        { label: 'Op te lossen in', value: scaleLabels[scale] },
        { label: 'Trekker', value: [ownerName, owner].filter(Boolean).join(', ') },
        { label: 'Voor bewoners', value: publicText },
      ]}
    />
  )
}

function State({ programmeId, goal, parent, look, vision, mayEdit }: View & { look: boolean; vision: number; mayEdit: boolean }) {
  const form = { programmeId, goalId: goal.id, version: goal.version }
  if (goal.retiredOn !== null)
    return (
      <Alert heading="Dit doel is vervallen">
        <Text>Sinds <DayText day={goal.retiredOn} />: {goal.retiredReason}</Text>
        {mayEdit && <RestoreForm {...form} />}
      </Alert>
    )
  return (
    <>
      {parent?.retired && <Alert heading="Dit rust op een doel dat is vervallen"><Text>De ambitie “{parent.title}” geldt niet meer. {mayEdit && <Link href={`${goalPath(programmeId, goal.id)}/wijzigen`}>Zet dit doel onder een andere ambitie</Link>}{mayEdit && ', of laat het ook vervallen.'}</Text></Alert>}
      {look && (
        <Alert heading="Opnieuw bekijken">
          <Text>Er is een nieuwe visie vastgesteld. <Link href={visionPath(programmeId)}>Lees versie {vision}</Link> en kijk of dit doel er nog bij past. Past het niet? Wijzig het dan eerst.</Text>
          {mayEdit && <LookForm {...form} number={vision} />}
        </Alert>
      )}
    </>
  )
}

/** A goal, its check, and everything that rests on it. */
export default async function GoalPage({ params }: { params: Promise<{ programmeId: string; goalId: string }> }) {
  const { programmeId, goalId } = await params
  const { programme, goal, parent, checks, remarks, resting, restingWords, look, vision, mayEdit } = await valueOrNotFound(getGoal({ programmeId, goalId }))
  const open = goal.retiredOn === null
  const measuredBelow = goal.parentId === null && resting.children.length > 0
  return (
    <>
      <PageHeader
        title={goal.title} kicker={`${goal.parentId === null ? 'Ambitie' : 'Doel'}${goal.breakthrough ? ' · doorbraakthema' : ''}`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Doelen', href: goalsPath(programmeId) }]}
        actions={mayEdit && open && (
          <Row>
            {goal.parentId === null && <ButtonLink href={`${goalsPath(programmeId)}/nieuw?onder=${goalId}`}>Doel hieronder toevoegen</ButtonLink>}
            <ButtonLink variant="secondary" href={`${goalPath(programmeId, goalId)}/wijzigen`}>Wijzigen</ButtonLink>
          </Row>
        )}
      />
      <div className="wp-document">
        <State programmeId={programmeId} goal={goal} parent={parent} look={look} vision={vision} mayEdit={mayEdit} />
        {goal.explanation !== '' && <Written>{goal.explanation}</Written>}
        <Facts programmeId={programmeId} goal={goal} parent={parent} />
        {remarks.length > 0 && <Part id="let-op" title="Om over na te denken"><Remarks programmeId={programmeId} remarks={remarks} /></Part>}
        <Part id="smart" title={goal.parentId === null ? 'Is de ambitie SMART?' : 'Is het doel SMART?'}>
          {measuredBelow ? <Text>Deze ambitie wordt meetbaar door de doelen eronder. Daar staat per doel wat er nog ontbreekt.</Text> : <Check goal={goal} checks={checks} />}
        </Part>
        <Part id="rust-hierop" title="Wat hierop rust"><RestsOnIt programmeId={programmeId} resting={resting} meaning={goal.meaning} /></Part>
        {mayEdit && open && <Details summary="Dit doel laten vervallen" tone="boxed"><RetireForm programmeId={programmeId} goalId={goalId} version={goal.version} resting={restingWords} below={resting.children.map(({ title }) => title)} /></Details>}
      </div>
    </>
  )
}
