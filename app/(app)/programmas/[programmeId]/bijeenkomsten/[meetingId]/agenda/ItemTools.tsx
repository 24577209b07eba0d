import { OneButton } from '@/components/checklist/OneButton'
import { Details } from '@/components/ui/Details'
import { Row } from '@/components/ui/Stack'
import { moveItemAction, removeItemAction } from '../../actions'
import type { Meeting } from '../ask-meeting'
import { EditItemForm } from './ItemForms'

type Props = { where: { programmeId: string; meetingId: string }; item: Meeting['agenda'][number] | undefined; first: boolean; last: boolean }

/** What can be done with one point: up, down, away, and other words. Buttons, so that the keyboard does it too. */
export function ItemTools({ where, item, first, last }: Props) {
  if (!item) return null
  const { id: itemId, version, title, purpose, minutesOfTime, minutes } = item
  const about = <span className="wp-visually-hidden">: {title}</span>
  return (
    <>
      <Row>
        {!first && <OneButton action={moveItemAction} fields={{ ...where, itemId, to: 'up' }}>Omhoog{about}</OneButton>}
        {!last && <OneButton action={moveItemAction} fields={{ ...where, itemId, to: 'down' }}>Omlaag{about}</OneButton>}
        {minutes === '' && <OneButton action={removeItemAction} fields={{ ...where, itemId, version }}>Weghalen{about}</OneButton>}
      </Row>
      <Details summary={<>Wijzigen{about}</>}>
        <EditItemForm where={where} itemId={itemId} version={version} initial={{ title, purpose, minutesOfTime: minutesOfTime === null ? '' : String(minutesOfTime) }} />
      </Details>
    </>
  )
}
