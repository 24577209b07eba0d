import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import { executionPath } from '@/lib/interventions/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getRecalibration } from '@/lib/recalibration/get-recalibration'
import { judgePath, oldProgrammePath, recalibrationOverviewPath } from '@/lib/recalibration/paths'
import { questionWords } from '@/lib/recalibration/questions'
import { questions } from '@/lib/recalibration/schema'
import { AnswersForm } from './AnswersForm'
import { BeginForm } from './BeginForm'
import { Closed } from './Closed'
import { CloseForm } from './CloseForm'
import { Interventions } from './Interventions'
import { KnownFacts } from './KnownFacts'
import { NextProgramme } from './NextProgramme'

export const metadata: Metadata = { title: 'Terugblik' }

type Desk = Extract<Awaited<ReturnType<typeof getRecalibration>>, { ok: true }>['value']
type Begun = Desk & { recalibration: NonNullable<Desk['recalibration']> }
const hasBegun = (desk: Desk): desk is Begun => desk.recalibration !== null

function leadOf({ recalibration, interventions }: Begun): string {
  const asked = interventions.filter(({ asks }) => asks)
  const chosen = asked.filter(({ verdict }) => verdict !== null).length
  const answered = questions.filter((question) => recalibration.answers[question] !== '').length
  if (recalibration.closedAt) return 'Afgesloten. De antwoorden en keuzes blijven zoals ze zijn.'
  return `${answered} van de ${questions.length} vragen beantwoord, voor ${chosen} van de ${formatCount(asked.length, 'interventie', 'interventies')} gekozen.`
}

function Questions({ desk }: { desk: Begun }) {
  const { programme, recalibration, facts, mayEdit } = desk
  const told = Object.fromEntries(questions.map((question) => [question, <KnownFacts key={question} facts={facts[question]} />])) as Record<(typeof questions)[number], React.ReactNode>
  if (mayEdit && !recalibration.closedAt) return <AnswersForm programmeId={programme.id} version={recalibration.version} answers={recalibration.answers} facts={told} />
  return questions.map((question) => (
    <div key={question} className="wp-stack wp-stack--sm">
      <Heading level={3}>{questionWords[question].ask}</Heading>
      {recalibration.answers[question] === '' ? <Note>Nog niet beantwoord.</Note> : <Written>{recalibration.answers[question]}</Written>}
      {told[question]}
    </div>
  ))
}

function Closing({ desk: { programme, recalibration, mayEdit } }: { desk: Begun }) {
  if (recalibration.closedAt) return <Closed programmeId={programme.id} closedAt={recalibration.closedAt} begunNext={programme.currentCycle !== programme.cycle} />
  if (!mayEdit) return null
  return (
    <Part id="afsluiten" title="Afsluiten">
      {recalibration.missing.length > 0 ? (
        <>
          <Text>Dit is nog open:</Text>
          <List items={recalibration.missing.map((line) => ({ key: line, content: line }))} />
        </>
      ) : (
        <>
          <Text>Alles is beantwoord en gekozen. Bespreek eerst <Link href={recalibrationOverviewPath(programme.id)}>het overzicht van de keuzes</Link> met de alliantie. Na het afsluiten verandert er niets meer aan, en eindigt wat stopt of klaar is.</Text>
          <CloseForm programmeId={programme.id} version={recalibration.version} />
        </>
      )}
    </Part>
  )
}

function Running({ desk }: { desk: Begun }) {
  const { programme, interventions, recalibration } = desk
  return (
    <div className="wp-document wp-document--wide">
      {recalibration.closedAt && <Closing desk={desk} />}
      <Part id="vragen" title="Vijf vragen over het geheel"><Questions desk={desk} /></Part>
      <Part id="interventies" title="Per interventie">
        {interventions.length === 0
          ? <Text>In deze cyclus staan nog geen interventies. <Link href={executionPath(programme.id)}>Leg ze vast bij Uitvoering</Link>.</Text>
          : <Interventions programmeId={programme.id} rows={interventions} />}
      </Part>
      {!recalibration.closedAt && <Closing desk={desk} />}
    </div>
  )
}

/** What to do now: choose for the next one, or read the whole. */
function Next({ desk: { programme, interventions, recalibration, mayEdit } }: { desk: Begun }) {
  const next = interventions.find(({ asks, verdict }) => asks && verdict === null)
  const choosing = mayEdit && next && !recalibration.closedAt
  return (
    <>
      {choosing && <ButtonLink href={judgePath(programme.id, next.id)}>Kies voor de volgende interventie</ButtonLink>}
      <ButtonLink href={recalibrationOverviewPath(programme.id)} variant="secondary">Overzicht van de keuzes</ButtonLink>
    </>
  )
}

/** Looking back upon a cycle and choosing what goes on (handbook §8.1, §8.2). */
export default async function RecalibrationPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const desk = await valueOrNotFound(getRecalibration(await params))
  const { programme, mayEdit, next, earlier, executing } = desk
  return (
    <>
      <PageHeader
        title="Terugblik" kicker={`Herijken · cyclus ${programme.cycle}`} breadcrumb={[{ label: programme.name, href: programmePath(programme.id) }]}
        lead={hasBegun(desk) && leadOf(desk)} actions={hasBegun(desk) && <Next desk={desk} />}
      />
      {hasBegun(desk) && !desk.recalibration.closedAt && programme.cycle !== programme.currentCycle && (
        <Alert tone="warning" heading={`Cyclus ${programme.currentCycle} is al begonnen`}>
          <Text>Het herijken van cyclus {programme.cycle} is nog niet afgesloten. Maak het eerst af: pas daarna kan het nieuwe uitvoeringsprogramma beginnen met wat doorgaat.</Text>
        </Alert>
      )}
      {next && <NextProgramme programmeId={programme.id} cycle={programme.currentCycle} next={next} mayEdit={mayEdit} />}
      {hasBegun(desk) ? <Running desk={desk} /> : (
        <EmptyState
          heading="Het herijken is nog niet begonnen"
          example="In Overvecht waren meer dan 1.000 mensen aan werk geholpen, maar de werkloosheid daalde maar weinig. Daarom ging er meer geld naar bestaanszekerheid en schulden (handboek §8.2)."
          action={mayEdit && <BeginForm programmeId={programme.id} early={!executing} />}
        >
          Na drie tot vier jaar kijkt de alliantie terug: vijf vragen over het geheel, en per interventie de keuze om door te gaan, bij te stellen, te stoppen of af te ronden. Wat doorgaat, gaat mee naar het volgende programma.
          {executing ? '' : ' Uitvoeren is in deze cyclus nog niet begonnen; er is nu nog weinig om op terug te kijken.'}
        </EmptyState>
      )}
      {earlier.length > 0 && (
        <div className="wp-document">
          <Part id="eerder" title="Eerdere programma’s">
            <Text>Zo waren ze toen de volgende cyclus begon. Daarna verandert er niets meer aan.</Text>
            <List items={earlier.map(({ cycle, title }) => ({ key: String(cycle), content: <Link href={oldProgrammePath(programme.id, cycle)}>Cyclus {cycle}: {title}</Link> }))} />
          </Part>
        </div>
      )}
    </>
  )
}
