import { DateInput } from '@/components/form/DateInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import type { HandoverDesk } from '@/lib/handover/get-handover-desk'

type Props = {
  desk: HandoverDesk
  /** The page this form asks again. */
  action: string
  chosen: { from: string | null; to: string | null; day: string | null }
  /** Set when it is already clear whose work it is. */
  fixedFrom?: boolean
}

const options = (people: readonly { id: string; name: string }[]) => people.map(({ id, name }) => ({ value: id, label: name }))

/** Asks who hands over to whom and from which day; what would move is shown next, before anything happens. */
export function ChoosePeople({ desk, action, chosen: { from, to, day }, fixedFrom = false }: Props) {
  const { predecessors, successors, problem, today, administrator } = desk
  const errorOf = (field: 'naar' | 'op') => (problem?.field === field ? problem.message : undefined)
  return (
    <section className="wp-stack" aria-labelledby="wie-en-wanneer">
      <Heading level={2} id="wie-en-wanneer">Wie neemt het over, en wanneer?</Heading>
      <form method="get" action={action} className="wp-form">
        {fixedFrom && from ? <HiddenInput name="van" value={from} /> : (
          <Select name="van" label="Wiens werk gaat over?" options={options(predecessors)} defaultValue={from ?? ''} />
        )}
        <Select name="naar" label="Wie neemt het over?" options={options(successors)} defaultValue={to ?? ''} error={errorOf('naar')} />
        <Note>
          Staat de opvolger er niet bij? Dan heeft die persoon nog geen account, of leest alleen mee.{' '}
          {administrator ? <>Geef een rol bij <Link href="/beheer">Beheer</Link>.</> : 'Vraag de beheerder van uw gemeente om een rol in dit programma.'}
        </Note>
        <DateInput name="op" label="Vanaf welke dag?" help="Vanaf deze dag zit de opvolger aan tafel." defaultValue={day ?? today} error={errorOf('op')} />
        <SubmitButton variant="secondary">Bekijken wat overgaat</SubmitButton>
      </form>
    </section>
  )
}
