import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Alarms } from '@/components/finance/Alarms'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getFinance, type FinancePage } from '@/lib/finance/get-finance'
import { costsPath, financePath, returnsPath, sourcesPath, takeOverPath } from '@/lib/finance/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { GoalTable } from './GoalTable'
import { MoneyPicture } from './MoneyPicture'
import { Hours, ResidentsMoney } from './OwnMoney'
import { hasOrganisation, OrganisationTable, SureTable, YearTable } from './YearTable'

export const metadata: Metadata = { title: 'Financiën' }

const takeOver = 'Geld uit een spreadsheet overnemen'

/** How many lines were just taken over from a file, when that is where somebody comes from. */
function TakenOver({ asked }: { asked: string | string[] | undefined }) {
  const count = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 0
  return count > 0 ? <Alert tone="success" role="status"><Text>{formatCount(count, 'regel is', 'regels zijn')} overgenomen. Kijk hieronder of de bedragen kloppen.</Text></Alert> : null
}

function Files({ programmeId, manage }: { programmeId: string; manage: boolean }) {
  const file = (words: string, query: string) => <a className="utrecht-link" href={`${financePath(programmeId)}/export?${query}`} download>{words}</a>
  return (
    <Part id="bestanden" title="In een spreadsheet">
      <Text>
        Download alles {file('als xlsx', 'vorm=xlsx')}, of als csv: {file('de bronnen', 'vorm=csv&wat=bronnen')}, {file('de kosten', 'vorm=csv&wat=kosten')}, {file('de bestemmingen', 'vorm=csv&wat=bestemmingen')} en {file('de cofinanciering', 'vorm=csv&wat=cofinanciering')}.
      </Text>
      {manage && <Text><Link href={takeOverPath(programmeId)}>{takeOver}</Link></Text>}
    </Part>
  )
}

/** The same for another year of the book. */
function OtherYears({ programmeId, years, year }: { programmeId: string; years: FinancePage['years']; year: number }) {
  if (years.length < 2) return null
  return (
    <nav aria-label="Ander jaar per doel">
      <Row>{years.map((one) => one.year === year ? <strong key={one.year} aria-current="true">{one.year}</strong> : <Link key={one.year} href={`${financePath(programmeId)}?jaar=${one.year}#doelen`}>{one.year}</Link>)}</Row>
    </nav>
  )
}

function Book({ page: { programme: { id }, years, year, goals, alarms, residents, hours, returns, today, allowed } }: { page: FinancePage }) {
  return (
    <div className="wp-stack wp-stack--xl">
      {alarms.length > 0 && <Part id="aandacht" title="Dit vraagt aandacht"><Alarms alarms={alarms} /></Part>}
      <Part id="jaren" title="Nodig, zeker en gehoopt">{years.some(({ programme, organisation }) => programme.needCents + organisation.needCents > 0n) && <><MoneyPicture years={years} /><YearTable years={years} /></>}<SureTable years={years} /></Part>
      {goals.length > 0 && <Part id="doelen" title={`Per doel in ${year}`}><OtherYears programmeId={id} years={years} year={year} /><GoalTable goals={goals} year={year} /></Part>}
      {hasOrganisation(years) && (
        <Part id="organisatie" title="Organisatie van het programma">
          <Text>Wat bureau en procesregie kosten, telt apart: het is geen geld voor een doel.</Text>
          <OrganisationTable years={years} />
        </Part>
      )}
      {hours.length > 0 && <Part id="uren" title={`Inzet in uren in ${year}`}><Hours programmeId={id} hours={hours} year={year} /></Part>}
      {residents.length > 0 && <Part id="bewoners" title="Geld van bewoners zelf"><ResidentsMoney residents={residents} today={today} /></Part>}
      <Part id="rendement" title="Wat levert het op?">
        <Text>{returns === 0 ? 'Nog niet vastgelegd wie investeert en wie er voordeel van heeft.' : 'Wie investeert en wie er voordeel van heeft, is niet altijd dezelfde.'} <Link href={returnsPath(id)}>Maatschappelijk rendement</Link></Text>
      </Part>
      <Files programmeId={id} manage={allowed.manage} />
    </div>
  )
}

type Asked = { overgenomen?: string | string[]; jaar?: string | string[] }

/** The money of a programme: first in a sentence, then in a picture, then to the cent (handbook §5.5). */
export default async function FinanceRoom({ params, searchParams }: { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> }) {
  const { programmeId } = await params
  const { overgenomen, jaar } = await searchParams
  const page = await valueOrNotFound(getFinance({ programmeId, year: jaar }))
  return (
    <>
      <PageHeader
        title="Financiën" lead={page.years.length > 0 && page.headline} breadcrumb={[{ label: page.programme.name, href: programmePath(programmeId) }]}
        actions={page.years.length > 0 && <Row><ButtonLink href={sourcesPath(programmeId)}>Bronnen bekijken</ButtonLink><ButtonLink variant="secondary" href={costsPath(programmeId)}>Kosten bekijken</ButtonLink></Row>}
      />
      <TakenOver asked={overgenomen} />
      {page.years.length > 0 ? <Book page={page} /> : (
        <EmptyState
          heading="Nog geen geld vastgelegd"
          action={<Row><ButtonLink href={sourcesPath(programmeId)}>Naar de bronnen</ButtonLink>{page.allowed.manage && <ButtonLink variant="secondary" href={takeOverPath(programmeId)}>{takeOver}</ButtonLink>}</Row>}
          example="Op Rotterdam-Zuid begon men klein: een paar miljoen voor het hele gebied. Later kwam er 130 miljoen voor vier jaar bij. (Handboek §5.5)"
        >
          Hier ziet u straks per jaar en per doel wat er nodig is, wat zeker is en wat u nog hoopt te krijgen. Begin met het geld dat toch al naar de wijk gaat.
        </EmptyState>
      )}
    </>
  )
}
