import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { Pagination } from '@/components/ui/Pagination'
import { Table } from '@/components/ui/Table'
import { formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { listSteps } from '@/lib/theory/list-steps'
import { theoryPath } from '@/lib/theory/paths'
import { askTheory } from '../ask-theory'
import type { Search } from '../selection'

export const metadata: Metadata = { title: 'Stappen in de verandertheorie' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

/** Who did what in the picture, newest first. */
export default async function StepsPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const { programme, theory } = await askTheory(programmeId, search)
  if (!theory) notFound()
  const { steps, page, pages } = await valueOrNotFound(listSteps({ programmeId, theoryId: theory.id, page: search.pagina }))
  return (
    <>
      <PageHeader
        title="Stappen" lead="Wie deed wat in de verandertheorie van deze cyclus, het nieuwste eerst."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Verandertheorie', href: theoryPath(programmeId) }]}
      />
      {steps.length === 0 ? <EmptyState heading="Nog geen stappen">Hier komt elke wijziging in de tekening, met wie die deed en wanneer.</EmptyState> : (
        <Table
          caption="Stappen" captionHidden columns={['Stap', 'Wie', 'Wanneer']}
          rows={steps.map(({ id, words, by, at, undoneAt }) => ({ key: id, cells: [undoneAt ? <><s>{words}</s> (ongedaan gemaakt)</> : words, by, formatDateTime(at)] }))}
        />
      )}
      {pages > 1 && <Pagination page={page} pages={pages} href={(number) => `${theoryPath(programmeId)}/stappen?pagina=${number}`} />}
    </>
  )
}
