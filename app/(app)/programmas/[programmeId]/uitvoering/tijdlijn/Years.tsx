import { Link } from '@/components/ui/Link'
import type { TimelinePage } from '@/lib/interventions/get-timeline'
import { statusLabels } from '@/lib/interventions/labels'
import type { ExecutionView } from '@/lib/interventions/load-execution'
import { interventionPath } from '@/lib/interventions/paths'
import { barOn, placeOn, timelineSpan, yearStarts, type Span } from '@/lib/interventions/timeline-rules'
import { toDate } from '@/lib/platform/day'
import { formatCount, formatDate } from '@/lib/platform/format'

type Shown = TimelinePage['interventions'][number]

const inWords = (day: string) => formatDate(toDate(day))

function wordsOf({ title, status, startsOn, endsOn, milestones }: Shown): string {
  const term = startsOn ? `van ${inWords(startsOn)} tot ${endsOn ? inWords(endsOn) : 'er geen einde gepland is'}` : 'zonder begindatum'
  return `${title}: ${statusLabels[status].toLowerCase()}, ${term}, ${formatCount(milestones.length, 'mijlpaal', 'mijlpalen')}`
}

/** The lines of the years, behind every bar. Places are in percent, so that the picture fits any width undistorted. */
const Grid = ({ span }: { span: Span }) =>
  yearStarts(span).map((day) => <line key={day} className="wp-years__grid" x1={`${placeOn(span, day)}%`} x2={`${placeOn(span, day)}%`} y1="0" y2="100%" />)

/** Where we are now, over every bar. */
const Today = ({ span, today }: { span: Span; today: string }) =>
  today >= span.from && today <= span.until && <line className="wp-years__today" x1={`${placeOn(span, today)}%`} x2={`${placeOn(span, today)}%`} y1="0" y2="100%" />

function Strip({ intervention, span, term, today }: { intervention: Shown; span: Span; term: ExecutionView; today: string }) {
  const bar = barOn(span, intervention, term)
  return (
    <svg className="wp-years__strip" role="img" aria-label={wordsOf(intervention)}>
      <Grid span={span} />
      {bar && <rect className="wp-years__bar" data-status={intervention.status} data-open={bar.open} x={`${bar.x}%`} width={`${bar.width}%`} y="6" height="16" rx="3" />}
      <Today span={span} today={today} />
      {intervention.milestones.map(({ id, title, dueOn, reachedOn }) => (
        <svg key={id} x={`${placeOn(span, reachedOn ?? dueOn)}%`} y="14" overflow="visible">
          <title>{`${title}, ${inWords(reachedOn ?? dueOn)}`}</title>
          <path className="wp-years__milestone" data-reached={reachedOn !== null} data-late={reachedOn === null && dueOn < today} d="M0 -7l7 7-7 7-7-7z" />
        </svg>
      ))}
    </svg>
  )
}

/** The years from left to right: a bar for each intervention, its milestones on it, and where we are now. */
export function Years({ view: { programme, interventions, today }, execution }: { view: TimelinePage; execution: ExecutionView }) {
  const span = timelineSpan(execution, interventions)
  const years = yearStarts(span)
  const every = Math.ceil(years.length / 6)
  return (
    <ol className="wp-years">
      <li className="wp-years__row" aria-hidden="true">
        <span />
        <svg className="wp-years__strip">
          {years.map((day, index) => index % every === 0 && <text key={day} x={`${placeOn(span, day)}%`} dx="4" y="18">{day.slice(0, 4)}</text>)}
          <Grid span={span} />
          <Today span={span} today={today} />
        </svg>
      </li>
      {interventions.map((intervention) => (
        <li key={intervention.id} className="wp-years__row">
          <span className="wp-years__name"><Link href={interventionPath(programme.id, intervention.id)}>{intervention.title}</Link></span>
          <Strip intervention={intervention} span={span} term={execution} today={today} />
        </li>
      ))}
    </ol>
  )
}
