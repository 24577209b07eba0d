import type { ReactNode } from 'react'
import { Link } from '@/components/ui/Link'
import { Note, Text, VisuallyHidden } from '@/components/ui/Text'
import { formatTime } from '@/lib/platform/format'

export type AgendaPoint = {
  id: string; title: string; purpose: string; minutesOfTime: number | null; about: { state: string; href: string | null } | null
}

/** When a point begins, as long as every point before it says how long it takes. */
function beginnings(points: readonly AgendaPoint[], startsAt: Date): (Date | null)[] {
  let at: Date | null = startsAt
  return points.map(({ minutesOfTime }) => {
    const begin = at
    at = at && minutesOfTime !== null ? new Date(at.getTime() + minutesOfTime * 60_000) : null
    return begin
  })
}

/** What a point is about as that stands now, with the way there. */
export function About({ point: { about, title } }: { point: Pick<AgendaPoint, 'about' | 'title'> }) {
  if (!about) return null
  return (
    <Note>
      {about.state}{about.state && about.href && ' · '}{about.href && <Link href={about.href}>Lees verder<VisuallyHidden>: {title}</VisuallyHidden></Link>}
    </Note>
  )
}

type Props = {
  points: AgendaPoint[]
  /** Leave out where the clock no longer matters. */
  startsAt?: Date
  children?: (point: AgendaPoint, index: number) => ReactNode
}

/** The agenda in order, with when each point begins where that can be known. */
export function AgendaPoints({ points, startsAt, children }: Props) {
  const times = startsAt ? beginnings(points, startsAt) : []
  return (
    <ol className="wp-agenda">
      {points.map((point, index) => {
        const begin = times[index]
        const time = startsAt && [begin && formatTime(begin), point.minutesOfTime !== null && `${point.minutesOfTime} minuten`].filter(Boolean).join(' · ')
        return (
          <li key={point.id} className="wp-agenda__item">
            <div className="wp-agenda__words">
              <h3 className="utrecht-heading-4">{point.title}</h3>
              {time && <Note>{time}</Note>}
              {point.purpose && <Text className="wp-written">{point.purpose}</Text>}
              <About point={point} />
              {children?.(point, index)}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
