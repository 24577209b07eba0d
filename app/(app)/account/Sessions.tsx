import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'
import { signOutAll } from './actions'

type Session = { id: string; createdAt: Date; lastSeenAt: Date; here: boolean }

/** The browsers that are signed in now, and the way to sign all of them out. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  return (
    <Card heading="Waar u bent ingelogd" headingLevel={2}>
      <Text>
        Na een half uur zonder activiteit en na twaalf uur wordt u vanzelf uitgelogd. Herkent u iets niet, of liet u ergens
        een computer openstaan? Log dan overal uit en verander uw wachtwoord.
      </Text>
      <Table
        caption="Browsers waarin u nu bent ingelogd" captionHidden columns={['Ingelogd op', 'Laatst actief', 'Welke']}
        rows={sessions.map(({ id, createdAt, lastSeenAt, here }) => ({
          key: id,
          cells: [
            formatDateTime(createdAt), formatDateTime(lastSeenAt),
            here ? <StatusTag key="hier" tone="accent">Deze browser</StatusTag> : 'Een andere browser',
          ],
        }))}
      />
      <form action={signOutAll}>
        <SubmitButton variant="secondary" busy="U wordt uitgelogd">Overal uitloggen</SubmitButton>
      </form>
    </Card>
  )
}
