import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { getVision } from '@/lib/goals/get-vision'
import { goalsPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { StartForm } from './StartForm'
import { Versions } from './Versions'
import { VisionState } from './VisionState'
import { VisionWords } from './VisionWords'

export const metadata: Metadata = { title: 'Visie' }

type Search = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

const NoVision = ({ programmeId, mayEdit }: { programmeId: string; mayEdit: boolean }) => (
  <EmptyState
    heading="Nog geen visie" action={mayEdit && <StartForm programmeId={programmeId} first />}
    example="In Overvecht schreven bewoners en partners in vier tot vijf maanden samen een visie met vijf ambities. Het motto is “Plek, kans, coalitie”. (Handboek §5.2, p. 60)"
  >
    Hier komt in het kort waar de wijk over tien tot twintig jaar staat, wat u daarvoor kiest en wat u laat. Wie meedoet, herkent zich erin.
  </EmptyState>
)

const stateWords = (number: number, current: number | null, draft: boolean) =>
  `Visie · versie ${number} · ${draft ? 'concept' : number === current ? 'geldt nu' : 'vervangen door een nieuwere versie'}`

/** The vision that holds now, or another version of it (handbook §5.2). */
export default async function VisionPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { versie, vastgesteld } = await searchParams
  const { programme, versions, current, shown, mayEdit } = await valueOrNotFound(getVision({ programmeId, number: typeof versie === 'string' ? versie : null }))
  const breadcrumb = [{ label: programme.name, href: programmePath(programmeId) }]
  if (!shown) return <><PageHeader title="Visie" breadcrumb={breadcrumb} /><NoVision programmeId={programmeId} mayEdit={mayEdit} /></>
  const { number, motto, closedAt } = shown
  const draft = versions.find((version) => version.closedAt === null)
  return (
    <>
      <PageHeader title={motto === '' ? 'Visie' : motto} kicker={stateWords(number, current, closedAt === null)} breadcrumb={breadcrumb} />
      <article className="wp-document wp-paper">
        {vastgesteld && <Alert tone="success" role="status"><Text>De visie is vastgesteld. <Link href={goalsPath(programmeId)}>Leg nu de doelen ernaast</Link>: passen ze er nog bij?</Text></Alert>}
        {closedAt === null && <VisionState programmeId={programmeId} vision={shown} mayEdit={mayEdit} />}
        {closedAt !== null && draft && draft.number !== number && <Text className="wp-on-screen">Het team schrijft aan versie {draft.number}. <Link href={`?versie=${draft.number}`}>Lees het concept</Link></Text>}
        <VisionWords vision={shown} />
        {closedAt !== null && <VisionState programmeId={programmeId} vision={shown} mayEdit={mayEdit} />}
        <Versions programmeId={programmeId} versions={versions} shown={number} mayEdit={mayEdit} />
      </article>
    </>
  )
}
