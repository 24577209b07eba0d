import { notificationKinds, type NotificationKind, type Preferences, type Way, ways } from './schema'

type Row = { kind: string; way: string }

const isWay = (text: string): text is Way => ways.some((way) => way === text)

/** How somebody hears of this kind: by mail, unless they chose otherwise. */
export function wayOf(rows: readonly Row[], kind: NotificationKind): Way {
  const given = rows.find((row) => row.kind === kind)?.way ?? 'mail'
  return isWay(given) ? given : 'mail'
}

/** Does somebody want the weekly overview? Without a choice: yes. */
export const wantsWeekly = (rows: readonly Row[]): boolean => rows.find(({ kind }) => kind === 'weekly')?.way !== 'app'

/** All choices of a person, the ones that were never made included. */
export const preferencesOf = (rows: readonly Row[]): Preferences => {
  const chosen = Object.fromEntries(notificationKinds.map((kind) => [kind, wayOf(rows, kind)])) as Record<NotificationKind, Way>
  return { ...chosen, weekly: wantsWeekly(rows) }
}

/** The rows that keep these choices. */
export const rowsOf = ({ weekly, ...chosen }: Preferences): Row[] =>
  [...notificationKinds.map((kind) => ({ kind, way: chosen[kind] })), { kind: 'weekly', way: weekly ? 'mail' : 'app' }]
