import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import type { PromiseView } from '@/lib/contract/load-promises'
import { promisePath } from '@/lib/contract/paths'
import { isLate } from '@/lib/contract/promise-rules'
import { amountWords } from '@/lib/contract/promise-words'
import { DayText } from './DayText'
import { PromiseStatusTag } from './PromiseStatusTag'

type Props = { programmeId: string; caption: string; today: string; promises: PromiseView[]; withPartner?: boolean }

/** Promises with how much, by when and what was delivered. */
export function PromiseTable({ programmeId, caption, today, promises, withPartner = true }: Props) {
  return (
    <Table
      caption={`${caption}: hoeveel, wanneer en geleverd`} captionHidden
      columns={['Toezegging', ...(withPartner ? ['Partner'] : []), 'Uiterlijk', 'Stand', 'Geleverd van toegezegd']}
      rows={promises.map((promise) => {
        const { id, text, organisation, kind, dueOn, status, goal, delivered } = promise
        return {
          key: id,
          cells: [
            <><Link key="what" href={promisePath(programmeId, id)}>{text}</Link>{goal !== '' && <Note key="goal">{goal}</Note>}</>,
            ...(withPartner ? [organisation] : []),
            <><DayText key="due" day={dueOn} />{isLate(promise, today) && <Note key="late">Datum voorbij</Note>}</>,
            <PromiseStatusTag key="status" status={status} />,
            kind === 'other' ? '–' : `${amountWords(kind, delivered)} van ${amountWords(kind, promise)}`,
          ],
        }
      })}
    />
  )
}
