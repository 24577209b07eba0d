import { Details } from '@/components/ui/Details'
import { Note, VisuallyHidden } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import { EditPartner } from './EditPartner'

export type PartnerView = { id: string; name: string; active: boolean; version: number; people: number; carried: string }
type Props = { programmeId: string; partner: PartnerView; today: string; mayEdit: boolean }

/** A partner, with how many people answer for it, and what the bureau can change. */
export function Partner({ programmeId, partner, today, mayEdit }: Props) {
  const { id, name, people, active, carried } = partner
  return (
    <li className="wp-needed__item" id={`partner-${id}`}>
      <strong>{name}</strong>
      <Note>{people === 0 ? 'Nog niemand heeft een account' : formatCount(people, 'persoon', 'mensen')}</Note>
      {!active && carried !== '' && <Note>Staat nog als trekker of partner bij: {carried}. Zoek daar een ander voor.</Note>}
      {mayEdit && (
        <Details summary={<>Wijzigen<VisuallyHidden> van {name}</VisuallyHidden></>}>
          <EditPartner programmeId={programmeId} partner={partner} today={today} />
        </Details>
      )}
    </li>
  )
}
