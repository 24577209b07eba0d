import { Written } from '@/components/decision/Written'
import { CourseTag } from '@/components/intervention/StatusTags'
import { Details } from '@/components/ui/Details'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import type { InterventionPage } from '@/lib/interventions/get-intervention'
import { formatDateTime } from '@/lib/platform/format'
import { ConfirmForm } from './ConfirmForm'

type Props = { view: InterventionPage }

function Report({ view, report }: Props & { report: InterventionPage['reports'][number] }) {
  const { id, course, text, toldBy, toldAt, confirmedBy, confirmedAt, bureauNote, version } = report
  const told = confirmedAt?.getTime() === toldAt.getTime()
  return (
    <li className="wp-needed__item">
      <div className="wp-row"><CourseTag course={course} />{!confirmedAt && <StatusTag shape="half">Nog niet bevestigd</StatusTag>}</div>
      <Written>{text}</Written>
      <Note>{toldBy}, {formatDateTime(toldAt)}</Note>
      {bureauNote !== '' && <Written>{`Programmabureau: ${bureauNote}`}</Written>}
      {confirmedAt && !told && <Note>Bevestigd door {confirmedBy}, {formatDateTime(confirmedAt)}</Note>}
      {!confirmedAt && view.allowed.confirm && (
        <ConfirmForm programmeId={view.programme.id} interventionId={view.intervention.id} reportId={id} version={version} />
      )}
    </li>
  )
}

/** What was told, newest first: what waits and the last word in sight, the rest one click away. */
export function Reports({ view }: Props) {
  const { reports } = view
  if (reports.length === 0) return <Text>Er is nog niets verteld.</Text>
  const inSight = reports.filter(({ confirmedAt }, index) => index === 0 || confirmedAt === null)
  const earlier = reports.filter((report) => !inSight.includes(report))
  return (
    <>
      <ol className="wp-needed">{inSight.map((report) => <Report key={report.id} view={view} report={report} />)}</ol>
      {earlier.length > 0 && (
        <Details summary={`Eerdere berichten (${earlier.length})`}>
          <ol className="wp-needed">{earlier.map((report) => <Report key={report.id} view={view} report={report} />)}</ol>
        </Details>
      )}
    </>
  )
}
