import type { Metadata } from 'next'
import { dayWords } from '@/components/alliance/day-words'
import { ChoosePeople } from '@/components/handover/ChoosePeople'
import { WhatMoves } from '@/components/handover/WhatMoves'
import { PageHeader } from '@/components/shell/PageHeader'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { getHandoverDesk } from '@/lib/handover/get-handover-desk'
import { listHandovers } from '@/lib/handover/list-handovers'
import { handoverPath, handoversPath } from '@/lib/handover/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { handOverAction } from './actions'

export const metadata: Metadata = { title: 'Werk overdragen' }

type Given = string | string[] | undefined
type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ van?: Given; naar?: Given; op?: Given }> }

const one = (given: Given) => (typeof given === 'string' && given !== '' ? given : null)

export default async function HandoversPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { van, naar, op } = await searchParams
  const chosen = { from: one(van), to: one(naar), day: one(op) }
  const desk = await valueOrNotFound(getHandoverDesk({ programmeId, ...chosen }))
  const earlier = await valueOrNotFound(listHandovers({ programmeId }))
  return (
    <>
      <PageHeader
        title="Werk overdragen" breadcrumb={[{ label: desk.programme.name, href: programmePath(programmeId) }, { label: 'Mensen', href: `${programmePath(programmeId)}/mensen` }]}
        lead="Gaat iemand weg? Draag zetels, actiepunten en kennis in één keer over aan de opvolger."
      />
      <Stack gap="xl">
        <ChoosePeople desk={desk} action={handoversPath(programmeId)} chosen={chosen} />
        {desk.preview && <WhatMoves programmeId={programmeId} preview={desk.preview} action={handOverAction} />}
        {earlier.length > 0 && (
          <section className="wp-stack" aria-labelledby="eerder">
            <Heading level={2} id="eerder">Eerder overgedragen</Heading>
            <ul className="wp-list wp-text">
              {earlier.map(({ id, day, from, to }) => (
                <li key={id}><Link href={handoverPath(programmeId, id)}>Van {from} naar {to}</Link>, {dayWords(day)}</li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </>
  )
}
