import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import type { CourseAmbition } from '@/lib/dashboard/course'
import { goalPath, goalsPath } from '@/lib/goals/paths'
import { courseLabels, statusLabels } from '@/lib/interventions/labels'
import { interventionPath } from '@/lib/interventions/paths'
import { formatEuroCents } from '@/lib/platform/format'

type Line = CourseAmbition['goals'][number]
type Work = Line['interventions'][number]

const tones = { on_course: 'positive', attention: 'caution', stuck: 'negative' } as const
const shapes = { on_course: 'check', attention: 'diamond', stuck: 'cross' } as const

function WorkLine({ programmeId, work: { id, title, owner, status, course } }: { programmeId: string; work: Work }) {
  return (
    <li>
      <Link href={interventionPath(programmeId, id)}>{title}</Link> <Note>{owner}, {statusLabels[status].toLowerCase()}</Note>{' '}
      {course && <StatusTag tone={tones[course]} shape={shapes[course]}>{courseLabels[course]}</StatusTag>}
    </li>
  )
}

function GoalLine({ programmeId, goal }: { programmeId: string; goal: Line }) {
  return (
    <li className="wp-course__goal">
      <p className="wp-row"><Link href={goalPath(programmeId, goal.id)}>{goal.title}</Link>{goal.breakthrough && <StatusTag tone="accent">Doorbraakthema</StatusTag>}</p>
      {goal.interventions.length > 0 && <ul className="wp-list">{goal.interventions.map((work) => <WorkLine key={work.id} programmeId={programmeId} work={work} />)}</ul>}
      {goal.idle && <p><StatusTag tone="caution" shape="diamond">Nog niemand doet hier iets aan</StatusTag></p>}
    </li>
  )
}

function moneyWords(money: CourseAmbition['money'], year: number): string {
  if (!money) return `Voor ${year} staat hier nog geen geld bij.`
  if (money.needCents === 0n) return `Voor ${year} is ${formatEuroCents(money.beyondCents)} bestemd. Wat het kost, is nog niet vastgelegd.`
  if (money.openCents <= 0n) return `In ${year} is ${formatEuroCents(money.needCents)} nodig. Dat is zeker.`
  return `In ${year} is ${formatEuroCents(money.needCents)} nodig, waarvan ${formatEuroCents(money.certainCents)} zeker is. ${formatEuroCents(money.openCents)} is dat nog niet.`
}

/** An ambition with its goals, what is done for each and what it takes this year. */
export function Ambition({ programmeId, ambition, year }: { programmeId: string; ambition: CourseAmbition; year: number }) {
  const { id, title, goals, interventions, idle, money } = ambition
  return (
    <Card heading={title} headingLevel={3}>
      <Text>{moneyWords(money, year)}</Text>
      {goals.length === 0 && <Text>Er staan nog geen doelen onder. <Link href={goalPath(programmeId, id)}>Naar deze ambitie</Link></Text>}
      {idle && goals.length === 0 && <p><StatusTag tone="caution" shape="diamond">Nog niemand doet hier iets aan</StatusTag></p>}
      {interventions.length > 0 && <ul className="wp-list">{interventions.map((work) => <WorkLine key={work.id} programmeId={programmeId} work={work} />)}</ul>}
      <ul className="wp-course">{goals.map((goal) => <GoalLine key={goal.id} programmeId={programmeId} goal={goal} />)}</ul>
    </Card>
  )
}

/** Goals whose ambition does not hold any more: they ask for another place. */
export function Astray({ programmeId, goals }: { programmeId: string; goals: readonly Line[] }) {
  return (
    <Card heading="Onder een vervallen ambitie" headingLevel={3} tone="quiet">
      <Text>Deze doelen gelden nog, maar hun ambitie niet meer. <Link href={`${goalsPath(programmeId)}#zonder-ambitie`}>Geef ze een andere plek</Link></Text>
      <ul className="wp-course">{goals.map((goal) => <GoalLine key={goal.id} programmeId={programmeId} goal={goal} />)}</ul>
    </Card>
  )
}
