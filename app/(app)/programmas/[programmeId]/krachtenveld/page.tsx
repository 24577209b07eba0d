import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getStakeholders } from '@/lib/alliance/get-stakeholders'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { formatCount, formatList } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../ask-programme'
import { Gaps } from './Gaps'
import { InfluencePicture } from './InfluencePicture'
import { ProblemFields } from './ProblemFields'
import { StakeholderFilter } from './StakeholderFilter'
import { StakeholderTable } from './StakeholderTable'

export const metadata: Metadata = { title: 'Krachtenveld' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ veld?: string | string[]; wie?: string | string[] }> }

const missingWords = (names: readonly string[]) =>
  names.length === 0 ? 'Alle noodzakelijke partijen zijn aan boord.'
    : `${formatCount(names.length, 'noodzakelijke partij ontbreekt', 'noodzakelijke partijen ontbreken')}: ${formatList([...names])}.`

export default async function StakeholdersPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { veld, wie } = await searchParams
  const map = await valueOrNotFound(getStakeholders({ programmeId, field: veld ?? null, only: wie ?? null }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const path = stakeholdersPath(programmeId)
  const { parties, total, mayEdit } = map
  const add = mayEdit && <ButtonLink href={`${path}/nieuw`}>Partij toevoegen</ButtonLink>
  return (
    <>
      <PageHeader
        title="Krachtenveld" breadcrumb={[{ label: name, href: programmePath(programmeId) }]} actions={total > 0 && add}
        lead={total > 0 && `${formatCount(total, 'partij', 'partijen')} in en om de wijk. ${missingWords(map.missing)}`}
      />
      {total === 0 ? (
        <EmptyState heading="Nog geen partijen op de kaart" action={add} example="In Groningen werden alle partners in de wijk Selwerd uitgenodigd met één vraag: wilt u meedoen? Zo kwamen ook het ziekenhuis en de hogeschool erbij.">
          Hier staat wie er in en om de wijk actief is, en wie nodig is om de doelen te halen. Denk ook aan verenigingen, ondernemers
          en bewoners die veel mensen kennen.
        </EmptyState>
      ) : (
        <>
          <Gaps programmeId={programmeId} gaps={map.gaps} marked={map.problems.length} mayEdit={mayEdit} />
          <section className="wp-stack wp-stack--lg" aria-labelledby="kaart">
            <Heading level={2} id="kaart">Invloed en betrokkenheid</Heading>
            <StakeholderFilter action={path} filter={map.filter} />
            {parties.length === 0 ? <Text>Geen partij past bij deze keuze.</Text> : (
              <>
                <InfluencePicture parties={parties} />
                <StakeholderTable parties={parties} path={path} mayEdit={mayEdit} />
              </>
            )}
          </section>
        </>
      )}
      {mayEdit && <ProblemFields programmeId={programmeId} chosen={map.problems} seen={map.seen} />}
      <Row>
        {total > 0 && <a className="utrecht-link wp-link--standalone" href={`${path}/export`} download>Krachtenveld downloaden (csv)</a>}
        {mayEdit && <ButtonLink variant="secondary" href={`${path}/importeren`}>Partijen uit een spreadsheet overnemen</ButtonLink>}
      </Row>
    </>
  )
}
