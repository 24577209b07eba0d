import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Note } from '@/components/ui/Text'
import { compareVisions, type ComparedVision } from '@/lib/goals/compare-visions'
import { strategyWords } from '@/lib/goals/labels'
import { visionPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Versies vergelijken' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ oud?: string | string[]; nieuw?: string | string[] }> }

const lines = (rows: string[]) => rows.filter((row) => row !== '').join('\n')

/** The parts that are laid beside each other, each as a text. */
const parts: [id: string, title: string, text: (vision: ComparedVision) => string][] = [
  ['motto', 'Motto', ({ motto }) => motto],
  ['visie', 'De visie', ({ text }) => text],
  ['horizon', 'Horizon', ({ horizonYear, horizonReason }) => lines([horizonYear === null ? '' : `Tot ${horizonYear}`, horizonReason])],
  ['bewoners', 'Voor bewoners', ({ residentText }) => residentText],
  ['sterk', 'Wat sterk is', ({ strengths }) => strengths],
  ['tekort', 'Wat tekortschiet', ({ deficits }) => deficits],
  ['niet', 'Wat we niet extra doen', ({ notDoing }) => notDoing],
  ['strategie', 'De strategie', ({ strategy, strategyReason }) => lines([strategy === null ? '' : strategyWords[strategy].label, strategyReason])],
  ['woorden', 'Woorden', ({ terms }) => lines(terms.map(({ term, meaning }) => `${term}: ${meaning}`))],
  ['makers', 'Wie dit schreven', ({ makers }) => lines(makers.map(({ name, part }) => [name, part].filter(Boolean).join(': ')))],
]

function Side({ vision, text }: { vision: ComparedVision; text: string }) {
  return (
    <div className="wp-compare__side">
      <p className="wp-label">Versie {vision.number}{vision.closedAt === null && ', concept'}</p>
      {text === '' ? <Note>Leeg</Note> : <Written>{text}</Written>}
    </div>
  )
}

/** Two versions of the vision, part by part. */
export default async function CompareVisionsPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { oud, nieuw } = await searchParams
  const { programme, older, newer } = await valueOrNotFound(compareVisions({ programmeId, older: oud, newer: nieuw }))
  const changed = parts.filter(([, , text]) => text(older) !== text(newer))
  const same = parts.filter(([, , text]) => text(older) === text(newer) && text(newer) !== '')
  return (
    <>
      <PageHeader
        title={`Versie ${older.number} en ${newer.number} naast elkaar`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Visie', href: visionPath(programmeId) }]}
        lead={changed.length === 0 ? 'Beide versies zeggen hetzelfde.' : `Anders: ${changed.map(([, title]) => title.toLowerCase()).join(', ')}.`}
      />
      <div className="wp-document wp-document--wide">
        {changed.map(([id, title, text]) => (
          <Part key={id} id={id} title={title}>
            <div className="wp-compare"><Side vision={older} text={text(older)} /><Side vision={newer} text={text(newer)} /></div>
          </Part>
        ))}
        {same.length > 0 && (
          <Details summary={`Wat gelijk bleef (${same.length})`} tone="boxed">
            <div className="wp-stack wp-stack--md">{same.map(([id, title, text]) => <div key={id}><Heading level={2} size={4}>{title}</Heading><Written>{text(newer)}</Written></div>)}</div>
          </Details>
        )}
      </div>
    </>
  )
}
