import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Text } from '@/components/ui/Text'
import { getExecution, type ExecutionPage as View } from '@/lib/interventions/get-execution'
import { executionPath } from '@/lib/interventions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { recalibrationPath } from '@/lib/recalibration/paths'
import { askedOf, cycleOf, isAskedFor, matching, type Search } from './asked'
import { ExecutionFilter } from './ExecutionFilter'
import { Groups, Loose } from './Groups'
import { Rooms, Term } from './Term'

export const metadata: Metadata = { title: 'Uitvoering' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

function AfterLookBack({ programmeId, mayEdit }: { programmeId: string; mayEdit: boolean }) {
  return (
    <EmptyState heading="Het nieuwe uitvoeringsprogramma is nog niet begonnen" action={mayEdit && <ButtonLink href={recalibrationPath(programmeId)}>Naar de terugblik</ButtonLink>}>
      Dat van de vorige cyclus loopt nog. Kijk eerst terug en kies per interventie of zij doorgaat. Bij de terugblik begint het nieuwe programma, met wat meegaat.
    </EmptyState>
  )
}

function NoExecution({ programmeId, mayEdit }: { programmeId: string; mayEdit: boolean }) {
  return (
    <EmptyState
      heading="Nog geen uitvoeringsprogramma"
      action={mayEdit && <ButtonLink href={`${executionPath(programmeId)}/programma`}>Uitvoeringsprogramma beginnen</ButtonLink>}
      example="In Den Haag Zuidwest werken partijen samen aan wonen, onderwijs en werk tegelijk. Eén interventie helpt daar meer doelen vooruit (handboek §6.3)."
    >
      Hier staat wat u samen in drie of vier jaar doet, en waar elke interventie aan bijdraagt. Het is geen lijst van wat iedereen toch al van plan was.
    </EmptyState>
  )
}

function Interventions({ view, search }: { view: View; search: Search }) {
  const { programme: { id: programmeId }, interventions, goals, allowed } = view
  const asked = askedOf(search)
  const shown = matching(interventions, asked)
  if (interventions.length === 0) return (
    <EmptyState
      heading="Nog geen interventies"
      action={allowed.propose && <ButtonLink href={`${executionPath(programmeId)}/nieuw`}>Interventie voorstellen</ButtonLink>}
      example="Een wijkteam dat op het plein begint met één spreekuur: klein genoeg om te leren, en het zegt meteen aan welk doel het bijdraagt (handboek §6.3)."
    >
      Zeg van elke interventie hóe zij bijdraagt aan een doel. Wat nergens aan bijdraagt, komt bovenaan te staan. Zo ontstaat er geen carrousel van losse projecten.
    </EmptyState>
  )
  return (
    <>
      <Loose view={view} filtered={isAskedFor(asked)} />
      <ExecutionFilter programmeId={programmeId} asked={asked} interventions={interventions} goals={goals} cycle={cycleOf(search)} />
      {shown.length === 0 ? <Text>Er zijn geen interventies die hierbij passen.</Text> : <Groups view={view} shown={shown} all={!isAskedFor(asked)} />}
    </>
  )
}

/** The execution programme: what is done, by whom, and what it contributes to (handbook §6.3). */
export default async function ExecutionPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const view = await valueOrNotFound(getExecution({ programmeId, cycle: cycleOf(search) }))
  const { programme, execution, allowed } = view
  return (
    <>
      <PageHeader
        title={execution?.title ?? 'Uitvoering'} kicker={execution && `Cyclus ${execution.cycle}`} breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }]}
        actions={allowed.propose && <ButtonLink href={`${executionPath(programmeId)}/nieuw`}>Interventie voorstellen</ButtonLink>}
      />
      <div className="wp-document wp-document--wide">
        {execution ? <><Term view={view} execution={execution} /><Interventions view={view} search={search} /></> : view.precededByOpen ? <AfterLookBack programmeId={programmeId} mayEdit={allowed.edit} />
          : <NoExecution programmeId={programmeId} mayEdit={allowed.edit} />}
        <Rooms view={view} />
      </div>
    </>
  )
}
