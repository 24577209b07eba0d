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

// More names of years than this do not fit beside each other on a phone.
const mostYears = 6

/** The years that are named; of a long span not every one. */
const namedYears = (span: Span) => {
  const years = yearStarts(span)
  const every = Math.ceil(years.length / mostYears)
  return years.filter((_, index) => index % every === 0)
}

/**
 * The term of the programme and the lines of the named years, behind every bar. Places are in percent, so that the picture
 * fits any width undistorted.
 */
function Grid({ span, term }: { span: Span; term: ExecutionView }) {
  const [from, until] = [placeOn(span, term.startsOn), placeOn(span, term.endsOn)]
  return (
    <>
      <rect className="wp-years__term" x={`${from}%`} width={`${Math.round((until - from) * 100) / 100}%`} y="0" height="100%" />
      {namedYears(span).map((day) => <line key={day} className="wp-years__grid" x1={`${placeOn(span, day)}%`} x2={`${placeOn(span, day)}%`} y1="0" y2="100%" />)}
    </>
  )
}

/** The name of a year, beside its line; before it where the picture ends. */
function Year({ span, day }: { span: Span; day: string }) {
  const place = placeOn(span, day)
  const atEnd = place > 88
  return <text x={`${place}%`} dx={atEnd ? -4 : 4} textAnchor={atEnd ? 'end' : 'start'} y="18">{day.slice(0, 4)}</text>
}

/** Where we are now, over every bar. */
const Today = ({ span, today }: { span: Span; today: string }) =>
  today >= span.from && today <= span.until && <line className="wp-years__today" x1={`${placeOn(span, today)}%`} x2={`${placeOn(span, today)}%`} y1="0" y2="100%" />

function Strip({ intervention, span, term, today }: { intervention: Shown; span: Span; term: ExecutionView; today: string }) {
  const bar = barOn(span, intervention, term)
  return (
    <svg className="wp-years__strip" role="img" aria-label={wordsOf(intervention)}>
      <Grid span={span} term={term} />
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
  return (
    <ol className="wp-years">
      <li className="wp-years__row" aria-hidden="true">
        <span />
        <svg className="wp-years__strip">
          <Grid span={span} term={execution} />
          {namedYears(span).map((day) => <Year key={day} span={span} day={day} />)}
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
