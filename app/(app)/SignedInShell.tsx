import type { ReactNode } from 'react'
import { Writer } from '@/components/form/kept/Writer'
import { TopSearch } from '@/components/search/TopSearch'
import { IdleWarning } from '@/components/session/IdleWarning'
import { AppShell } from '@/components/shell/AppShell'
import type { RoomGroup } from '@/components/shell/rooms'
import { getShell } from '@/lib/dashboard/get-shell'
import type { Frame } from '@/lib/dashboard/load-frame'
import { sessionSecondsLeft } from '@/lib/platform/auth/session'
import { requireActor, valueOrNotFound } from '@/lib/platform/page'
import { roleLabel } from '@/lib/policy/role-labels'
import { signOut } from '../(auth)/uitloggen/actions'

type Props = {
  /** The programme we are in, with its rooms. */
  programme?: { id: string; name: string; groups: RoomGroup[] }
  /** On the page that searches; its own form is enough. */
  searching?: boolean
  /** What stands in the frame, when the page brings it along. */
  frame?: Frame
  children: ReactNode
}

/** The frame for who is signed in. Each room puts it around itself, because only the room knows its programme. */
export async function SignedInShell({ programme, searching = false, frame, children }: Props) {
  const actor = await requireActor()
  const { municipality, waiting, unread } = frame ?? await valueOrNotFound(getShell({}))
  const grant = actor.grants.find(({ programmeId }) => programmeId === programme?.id)
  const links = [
    { label: 'Mijn programma’s', href: '/programmas' },
    { label: unread === 0 ? 'Meldingen' : `Meldingen (${unread} nieuw)`, href: '/meldingen' },
    { label: 'Mijn account', href: '/account' },
    { label: 'Begrippen', href: '/begrippen' },
    ...(actor.administrator ? [{ label: 'Beheer van de gemeente', href: '/beheer' }] : []),
  ]
  return (
    <AppShell
      municipality={municipality}
      homeHref="/overzicht"
      programme={programme && { name: programme.name, href: `/programmas/${programme.id}`, switchHref: '/programmas' }}
      groups={programme?.groups}
      waiting={{ href: '/overzicht', count: waiting }}
      search={searching ? undefined : <TopSearch />}
      account={{ name: actor.name, role: grant && roleLabel(grant.role), links, signOut }}
    >
      <Writer userId={actor.userId}>{children}</Writer>
      <IdleWarning secondsLeft={await sessionSecondsLeft()} />
    </AppShell>
  )
}
