import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import type { Dossier, DossierSection } from '@/lib/decisions/dossier'
import { ownConsiderations } from '@/lib/decisions/dossier-views'
import { formatCount } from '@/lib/platform/format'
import { Considerations } from './Considerations'
import { DossierActions } from './DossierActions'
import { DossierPointBlock } from './DossierPointBlock'
import { JudgementTag } from './JudgementTag'
import { OpenPoints } from './OpenPoints'

function OwnConsiderations({ dossier }: { dossier: Dossier }) {
  const placed = ownConsiderations(dossier)
  if (placed.length === 0) return null
  const answered = placed.filter(({ point }) => point.considerations.some(({ answer }) => answer !== null))
  return (
    <section className="wp-dossier-part" aria-labelledby="eigen-afweging">
      <Heading level={2} id="eigen-afweging">Wat elke organisatie zelf vindt</Heading>
      <Text>
        {answered.length === 0
          ? 'Nog geen organisatie heeft voor zichzelf geantwoord.'
          : 'Elke partner weegt dit voor zichzelf. Verschil is informatie: bespreek het.'}
      </Text>
      {answered.map(({ point }) => (
        <div key={point.id} className="wp-dossier-point">
          <div className="wp-dossier-point__head">
            <Heading level={3} size={4}>
              <span className="wp-dossier-point__number">{point.id}</span> {point.question}
            </Heading>
            <span className="wp-row">
              Samen: <JudgementTag answer={point.agreed} />
            </span>
          </div>
          <Considerations considerations={point.considerations} />
        </div>
      ))}
    </section>
  )
}

function SectionPart({ section }: { section: DossierSection }) {
  const asked = section.points.filter((point) => point.asked)
  const open = asked.filter((point) => point.state === 'open').length
  const unasked = section.points.length - asked.length
  // The same points are counted here as in the sentence above; the others are listed all the same.
  const counted = [formatCount(asked.length, 'punt', 'punten'), open > 0 && `${open} open`, unasked > 0 && `${unasked} alleen bij een no-go`]
  return (
    <Details
      tone="boxed"
      summary={
        <Heading level={3} size={4}>
          {`§${section.id} ${section.title}: ${counted.filter(Boolean).join(', ')}`}
        </Heading>
      }
    >
      {section.points.length === 0 && <Text>Bij dit onderdeel horen geen gesprekspunten.</Text>}
      {section.points.map((point) => <DossierPointBlock key={point.id} point={point} />)}
    </Details>
  )
}

/** All that is on the table, as a document: what is open first, then who thinks what, then everything. */
export function DossierDocument({ dossier, programmeId }: { dossier: Dossier; programmeId?: string }) {
  return (
    <>
      <OpenPoints dossier={dossier} programmeId={programmeId} />
      <OwnConsiderations dossier={dossier} />
      <section className="wp-dossier-part" aria-labelledby="alle-punten">
        <Heading level={2} id="alle-punten">Alle gesprekspunten</Heading>
        {dossier.sections.map((section) => <SectionPart key={section.id} section={section} />)}
      </section>
      <DossierActions actions={dossier.actions} />
    </>
  )
}
