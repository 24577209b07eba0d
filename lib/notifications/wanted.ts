import type { NotificationKind } from './schema'

/** Something that one person should know. */
export type Wanted = {
  userId: string
  programmeId: string
  kind: NotificationKind
  title: string
  text: string
  /** Path within the app that leads to the thing. */
  href: string
  /** Nobody hears the same thing twice: "action:<id>:due:7:2026-04-19". */
  key: string
}
