import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { getPromise } from '@/lib/contract/get-promise'
import { listPromiseChoices } from '@/lib/contract/list-promise-choices'
import { promisePath, promisesPath } from '@/lib/contract/paths'
import { typedAmount } from '@/lib/platform/form/numbers'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { promiseChoice } from '../../../promise-choice'
import { EditPromise } from './EditPromise'

export const metadata: Metadata = { title: 'Toezegging wijzigen' }

export default async function EditPromisePage({ params }: { params: Promise<{ programmeId: string; promiseId: string }> }) {
  const { programmeId, promiseId } = await params
  const { programme, promise, allowed } = await valueOrNotFound(getPromise({ programmeId, promiseId }))
  if (!allowed.edit) notFound()
  const choices = await valueOrNotFound(listPromiseChoices({ programmeId }))
  const { organisationId, organisation, direction, text, kind, amountCents, hours, madeOn, dueOn, goal, sectionId, contract } = promise
  return (
    <>
      <PageHeader
        title="Toezegging wijzigen"
        breadcrumb={[
          { label: programme.name, href: programmePath(programmeId) }, { label: 'Toezeggingen', href: promisesPath(programmeId) },
          { label: 'Toezegging', href: promisePath(programmeId, promiseId) },
        ]}
      />
      <EditPromise
        programmeId={programmeId} promiseId={promiseId} version={promise.version} {...promiseChoice(choices, { id: organisationId, name: organisation })}
        initial={{
          organisationId, direction, text, kind, madeOn, dueOn, goal, amount: typedAmount(amountCents), hours: hours === null ? '' : String(hours),
          sectionId: sectionId ?? '', contractId: contract?.id ?? '',
        }}
      />
    </>
  )
}
