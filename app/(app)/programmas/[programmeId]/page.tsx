import { dayWords } from '@/components/alliance/day-words'
import { DecisionList } from '@/components/programme/DecisionList'
import { NeededList } from '@/components/programme/NeededList'
import { NewsList } from '@/components/programme/NewsList'
import { PhaseRibbon } from '@/components/programme/PhaseRibbon'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { DateText } from '@/components/ui/DateText'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Stack, WithAside } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { registerPath } from '@/lib/decisions/paths'
import { handoverPath } from '@/lib/handover/paths'
import { askOverview, type Overview } from './ask-overview'
import { PeopleAndContact } from './PeopleAndContact'

function NeededNow({ needed, now }: Overview) {
  return (
    <section className="wp-stack" aria-labelledby="nu-nodig">
      <Heading level={2} id="nu-nodig">Nu nodig</Heading>
      {needed.length > 0 ? (
        <NeededList things={needed} now={now} />
      ) : (
        <Text>Er is nu niets dat wacht. Kies een fase om verder te gaan.</Text>
      )}
    </section>
  )
}

/** Who took over finds the sheet here in the first weeks (handbook §7.1). */
function HandedOver({ programme, handovers }: Overview) {
  return handovers.map(({ id, from, day }) => (
    <Alert key={id} heading="Overdracht voor u">
      <Text>
        U neemt het werk over van {from}, vanaf {dayWords(day)}.{' '}
        <Link href={handoverPath(programme.id, id)}>Lees het overdrachtsblad van {from}</Link>
      </Text>
    </Alert>
  ))
}

function LatestDecisions({ programme, decisions }: Overview) {
  return (
    <section className="wp-stack" aria-labelledby="laatste-besluiten">
      <Heading level={2} id="laatste-besluiten">Laatste besluiten</Heading>
      {decisions.length > 0 ? (
        <>
          <DecisionList programmeId={programme.id} decisions={decisions} />
          <Link href={registerPath(programme.id)} standalone>Alle besluiten</Link>
        </>
      ) : (
        <Text>
          Er is nog geen besluit genomen. Elke fase eindigt met een besluit van de alliantie: doorgaan, doorgaan met
          voorwaarden, nog niet, of stoppen.
        </Text>
      )}
    </section>
  )
}

function NewSince({ since, news }: Overview) {
  if (since === null) return null
  return (
    <section className="wp-stack" aria-labelledby="nieuw">
      <Heading level={2} size={3} id="nieuw">Nieuw sinds uw vorige bezoek</Heading>
      {news.length > 0 ? <NewsList news={news.slice(0, 6)} /> : <Text>Niets nieuws sinds <DateText date={since} time />.</Text>}
    </section>
  )
}

export default async function OverviewPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const overview = await askOverview((await params).programmeId)
  const { programme, sentence, phases } = overview
  return (
    <>
      <PageHeader title={programme.name} lead={programme.motto} />
      <section className="wp-stack wp-stack--lg" aria-labelledby="waar">
        <Heading level={2} id="waar">{sentence}</Heading>
        <PhaseRibbon phases={phases} cycle={programme.currentCycle} />
      </section>
      <WithAside
        aside={
          <Stack gap="lg">
            <NewSince {...overview} />
            <PeopleAndContact overview={overview} />
          </Stack>
        }
      >
        <Stack gap="xl">
          <HandedOver {...overview} />
          <NeededNow {...overview} />
          <LatestDecisions {...overview} />
        </Stack>
      </WithAside>
    </>
  )
}
