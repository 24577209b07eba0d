'use client'
import { useEffect, useRef } from 'react'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { ActionForm } from '@/components/form/useActionForm'
import { AreaNote } from '@/components/programme/AreaNote'
import { programmeLabels } from '@/components/programme/programme-labels'
import { DataList } from '@/components/ui/DataList'
import { Heading } from '@/components/ui/Heading'
import { Row, Stack } from '@/components/ui/Stack'
import { formatDate, formatNumber } from '@/lib/platform/format'
import { parseDutchNumber } from '@/lib/platform/form/numbers'
import { typedArea } from '@/lib/programmes/typed-area'

const labels = { ...programmeLabels, organisations: 'Partnerorganisaties' }

const counts = new Set(['inhabitants', 'dwellings'])

function shown(name: string, typed: string) {
  if (name === 'startsOn' && typed !== '') return formatDate(new Date(`${typed}T12:00:00Z`))
  const number = counts.has(name) ? parseDutchNumber(typed) : null
  if (number !== null) return formatNumber(number)
  return <span className="whitespace-pre-line">{typed.trim()}</span>
}

/** What was filled in, to look at once more, with what is wise to know; nothing stands in the way of beginning. */
export function CheckAnswers({ form }: { form: ActionForm }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const typed = (name: string) => [form.values[name] ?? ''].flat().join('\n')
  return (
    <Stack gap="lg">
      <Heading level={2} ref={heading} tabIndex={-1}>Klopt dit?</Heading>
      <DataList
        items={Object.entries(labels).map(([name, label]) => ({
          label, value: typed(name).trim() === '' ? null : shown(name, typed(name)),
        }))}
      />
      <AreaNote area={typedArea(form.values)} fields={['inhabitants', 'dwellings', 'horizonYears']} />
      <form action={form.formAction}>
        {Object.keys(labels).map((name) => <input key={name} type="hidden" name={name} value={typed(name)} />)}
        <Row>
          <SubmitButton name="step" value="begin">Programma beginnen</SubmitButton>
          <SubmitButton name="step" value="change" variant="secondary">Wijzigen</SubmitButton>
        </Row>
      </form>
    </Stack>
  )
}
