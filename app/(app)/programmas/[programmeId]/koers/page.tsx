import type { Metadata } from 'next'
import { Alarms } from '@/components/finance/Alarms'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getCourse, type Course } from '@/lib/dashboard/get-course'
import { financePath } from '@/lib/finance/paths'
import { goalsPath, visionPath } from '@/lib/goals/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { Ambition, Astray } from './Ambition'
import { courseAttention } from './attention'

export const metadata: Metadata = { title: 'Koers' }

const leadOf = ({ counts, money }: Course) =>
  `${formatCount(counts.ambitions, 'ambitie', 'ambities')}, ${formatCount(counts.goals, 'doel', 'doelen')} en ${formatCount(counts.live, 'interventie die loopt of is gepland', 'interventies die lopen of zijn gepland')}. ${money}`

// For five minutes: the rest is one click away.
const most = 3

function Attention({ course }: { course: Course }) {
  const lines = courseAttention(course)
  if (lines.length === 0 && course.alarms.length === 0) return null
  return (
    <Alert tone="warning" heading="Dit vraagt aandacht">
      <Stack>
      {lines.length > 0 && <ul className="wp-list">{lines.map(({ key, words, href }) => <li key={key}><Link href={href}>{words}</Link></li>)}</ul>}
      {course.alarms.length > 0 && <Alarms alarms={course.alarms.slice(0, most)} />}
      {course.alarms.length > most && <Text><Link href={financePath(course.programme.id)}>Nog {course.alarms.length - most} over het geld</Link></Text>}
      </Stack>
    </Alert>
  )
}

/** Why, what and with which money on one page, for a board that has five minutes (handbook §5.2, §6.3). */
export default async function CoursePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const course = await valueOrNotFound(getCourse(await params))
  const { programme, vision, ambitions, astray, year } = course
  const empty = ambitions.length + astray.length === 0
  return (
    <>
      <PageHeader title="Koers op één bladzijde" breadcrumb={[{ label: programme.name, href: programmePath(programme.id) }]} lead={!empty && leadOf(course)} />
      {empty ? (
        <EmptyState
          heading="Nog geen doelen" action={<ButtonLink href={goalsPath(programme.id)}>Naar de doelen</ButtonLink>}
          example="Overvecht vat zijn aanpak samen in vijf ambities. Onder elke ambitie staat wat er beter moet worden (handboek §5.2)."
        >
          Hier komt alles op een bladzijde: waar u naartoe wilt, wat daarvoor gebeurt, hoe het gaat en of het geld er is.
        </EmptyState>
      ) : (
        <Stack gap="xl">
          <Attention course={course} />
          <section className="wp-stack" aria-labelledby="ambities">
            <Heading level={2} id="ambities">{vision?.motto ? `“${vision.motto}”` : 'Ambities'}</Heading>
            {vision && <Text><Link href={visionPath(programme.id)}>Lees de visie (versie {vision.number})</Link></Text>}
            {ambitions.map((ambition) => <Ambition key={ambition.id} programmeId={programme.id} ambition={ambition} year={year} />)}
            {astray.length > 0 && <Astray programmeId={programme.id} goals={astray} />}
          </section>
        </Stack>
      )}
    </>
  )
}
