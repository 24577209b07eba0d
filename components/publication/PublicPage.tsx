import { formatDate } from '@/lib/platform/format'
import type { PublicSnapshot } from '@/lib/publication/snapshot'
import { Neighbourhood } from './Neighbourhood'
import { PublicShell } from './PublicShell'
import { Paragraphs } from './Paragraphs'
import { PublicTheory } from './PublicTheory'
import { WhereWeAre } from './WhereWeAre'

const day = (iso: string) => formatDate(new Date(`${iso}T12:00:00Z`))
const telephone = (phone: string) => phone.replaceAll(/[^\d+]/g, '')

function Block({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="block">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

type Told = PublicSnapshot['decisions']

function DecisionList({ decisions }: { decisions: Told }) {
  return (
    <ol className="decisions">
      {decisions.map((decision) => (
        <li key={`${decision.decidedOn}${decision.title}`}>
          <h3>{decision.title}</h3>
          <p className="outcome"><strong>{decision.outcome}</strong> · besloten op {day(decision.decidedOn)}</p>
          <Paragraphs text={decision.text} />
        </li>
      ))}
    </ol>
  )
}

// What was decided last is what residents ask about; twenty years of decisions would bury it.
const latest = 4

function Decisions({ decisions }: { decisions: Told }) {
  if (decisions.length === 0) return <p>Er zijn nog geen besluiten genomen waarover wij u hier vertellen.</p>
  const earlier = decisions.slice(latest)
  return (
    <>
      <DecisionList decisions={decisions.slice(0, latest)} />
      {earlier.length > 0 && (
        <details>
          <summary>Eerdere besluiten ({earlier.length})</summary>
          <DecisionList decisions={earlier} />
        </details>
      )}
    </>
  )
}

function Agreed({ contract }: { contract: NonNullable<PublicSnapshot['contract']> }) {
  return (
    <>
      <p className="outcome"><strong>{contract.title}</strong> · getekend op {day(contract.signedOn)}</p>
      <Paragraphs text={contract.text} />
      <p>Getekend door:</p>
      <ul>{contract.parties.map((party) => <li key={party}>{party}</li>)}</ul>
    </>
  )
}

type Course = NonNullable<PublicSnapshot['course']>

function WhereTo({ course: { vision, goals } }: { course: Course }) {
  return (
    <>
      {vision !== '' && <Paragraphs text={vision} />}
      {goals.map(({ title, text, ambition }) => (ambition
        ? <div key={title}><h3>{title}</h3><Paragraphs text={text} /></div>
        : <div key={title} className="below"><h4>{title}</h4><Paragraphs text={text} /></div>))}
    </>
  )
}

function Work({ work }: Pick<Course, 'work'>) {
  return (
    <ul className="work">
      {work.map(({ title, text, places, who, begun }) => (
        <li key={title}>
          <h3>{title}</h3>
          <Paragraphs text={text} />
          <p className="outcome">{begun ? 'Dit loopt nu.' : 'Dit komt nog.'} {places.length > 0 && `Waar: ${places.join(', ')}. `}Door: {who}.</p>
        </li>
      ))}
    </ul>
  )
}

function Next({ next }: Pick<PublicSnapshot, 'next'>) {
  return (
    <ol className="next">
      {next.map((step) => (
        <li key={`${step.when}${step.what}`}>
          <span className="when">{step.when === '' ? 'Later' : step.when}</span>
          <span>{step.what}</span>
        </li>
      ))}
    </ol>
  )
}

function Contact({ contact }: Pick<PublicSnapshot, 'contact'>) {
  return (
    <div className="contact">
      <p className="contact-name">{contact.name}</p>
      {contact.phone !== '' && <p><a href={`tel:${telephone(contact.phone)}`}>Bel {contact.phone}</a></p>}
      {contact.email !== '' && <p><a href={`mailto:${contact.email}`}>Mail {contact.email}</a></p>}
      {contact.place !== '' && <p>{contact.place}</p>}
    </div>
  )
}

/** What residents read: short blocks, big type, no script, good on paper. The preview shows this very page. */
export function PublicPage({ snapshot, preview = false }: { snapshot: PublicSnapshot; preview?: boolean }) {
  const { name, municipality, motto, next, course, theory, startYear, horizonYears } = snapshot
  return (
    <PublicShell title={`${name} · wijkaanpak ${municipality}`} description={motto} municipality={municipality}>
      {preview && <p className="preview" role="note">Voorbeeld. Bewoners zien deze pagina pas nadat u haar publiceert.</p>}
      <header className="hero">
        <div>
          <p className="kicker">Wijkaanpak in {municipality}</p>
          <h1>{name}</h1>
          {motto !== '' && <p className="motto">{motto}</p>}
        </div>
        <Neighbourhood />
      </header>
      <main id="inhoud">
        <Block id="nu" title="Wat gebeurt er nu?"><Paragraphs text={snapshot.now} lead /></Block>
        {next.length > 0 && <Block id="straks" title="Wat komt er daarna?"><Next next={next} /></Block>}
        {course && (course.vision !== '' || course.goals.length > 0) && <Block id="naartoe" title="Waar gaan we naartoe?"><WhereTo course={course} /></Block>}
        {course && course.work.length > 0 && <Block id="waar" title={course.work.some(({ places }) => places.length > 0) ? 'Wat doen we, en waar?' : 'Wat doen we?'}><Work work={course.work} /></Block>}
        {theory && <Block id="werkt" title="Hoe denken we dat het werkt?"><PublicTheory theory={theory} /></Block>}
        <Block id="stand" title="Waar staan we?"><WhereWeAre phases={snapshot.phases} cycle={snapshot.cycle} /></Block>
        {snapshot.promised !== '' && <Block id="beloofd" title="Wat is er beloofd?"><Paragraphs text={snapshot.promised} /></Block>}
        {snapshot.contract && <Block id="afgesproken" title="Wat is er samen afgesproken?"><Agreed contract={snapshot.contract} /></Block>}
        <Block id="besloten" title="Wat is er besloten, en waarom?"><Decisions decisions={snapshot.decisions} /></Block>
        {snapshot.joinIn !== '' && <Block id="meedoen" title="Meedoen"><Paragraphs text={snapshot.joinIn} /></Block>}
        <Block id="bellen" title="Wie kan ik bellen?"><Contact contact={snapshot.contact} /></Block>
        <Block id="uitleg" title="Wat is een wijkaanpak?">
          <p>
            De gemeente, woningcorporaties, scholen, zorg, politie, ondernemers en bewoners werken lang samen om het leven in{' '}
            {name} beter te maken. Dat duurt vanaf {startYear} ongeveer {horizonYears} jaar. Zo lang, omdat echte
            verandering tijd kost.
          </p>
        </Block>
        <p className="updated">Bijgewerkt op {day(snapshot.updatedOn)}.</p>
      </main>
    </PublicShell>
  )
}
