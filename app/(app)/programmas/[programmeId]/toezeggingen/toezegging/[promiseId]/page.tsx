import type { Metadata } from 'next'
import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { PromiseStatusTag } from '@/components/contract/PromiseStatusTag'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DataList } from '@/components/ui/DataList'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { getPromise, type PromisePage as View } from '@/lib/contract/get-promise'
import { promiseDirectionLabels } from '@/lib/contract/labels'
import { contractPath, partnerSheetPath, promisePath, promisesPath } from '@/lib/contract/paths'
import { isLate } from '@/lib/contract/promise-rules'
import { amountWords } from '@/lib/contract/promise-words'
import { typedAmount } from '@/lib/platform/form/numbers'
import { formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { DeliveryForm } from './DeliveryForm'
import { WithdrawForm } from './WithdrawForm'

export const metadata: Metadata = { title: 'Toezegging' }

function Facts({ view: { programme, promise, section, today, allowed } }: { view: View }) {
  const { organisation, organisationId, direction, kind, dueOn, madeOn, goal, status, contract, delivered } = promise
  return (
    <DataList
      items={[
        { label: 'Partner', value: allowed.readTalks ? <Link href={partnerSheetPath(programme.id, organisationId)}>{organisation}</Link> : organisation },
        { label: 'Halen of brengen', value: promiseDirectionLabels[direction] },
        { label: 'Toegezegd', value: amountWords(kind, promise) || 'Niet in geld of uren' },
        ...(kind === 'other' ? [] : [{ label: 'Geleverd tot nu toe', value: amountWords(kind, delivered) }]),
        { label: 'Stand', value: <PromiseStatusTag status={status} /> },
        { label: 'Uiterlijk', value: <><DayText day={dueOn} />{isLate(promise, today) && ', datum voorbij'}</> },
        { label: 'Toegezegd op', value: <DayText day={madeOn} /> },
        { label: 'Doel', value: goal },
        ...(section ? [{ label: 'Onderdeel', value: <Link href={section.href}>{section.title}</Link> }] : []),
        {
          label: 'Waar', value: contract
            ? <Link href={`${contractPath(programme.id)}?versie=${contract.number}`}>Contract ({contract.kindName}), versie {contract.number}{!contract.signed && ', nog niet getekend'}</Link>
            : 'Aan tafel, buiten het contract',
        },
      ]}
    />
  )
}

function History({ view: { promise: { history, kind } } }: { view: View }) {
  if (history.length === 0) return <Text>Er is nog niets over verteld.</Text>
  return (
    <ol className="wp-needed" reversed>
      {history.toReversed().map((told) => {
        const { id, status, text, toldBy, toldAt, amountCents, hours } = told
        const until = kind === 'money' ? amountCents !== null : hours !== null
        return (
          <li key={id} className="wp-needed__item">
            <div className="wp-row"><PromiseStatusTag status={status} />{kind !== 'other' && until && <span>{amountWords(kind, told)} tot dan toe</span>}</div>
            <Written>{text}</Written>
            <Note>{toldBy}, {formatDateTime(toldAt)}</Note>
          </li>
        )
      })}
    </ol>
  )
}

/** A promise, what became of it, and where that is told. */
export default async function PromisePage({ params }: { params: Promise<{ programmeId: string; promiseId: string }> }) {
  const { programmeId, promiseId } = await params
  const view = await valueOrNotFound(getPromise({ programmeId, promiseId }))
  const { programme, promise, allowed } = view
  const { kind, delivered, version } = promise
  const until = kind === 'money' ? typedAmount(delivered.amountCents) : String(delivered.hours)
  const form = { programmeId, promiseId, version }
  return (
    <>
      <PageHeader
        title={promise.text} kicker="Toezegging"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Toezeggingen', href: promisesPath(programmeId) }]}
        actions={allowed.edit && <ButtonLink variant="secondary" href={`${promisePath(programmeId, promiseId)}/wijzigen`}>Wijzigen</ButtonLink>}
      />
      <div className="wp-document">
        <Facts view={view} />
        {allowed.deliver && <Part id="vertellen" title="Vertel hoe het gaat"><DeliveryForm {...form} kind={kind} until={promise.history.length === 0 ? '' : until} /></Part>}
        <Part id="verloop" title="Verloop"><History view={view} /></Part>
        {allowed.withdraw && (
          <Details summary={promise.status === 'lapsed' ? 'Toezegging weer laten gelden' : 'Toezegging laten vervallen'}>
            <WithdrawForm {...form} lapsed={promise.status === 'lapsed'} />
          </Details>
        )}
      </div>
    </>
  )
}
