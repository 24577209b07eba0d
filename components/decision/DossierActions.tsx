import { Heading } from '@/components/ui/Heading'
import { Table } from '@/components/ui/Table'
import type { DossierAction } from '@/lib/decisions/dossier'
import { dayInWords } from './day'

/** What people promised to do at the points of this phase. */
export function DossierActions({ actions }: { actions: readonly DossierAction[] }) {
  if (actions.length === 0) return null
  return (
    <section className="wp-dossier-part" aria-labelledby="actiepunten">
      <Heading level={2} id="actiepunten">Actiepunten</Heading>
      <Table
        caption="Actiepunten bij deze fase"
        captionHidden
        columns={['Actiepunt', 'Punt', 'Wie', 'Uiterlijk', 'Stand']}
        rows={actions.map(({ id, pointId, title, owner, dueOn, done }) => ({
          key: id,
          cells: [title, pointId, owner, dayInWords(dueOn), done ? 'Gedaan' : 'Nog te doen'],
        }))}
      />
    </section>
  )
}
