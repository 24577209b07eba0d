import type { Metadata } from 'next'
import { ChoosePeople } from '@/components/handover/ChoosePeople'
import { WhatMoves } from '@/components/handover/WhatMoves'
import { PageHeader } from '@/components/shell/PageHeader'
import { Stack } from '@/components/ui/Stack'
import { getUser } from '@/lib/account/get-user'
import { getHandoverDesk } from '@/lib/handover/get-handover-desk'
import { valueOrNotFound } from '@/lib/platform/page'
import { handOverAccountAction } from './actions'

export const metadata: Metadata = { title: 'Werk overdragen' }

type Given = string | string[] | undefined
type Props = { params: Promise<{ userId: string; programmeId: string }>; searchParams: Promise<{ naar?: Given; op?: Given }> }

const one = (given: Given) => (typeof given === 'string' && given !== '' ? given : null)

/** The administrator hands over the work of an account that is being closed. */
export default async function HandOverAccountPage({ params, searchParams }: Props) {
  const { userId, programmeId } = await params
  const { naar, op } = await searchParams
  const { name } = await valueOrNotFound(getUser({ userId }))
  const chosen = { from: userId, to: one(naar), day: one(op) }
  const desk = await valueOrNotFound(getHandoverDesk({ programmeId, ...chosen }))
  return (
    <>
      <PageHeader
        title={`Werk van ${name} overdragen`} lead={`In het programma ${desk.programme.name}.`}
        breadcrumb={[{ label: 'Beheer', href: '/beheer' }, { label: name, href: `/beheer/${userId}` }]}
      />
      <Stack gap="xl">
        <ChoosePeople desk={desk} action={`/beheer/${userId}/overdracht/${programmeId}`} chosen={chosen} fixedFrom />
        {desk.preview && <WhatMoves programmeId={programmeId} preview={desk.preview} action={handOverAccountAction} />}
      </Stack>
    </>
  )
}
