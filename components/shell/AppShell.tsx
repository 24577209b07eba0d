import type { ReactNode } from 'react'
import { classes } from '../ui/classes'
import { BottomBar } from './BottomBar'
import { RoomsNav } from './RoomsNav'
import type { RoomGroup } from './rooms'
import { TopBar, type TopBarProps } from './TopBar'

type Props = TopBarProps & {
  /** The rooms of the programme we are in; empty or absent outside a programme. */
  groups?: RoomGroup[]
  children: ReactNode
}

/** The frame around every page for who is signed in. */
export function AppShell({ groups = [], children, ...top }: Props) {
  const inProgramme = groups.length > 0
  return (
    <div className={classes('wp-shell', inProgramme && 'wp-shell--rooms')}>
      <TopBar {...top} />
      <div className="wp-shell__body">
        {inProgramme && <RoomsNav groups={groups} />}
        <main className="wp-shell__main" id="inhoud" tabIndex={-1}>
          {children}
        </main>
      </div>
      {inProgramme && <BottomBar groups={groups} waiting={top.waiting} />}
    </div>
  )
}
