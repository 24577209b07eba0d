import { DateInput } from '@/components/form/DateInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import type { Table } from '@/lib/alliance/load-alliance'
import { alliancePath, bodyPath } from '@/lib/alliance/paths'
import { termWords } from '@/lib/alliance/seat-rules'

type Props = { programmeId: string; day: string; today: string; others: readonly Table[] }

/** Asks for another day: who sat at the table on 12 March 2024? */
export function DayForm({ programmeId, day, today, others }: Props) {
  return (
    <section className="wp-stack" aria-labelledby="dag-kiezen">
      <Heading level={2} id="dag-kiezen">Kijk op een dag</Heading>
      <Note>Wie zat er toen aan tafel, welke partijen deden mee en wie had de regie?</Note>
      <form method="get" action={alliancePath(programmeId)} className="wp-day-form">
        <DateInput name="dag" label="Dag" defaultValue={day} />
        <SubmitButton variant="secondary">Deze dag bekijken</SubmitButton>
      </form>
      {others.length > 0 && (
        <>
          <Note>{day === today ? 'Tafels die er niet meer zijn, of nog niet:' : 'Tafels die er toen niet waren:'}</Note>
          <ul>
            {others.map((table) => (
              <li key={table.id}><Link href={bodyPath(programmeId, table.id)}>{table.name}</Link>, {termWords(table)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
