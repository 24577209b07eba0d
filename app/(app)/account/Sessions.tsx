import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'
import { signOutAll } from './actions'

type Session = { id: string; createdAt: Date; lastSeenAt: Date; origin: string; here: boolean }

function Browser({ origin, here, createdAt }: Pick<Session, 'origin' | 'here' | 'createdAt'>) {
  return (
    <>
      {origin || 'Onbekende browser'} {here && <StatusTag tone="accent">Deze browser</StatusTag>}
      <Note>Ingelogd op {formatDateTime(createdAt)}</Note>
    </>
  )
}

/** The browsers that are signed in now, and the way to sign all of them out. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  return (
    <Card heading="Waar u bent ingelogd" headingLevel={2}>
      <Text>
        Na een half uur zonder activiteit en na twaalf uur wordt u vanzelf uitgelogd. Herkent u iets niet, of liet u ergens
        een computer openstaan? Log dan overal uit en verander uw wachtwoord.
      </Text>
      <Table
        caption="Browsers waarin u nu bent ingelogd" captionHidden columns={['Browser', 'Laatst actief']}
        rows={sessions.map(({ id, createdAt, lastSeenAt, origin, here }) => ({
          key: id,
          cells: [
            <Browser key="browser" origin={origin} here={here} createdAt={createdAt} />,
            formatDateTime(lastSeenAt),
          ],
        }))}
      />
      <form action={signOutAll}>
        <SubmitButton variant="secondary" busy="U wordt uitgelogd">Overal uitloggen</SubmitButton>
      </form>
    </Card>
  )
}
