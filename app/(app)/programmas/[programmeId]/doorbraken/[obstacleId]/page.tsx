import type { Metadata } from 'next'
import { DayText, DueText } from '@/components/contract/DayText'
import { ObstacleStatusTag } from '@/components/contract/ObstacleStatusTag'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { DataList } from '@/components/ui/DataList'
import { Note, Text } from '@/components/ui/Text'
import { getObstacle } from '@/lib/contract/get-obstacle'
import { obstacleKindLabels, obstacleLevelLabels } from '@/lib/contract/labels'
import type { ObstacleView } from '@/lib/contract/load-obstacle'
import { obstaclePath, obstaclesPath } from '@/lib/contract/paths'
import { formatDateTime, formatIsoDay } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { NoteForm } from './NoteForm'

export const metadata: Metadata = { title: 'Knelpunt' }

function Facts({ obstacle }: { obstacle: ObstacleView }) {
  const { status, kind, level, carrier, addressee, foundOn, dueOn, closed, answeredOn } = obstacle
  return (
    <DataList
      items={[
        { label: 'Stand', value: <ObstacleStatusTag status={status} /> },
        { label: 'Waar knelt het', value: obstacleKindLabels[kind] },
        { label: 'Op te lossen door', value: obstacleLevelLabels[level] },
        { label: 'Wie brengt het daar', value: carrier },
        { label: 'Wie geeft antwoord', value: addressee },
        { label: 'Bleek op', value: <DayText day={foundOn} /> },
        closed ? { label: 'Antwoord gekregen op', value: answeredOn && <DayText day={answeredOn} /> }
          : { label: 'Antwoord nodig op', value: dueOn && <DueText day={dueOn} today={formatIsoDay(new Date())} open /> },
      ]}
    />
  )
}

/** An obstacle, its answer, and how it went. */
export default async function ObstaclePage({ params }: { params: Promise<{ programmeId: string; obstacleId: string }> }) {
  const { programmeId, obstacleId } = await params
  const { programme, obstacle, mayEdit } = await valueOrNotFound(getObstacle({ programmeId, obstacleId }))
  const { title, description, answer, closed, notes, version, status } = obstacle
  return (
    <>
      <PageHeader
        title={title} kicker="Doorbraaktafel"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Doorbraken', href: obstaclesPath(programmeId) }]}
        actions={mayEdit && <ButtonLink variant="secondary" href={`${obstaclePath(programmeId, obstacleId)}/wijzigen`}>Wijzigen</ButtonLink>}
      />
      <div className="wp-document">
        {description !== '' && <Written>{description}</Written>}
        {answer !== '' && <Part id="antwoord" title={closed ? 'Antwoord' : 'Eerder antwoord'}><Written>{answer}</Written></Part>}
        <Facts obstacle={obstacle} />
        {mayEdit && <Part id="vertellen" title="Vertel hoe het gaat"><NoteForm programmeId={programmeId} obstacleId={obstacleId} version={version} status={status} answer={answer} /></Part>}
        <Part id="verloop" title="Verloop">
          {notes.length === 0 ? <Text>Er is nog niets over verteld.</Text> : (
            <ol className="wp-needed" reversed>
              {notes.map((note) => (
                <li key={note.id} className="wp-needed__item">
                  <div className="wp-row"><ObstacleStatusTag status={note.status} /></div>
                  <Written>{note.text}</Written>
                  <Note>{note.by}, {formatDateTime(note.at)}</Note>
                </li>
              ))}
            </ol>
          )}
        </Part>
      </div>
    </>
  )
}
