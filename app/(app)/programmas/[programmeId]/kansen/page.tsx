import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Stack } from '@/components/ui/Stack'
import { listChances } from '@/lib/goals/list-chances'
import { chancesPath } from '@/lib/goals/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ChanceCard } from './ChanceCard'

export const metadata: Metadata = { title: 'Kansen' }

/** Plek – kans – coalitie: what can be done where, by whom, for which ambitions (handbook §5.2). */
export default async function ChancesPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, places, count, single, mayEdit } = await valueOrNotFound(listChances({ programmeId }))
  const lead = `${formatCount(count, 'kans', 'kansen')} op ${formatCount(places.length, 'plek', 'plekken')}. ${single === 0 ? 'Elke kans dient meer dan één ambitie.' : `${single} ${single === 1 ? 'dient' : 'dienen'} maar één ambitie.`}`
  return (
    <>
      <PageHeader
        title="Kansen" lead={count > 0 && lead} breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }]}
        actions={mayEdit && count > 0 && <ButtonLink href={`${chancesPath(programmeId)}/nieuw`}>Kans vastleggen</ButtonLink>}
      />
      {count === 0 ? (
        <EmptyState
          heading="Nog geen kansen" action={mayEdit && <ButtonLink href={`${chancesPath(programmeId)}/nieuw`}>Eerste kans vastleggen</ButtonLink>}
          example="In Overvecht zijn de ambities verbonden met plekken: het winkelcentrum, het sportpark, de hoge flats. Liefst dient één kans meer ambities tegelijk. (Handboek §5.2, p. 60)"
        >
          Hier staat waar in de wijk iets kan, wat dat is, en wie er belang bij heeft om het samen te doen.
        </EmptyState>
      ) : (
        <Stack gap="xl">
          {places.map(({ place, chances }, index) => (
            <section key={place} className="wp-dossier-part" aria-labelledby={`plek-${index}`}>
              <Heading level={2} id={`plek-${index}`}>{place}</Heading>
              <div className="wp-programmes">{chances.map((chance) => <ChanceCard key={chance.id} programmeId={programmeId} chance={chance} mayEdit={mayEdit} />)}</div>
            </section>
          ))}
        </Stack>
      )}
    </>
  )
}
