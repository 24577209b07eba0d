import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { listPromiseChoices } from '@/lib/contract/list-promise-choices'
import { promisesPath } from '@/lib/contract/paths'
import { formatIsoDay } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { promiseChoice } from '../promise-choice'
import { NewPromise } from './NewPromise'

export const metadata: Metadata = { title: 'Toezegging vastleggen' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ partner?: string | string[] }> }

export default async function NewPromisePage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { partner } = await searchParams
  const choices = await valueOrNotFound(listPromiseChoices({ programmeId }))
  return (
    <>
      <PageHeader
        title="Toezegging vastleggen" lead="Wat levert een partner, hoeveel, en wanneer?"
        breadcrumb={[{ label: choices.programme.name, href: programmePath(programmeId) }, { label: 'Toezeggingen', href: promisesPath(programmeId) }]}
      />
      <NewPromise programmeId={programmeId} today={formatIsoDay(new Date())} organisationId={typeof partner === 'string' ? partner : ''} {...promiseChoice(choices)} />
    </>
  )
}
