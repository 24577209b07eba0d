import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DecisionWords } from '@/components/decision/DecisionWords'
import { DraftConditions } from '@/components/decision/DraftConditions'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { DataList } from '@/components/ui/DataList'
import { Text } from '@/components/ui/Text'
import { dayInWords } from '@/components/decision/day'
import { belonging } from '@/lib/decisions/decide'
import { dossierSentence } from '@/lib/decisions/dossier-views'
import { dossierPath, editDecisionPath, proposalPath } from '@/lib/decisions/paths'
import { programmePath } from '@/lib/process/paths'
import { askDossier, type DossierPageProps } from '../ask-dossier'
import { MissingParts } from './MissingParts'
import { SealForm } from './SealForm'

export const metadata: Metadata = { title: 'Besluit controleren' }

/** The last look: exactly what will be sealed, and what still stands in the way. */
export default async function CheckDecisionPage(props: DossierPageProps) {
  const { programme, phase, cycle, dossier, draft, allowed, place } = await askDossier(props)
  if (!allowed.seal) notFound()
  if (!draft) redirect(dossierPath(place))
  if (draft.bodyId) redirect(proposalPath(programme.id, draft.id))
  const content = belonging(draft.content)
  const editHref = allowed.prepare ? editDecisionPath(place) : null
  return (
    <>
      <PageHeader
        title="Klopt dit besluit?" lead={dossier.question} kicker={`${programme.name} · ${phase.title} · cyclus ${cycle}`}
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: dossier.title, href: dossierPath(place) },
        ]}
      />
      <article className="wp-document">
        <MissingParts missing={draft.missing} editHref={editHref} />
        {draft.oddities.map((oddity) => <Alert key={oddity} tone="warning"><Text>{oddity}</Text></Alert>)}
        {draft.leavesOut && (
          <Alert><Text>In het concept staan ook teksten die bij een andere uitkomst horen. Die worden niet vastgelegd.</Text></Alert>
        )}
        <DataList
          items={[
            { label: 'Uitkomst', value: content.outcome && <strong>{phase.decision.outcomes[content.outcome].label}</strong> },
            { label: 'Datum van het besluit', value: dayInWords(content.decidedOn) },
            { label: 'Het dossier', value: dossierSentence(dossier) },
            ...(draft.corrects ? [{ label: 'Corrigeert', value: `Besluit ${draft.corrects.number}` }] : []),
          ]}
        />
        <DecisionWords content={content} conditions={<DraftConditions conditions={content.conditions} />} />
        {Object.keys(draft.missing).length === 0 && <SealForm programmeId={programme.id} draft={draft} editHref={editHref} />}
      </article>
    </>
  )
}
