import type { Metadata } from 'next'
import { DossierDocument } from '@/components/decision/DossierDocument'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { decisionPath } from '@/lib/decisions/paths'
import { formatDate } from '@/lib/platform/format'
import { phasePath, programmePath } from '@/lib/process/paths'
import { LookBackCard } from '../../../herijken/LookBackCard'
import { askDossier, type DossierPageProps, type DossierView } from './ask-dossier'
import { DecisionState } from './DecisionState'

export const metadata: Metadata = { title: 'Besluit en dossier' }

function Advice({ view }: { view: DossierView }) {
  const advice = view.draft?.content.advice ?? ''
  if (advice === '') return null
  return (
    <section className="wp-dossier-part wp-advice" aria-labelledby="advies">
      <Heading level={2} id="advies">Advies van het programmabureau</Heading>
      <Written>{advice}</Written>
    </section>
  )
}

function Earlier({ view }: { view: DossierView }) {
  if (view.sealed.length === 0) return null
  return (
    <section className="wp-dossier-part" aria-labelledby="genomen">
      <Heading level={2} id="genomen">Genomen besluiten in deze fase</Heading>
      <List
        items={view.sealed.map(({ id, number, outcomeLabel, decidedOn, correctedBy }) => ({
          key: id,
          content: (
            <>
              <Link href={decisionPath(view.programme.id, id)}>Besluit {number}: {outcomeLabel}</Link>, {formatDate(decidedOn)}
              {correctedBy && `, gecorrigeerd met besluit ${correctedBy.number}`}
            </>
          ),
        }))}
      />
    </section>
  )
}

/** The go/no-go dossier of a phase: the question, the advice, what is open, and who thinks what (handbook §4.6). */
export default async function DossierPage(props: DossierPageProps) {
  const view = await askDossier(props)
  const { programme, phase, cycle, dossier } = view
  return (
    <>
      <PageHeader
        title={dossier.title} lead={dossier.question}
        kicker={`${programme.name} · Fase ${phase.number}, ${phase.title} · cyclus ${cycle}`}
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: phase.title, href: phasePath(programme.id, phase) },
        ]}
      />
      <article className="wp-document">
        <DecisionState view={view} />
        <Advice view={view} />
        <LookBackCard programmeId={programme.id} phase={cycle === programme.currentCycle ? phase.code : ''} />
        <section className="wp-dossier-part" aria-labelledby="afwegen">
          <Heading level={2} id="afwegen">Waar het om gaat</Heading>
          <List items={dossier.consider.map((content) => ({ key: content, content }))} />
        </section>
        <DossierDocument dossier={dossier} programmeId={cycle === programme.currentCycle ? programme.id : undefined} />
        <Earlier view={view} />
      </article>
    </>
  )
}
