import { Card } from '@/components/ui/Card'
import { Text } from '@/components/ui/Text'
import type { SeatView } from '@/lib/meetings/attendance-view'
import { formatDate } from '@/lib/platform/format'
import { AnnounceForm } from './AnnounceForm'

const said: Record<string, string> = { absent: 'U gaf door dat u niet komt.', substituted: 'U gaf door dat uw vervanger komt.' }

/** For who sits at this table, or may take somebody's place: to tell beforehand that they cannot come. */
export function OwnSeats({ programmeId, meetingId, movedAt, seats }: { programmeId: string; meetingId: string; movedAt: Date | null; seats: SeatView[] }) {
  return seats.map((seat) => {
    const { personName, asSubstitute, state } = seat
    const heading = asSubstitute ? `Komt u in de plaats van ${personName}?` : seats.length > 1 ? `Komt u? (${personName})` : 'Komt u?'
    return (
      <Card key={seat.id} heading={heading} headingLevel={2} tone="accent">
        {movedAt && state === null && <Text>Deze bijeenkomst is op {formatDate(movedAt)} naar een andere dag verplaatst. Wat u daarvoor doorgaf, telt niet meer. Geef het opnieuw door.</Text>}
        <Text>{asSubstitute ? `U mag ${personName} vervangen.` : said[state ?? ''] ?? 'Wij rekenen op u. Kunt u niet, geef het dan hier door.'}</Text>
        <AnnounceForm programmeId={programmeId} meetingId={meetingId} seat={seat} own={!asSubstitute} />
      </Card>
    )
  })
}
