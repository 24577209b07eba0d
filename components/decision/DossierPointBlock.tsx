import { Heading } from '@/components/ui/Heading'
import { Note } from '@/components/ui/Text'
import type { DossierPoint } from '@/lib/decisions/dossier'
import { AnswerWords } from './AnswerWords'
import { EvidenceLinks } from './EvidenceLinks'
import { JudgementTag } from './JudgementTag'

/** One point of the dossier: the agreed answer, and what stands behind it. */
export function DossierPointBlock({ point }: { point: DossierPoint }) {
  return (
    <section className="wp-dossier-point">
      <div className="wp-dossier-point__head">
        <Heading level={4}>
          <span className="wp-dossier-point__number">{point.id}</span> {point.question}
        </Heading>
        {point.asked ? <JudgementTag answer={point.agreed} /> : <Note>Alleen bij een no-go.</Note>}
      </div>
      {point.agreed && <AnswerWords answer={point.agreed} />}
      {point.considerations.length > 0 && point.asked && (
        <Note>De antwoorden per organisatie staan onder “Wat elke organisatie zelf vindt”.</Note>
      )}
      <EvidenceLinks evidence={point.evidence} />
    </section>
  )
}
