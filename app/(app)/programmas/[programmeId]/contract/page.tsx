import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PromiseTable } from '@/components/contract/PromiseTable'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { EmptyState } from '@/components/ui/EmptyState'
import { Text } from '@/components/ui/Text'
import { getContract, type ContractVersionView } from '@/lib/contract/get-contract'
import { formatIsoDay } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ContractSeal } from './ContractSeal'
import { ContractWords } from './ContractWords'
import { Evaluation } from './Evaluation'
import { NewVision } from './NewVision'
import { PublicTextForm } from './PublicTextForm'
import { StartForm } from './StartForm'
import { Versions } from './Versions'

export const metadata: Metadata = { title: 'Contract' }

type Search = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

function NoContract({ programmeId, mayEdit }: { programmeId: string; mayEdit: boolean }) {
  return (
    <>
      <EmptyState heading="Nog geen contract" example="In Breda tekenden stad en Rijk op 19 april 2023 een pact. In Groningen heet het Wijkdeal De Wijert.">
        Hier komt wat partijen elkaar beloven: waar u van uitgaat, wat eerst komt, wie wat levert en wie daarvoor tekent.
      </EmptyState>
      {mayEdit && <StartForm programmeId={programmeId} first />}
    </>
  )
}

function ForResidents({ programmeId, version, mayEdit }: { programmeId: string; version: ContractVersionView; mayEdit: boolean }) {
  const { id, publicText } = version
  return (
    <Part id="voor-bewoners" title="Voor bewoners">
      {publicText === '' ? <Text>Er is nog geen tekst voor bewoners.</Text> : <Written>{publicText}</Written>}
      {mayEdit && (
        <Details summary="Tekst voor bewoners schrijven">
          <PublicTextForm programmeId={programmeId} contractId={id} version={version.version} publicText={publicText} />
        </Details>
      )}
    </Part>
  )
}

const askedNumber = ({ versie }: Search) => (typeof versie === 'string' ? versie : null)
const stateWords = ({ closedAt, current }: ContractVersionView) => (!closedAt ? 'in voorbereiding' : current ? 'geldt nu' : 'vervangen door een nieuwere versie')

/** The local contract as it was signed, or as it is being prepared. */
export default async function ContractPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const search = await searchParams
  const { programme, versions, shown, promises, visionToLookAt, mayEdit } = await valueOrNotFound(getContract({ programmeId, number: askedNumber(search) }))
  const today = formatIsoDay(new Date())
  const breadcrumb = [{ label: programme.name, href: programmePath(programmeId) }]
  if (!shown) return <><PageHeader title="Lokaal contract" breadcrumb={breadcrumb} lead="Deelname is niet vrijblijvend: partijen tekenen voor wat zij leveren." /><NoContract programmeId={programmeId} mayEdit={mayEdit} /></>
  return (
    <>
      <PageHeader title={shown.title} kicker={`Lokaal contract (${shown.kindName}) · versie ${shown.number} · ${stateWords(shown)}`} breadcrumb={breadcrumb} />
      <article className="wp-document wp-paper">
        {search.getekend && <Alert tone="success" role="status"><Text>De laatste handtekening is gezet. Deze versie is nu gesloten.</Text></Alert>}
        <ContractSeal programmeId={programmeId} version={shown} mayEdit={mayEdit} />
        {visionToLookAt !== null && <NewVision programmeId={programmeId} version={shown} vision={visionToLookAt} mayEdit={mayEdit} />}
        <ContractWords version={shown} />
        <Part id="toezeggingen" title="Toezeggingen in dit contract">
          {promises.length === 0 ? <Text>In deze versie staan geen toezeggingen.</Text>
            : <PromiseTable programmeId={programmeId} caption="Toezeggingen in dit contract" today={today} promises={promises} />}
        </Part>
        <Evaluation programmeId={programmeId} version={shown} today={today} mayEdit={mayEdit} />
        <ForResidents programmeId={programmeId} version={shown} mayEdit={mayEdit} />
        <Versions programmeId={programmeId} versions={versions} shown={shown.number} mayEdit={mayEdit} />
      </article>
    </>
  )
}
