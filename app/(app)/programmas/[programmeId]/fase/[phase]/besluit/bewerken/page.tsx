import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { typedConditions } from '@/components/decision/typed-conditions'
import { PageHeader } from '@/components/shell/PageHeader'
import { emptyContent } from '@/lib/decisions/content'
import { checkDecisionPath, dossierPath } from '@/lib/decisions/paths'
import { programmePath } from '@/lib/process/paths'
import { askDossier, type DossierPageProps } from '../ask-dossier'
import { DecisionForm } from './DecisionForm'

export const metadata: Metadata = { title: 'Besluit voorbereiden' }

/** Where the bureau writes the decision; half a decision may be saved, only a whole one can be sealed. */
export default async function EditDecisionPage(props: DossierPageProps) {
  const { programme, phase, cycle, dossier, draft, allowed, typed, expected, people, phaseStatus, place, table } = await askDossier(props)
  if (!allowed.prepare || !typed || (!draft && phaseStatus === 'closed')) notFound()
  return (
    <>
      <PageHeader
        title={draft?.corrects ? `Correctie op besluit ${draft.corrects.number}` : 'Besluit voorbereiden'}
        lead={dossier.question}
        kicker={`${programme.name} · ${phase.title} · cyclus ${cycle}`}
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: dossier.title, href: dossierPath(place) },
        ]}
      />
      <DecisionForm
        place={{ programmeId: programme.id, phase: phase.code, cycle }}
        outcomes={phase.decision.outcomes}
        content={draft ? { ...draft.content, conditions: typedConditions(draft.content.conditions, people) } : { ...emptyContent, attendees: table ? [] : expected }}
        version={draft?.version ?? 0}
        typed={typed}
        people={people}
        atTable={(draft?.bodyId ?? table) !== null ? { name: table?.name ?? 'De tafel', voted: draft?.votingClosed ?? false, submitted: Boolean(draft?.submittedAt) } : null}
        checkHref={checkDecisionPath(place)}
      />
    </>
  )
}
