import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import { formatList } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { getAdoptable } from '@/lib/theory/get-adoptable'
import { theoryPath } from '@/lib/theory/paths'
import { AdoptForm } from './AdoptForm'

export const metadata: Metadata = { title: 'Doelen overnemen in de verandertheorie' }

/** Goals and interventions become elements without anybody typing them again (handbook §5.2, §6.3). */
export default async function AdoptPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, theory, goals, interventions } = await valueOrNotFound(getAdoptable({ programmeId }))
  return (
    <>
      <PageHeader
        title="Doelen overnemen" kicker={`Cyclus ${theory.cycle}`} lead="Zet in de verandertheorie wat het programma al heeft opgeschreven."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Verandertheorie', href: theoryPath(programmeId) }]}
      />
      {goals.length + interventions.length === 0 ? (
        <EmptyState heading="Alles staat er al" action={<Link standalone href={theoryPath(programmeId)}>Naar de verandertheorie</Link>}>Elk doel en elke interventie van deze cyclus staat in de verandertheorie.</EmptyState>
      ) : (
        <div className="wp-stack">
          <Note>Wat er al staat, ziet u hier niet. Hoe zeker u van een pijl bent, zegt u daarna zelf. U kunt alles in één stap ongedaan maken.</Note>
          <AdoptForm
            programmeId={programmeId} theoryId={theory.id} revision={theory.revision}
            goals={goals.map(({ id, title, ambition, parent }) => ({ value: id, label: title, help: ambition ? 'Ambitie' : parent && `Doel onder ${parent}` }))}
            interventions={interventions.map(({ id, title, owner, goals: towards }) => ({ value: id, label: title, help: towards.length === 0 ? owner : `${owner}; draagt bij aan ${formatList(towards)}` }))}
          />
        </div>
      )}
    </>
  )
}
