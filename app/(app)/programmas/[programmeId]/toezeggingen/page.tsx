import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PromiseTable } from '@/components/contract/PromiseTable'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Text } from '@/components/ui/Text'
import { listPromises, type PromiseList } from '@/lib/contract/list-promises'
import { promisesPath } from '@/lib/contract/paths'
import { promiseStatuses } from '@/lib/contract/schema'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { Balances } from './Balances'
import { PromiseFilter, type Asked } from './PromiseFilter'

export const metadata: Metadata = { title: 'Toezeggingen' }

type Search = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** What the address asks for; what it cannot mean is not asked. */
function askedOf({ partner, stand, datum }: Search): Asked {
  return {
    partner: uuid.test(one(partner)) ? one(partner) : '', stand: promiseStatuses.find((status) => status === stand) ?? '',
    datum: datum === 'voorbij' ? 'voorbij' : '',
  }
}

/** A partner of which everything lapsed before anything was delivered brings nothing and gets nothing. */
const isSomething = ({ brings, gets }: PromiseList['balances'][number]) =>
  [brings, gets].some(({ count, delivered }) => count > 0 || delivered.amountCents > 0n || delivered.hours > 0)

function leadOf({ total, balances }: PromiseList): string {
  const sides = balances.flatMap(({ brings, gets }) => [brings, gets])
  const delivered = sides.reduce((sum, side) => sum + side.deliveredCount, 0)
  const late = sides.reduce((sum, side) => sum + side.late, 0)
  const tail = late === 0 ? 'Van geen enkele is de datum voorbij.' : `Van ${formatCount(late, 'toezegging is', 'toezeggingen is')} de datum voorbij.`
  return `${formatCount(total, 'toezegging', 'toezeggingen')}, waarvan ${delivered} geleverd. ${tail}`
}

/** What partners promised, what was delivered of it, and give and take. */
export default async function PromisesPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const asked = askedOf(await searchParams)
  const list = await valueOrNotFound(listPromises({
    programmeId, organisationId: asked.partner || null, status: asked.stand || null, late: asked.datum === 'voorbij',
  }))
  const { programme, today, total, promises, balances, mayEdit, mayReadTalks } = list
  return (
    <>
      <PageHeader
        title="Toezeggingen" lead={total > 0 && leadOf(list)} breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }]}
        actions={mayEdit && <ButtonLink href={`${promisesPath(programmeId)}/nieuw`}>Toezegging vastleggen</ButtonLink>}
      />
      {total === 0 ? (
        <EmptyState heading="Nog geen toezeggingen">
          Hier staat wat elke partner aan de wijk brengt en wat hij van anderen krijgt: in geld, in uren of iets anders. Zo ziet iedereen wat is nagekomen.
        </EmptyState>
      ) : (
        <div className="wp-document wp-document--wide">
          <Part id="lijst" title="Wat is er toegezegd?">
            <PromiseFilter programmeId={programmeId} asked={asked} partners={balances} />
            {promises.length === 0 ? <Text>Er zijn geen toezeggingen die hierbij passen.</Text> : (
              <>
                {promises.length < total && <Text>{formatCount(promises.length, 'toezegging', 'toezeggingen')} van de {total}.</Text>}
                <PromiseTable programmeId={programmeId} caption="Toezeggingen" today={today} promises={promises} />
              </>
            )}
          </Part>
          <Balances programmeId={programmeId} balances={balances.filter(isSomething)} mayReadTalks={mayReadTalks} />
        </div>
      )}
    </>
  )
}
