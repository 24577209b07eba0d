import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getRecalibrationOverview, type RecalibrationOverview } from '@/lib/recalibration/get-recalibration-overview'
import { recalibrationPath } from '@/lib/recalibration/paths'
import { questionWords } from '@/lib/recalibration/questions'
import { Closed } from '../Closed'
import { JustChosen } from '../JustChosen'
import { TakesFocus } from '../TakesFocus'
import { Choices } from './Choices'
import { GoalConsequences, MoneyConsequences } from './Consequences'
import { inOneSentence } from './words'

export const metadata: Metadata = { title: 'Overzicht van de keuzes' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ na?: string | string[] }> }

/** How far it is: closed, ready to be closed, or what is still open. */
function State({ overview: { programme, closedAt, missing, begunNext }, justClosed }: { overview: RecalibrationOverview; justClosed: boolean }) {
  if (closedAt) {
    const closed = <Closed programmeId={programme.id} closedAt={closedAt} begunNext={begunNext} />
    return justClosed ? <TakesFocus>{closed}</TakesFocus> : closed
  }
  if (missing.length === 0)
    return <Alert tone="success" heading="Alles is beantwoord en gekozen"><Text>Bespreek dit overzicht met de alliantie. Daarna sluit het programmabureau het herijken af bij <Link href={`${recalibrationPath(programme.id)}#afsluiten`}>Terugblik</Link>.</Text></Alert>
  return <Alert heading="Dit is een tussenstand"><Text>Nog open:</Text><List items={missing.map((line) => ({ key: line, content: line }))} /></Alert>
}

/** What the alliance is asked to decide in Herijken, on one page (handbook §8.2). */
export default async function OverviewPage({ params, searchParams }: Props) {
  const [{ programmeId }, { na }] = [await params, await searchParams]
  const overview = await valueOrNotFound(getRecalibrationOverview({ programmeId, after: na }))
  const { programme, cycle, execution, interventions, proposals, answers, justChosen } = overview
  return (
    <>
      <PageHeader
        title="Overzicht van de keuzes" kicker={`Herijken · cyclus ${cycle}`} lead={inOneSentence(interventions)}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Terugblik', href: recalibrationPath(programmeId) }]}
      />
      <JustChosen programmeId={programmeId} chosen={justChosen} />
      <div className="wp-document wp-document--wide">
        <State overview={overview} justClosed={na === 'afsluiten'} />
        {execution && <Text>Het gaat om wat liep of gepland was in {execution}.{proposals > 0 && ` Daarnaast ${proposals === 1 ? 'gaat 1 voorstel' : `gaan ${formatCount(proposals, 'voorstel', 'voorstellen')}`} ongewogen mee.`}</Text>}
        <Part id="doelen" title="Wat dit doet met de doelen"><GoalConsequences overview={overview} /></Part>
        <Part id="geld" title="Wat dit doet met het geld"><MoneyConsequences overview={overview} /></Part>
        <Part id="keuzes" title="Per interventie"><Choices overview={overview} /></Part>
        <Part id="vragen" title="Vijf vragen over het geheel">
          {answers.map(({ question, answer }) => (
            <div key={question} className="wp-stack wp-stack--sm">
              <Heading level={3}>{questionWords[question].ask}</Heading>
              {answer === '' ? <Note>Nog niet beantwoord.</Note> : <Written>{answer}</Written>}
            </div>
          ))}
        </Part>
      </div>
    </>
  )
}
