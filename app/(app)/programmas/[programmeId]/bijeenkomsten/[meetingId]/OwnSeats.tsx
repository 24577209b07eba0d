import { Card } from '@/components/ui/Card'
import { Text } from '@/components/ui/Text'
import type { SeatView } from '@/lib/meetings/attendance-view'
import { AnnounceForm } from './AnnounceForm'

const said: Record<string, string> = { absent: 'U gaf door dat u niet komt.', substituted: 'U gaf door dat uw vervanger komt.' }

/** For who sits at this table: to tell beforehand that they cannot come. */
export function OwnSeats({ programmeId, meetingId, seats }: { programmeId: string; meetingId: string; seats: SeatView[] }) {
  return seats.map((seat) => (
    <Card key={seat.id} heading={seats.length > 1 ? `Komt u? (${seat.personName})` : 'Komt u?'} headingLevel={2} tone="accent">
      <Text>{said[seat.state ?? ''] ?? 'Wij rekenen op u. Kunt u niet, geef het dan hier door.'}</Text>
      <AnnounceForm programmeId={programmeId} meetingId={meetingId} seat={seat} own />
    </Card>
  ))
}
