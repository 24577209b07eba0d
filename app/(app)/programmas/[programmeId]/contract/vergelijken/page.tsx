import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { compareVersions, type ComparedVersion } from '@/lib/contract/compare-versions'
import { contractPath } from '@/lib/contract/paths'
import { amountWords } from '@/lib/contract/promise-words'
import { formatDate } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Versies vergelijken' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ oud?: string | string[]; nieuw?: string | string[] }> }

const day = (iso: string) => formatDate(new Date(`${iso}T12:00:00Z`))
const lines = (rows: string[]) => rows.join('\n')

/** The parts that are laid beside each other, each as a text. */
const parts: [id: string, title: string, text: (version: ComparedVersion) => string][] = [
  ['titel', 'Titel', ({ kindName, title }) => `${title} (${kindName})`],
  ['uitgangspunten', 'Uitgangspunten', ({ startingPoints }) => startingPoints],
  ['prioriteiten', 'Ambities en prioriteiten', ({ priorities }) => priorities],
  ['procesregie', 'Procesregie tijdens de uitvoering', ({ directionNote }) => directionNote],
  ['looptijd', 'Looptijd', ({ startsOn, evaluateOn }) => lines([...(startsOn ? [`Vanaf ${day(startsOn)}`] : []), ...(evaluateOn ? [`Evaluatie op ${day(evaluateOn)}`] : [])])],
  ['partijen', 'Partijen', ({ signatories }) => lines(signatories.map(({ organisation, personName, personTitle }) => [organisation, personName, personTitle].filter(Boolean).join(', ')))],
  ['toezeggingen', 'Toezeggingen', ({ promises }) => lines(promises.map((promise) => [`${promise.organisation}: ${promise.text}`, amountWords(promise.kind, promise)].filter(Boolean).join(', ')).toSorted())],
]

function Side({ version, text }: { version: ComparedVersion; text: string }) {
  return (
    <div className="wp-compare__side">
      <p className="wp-label">Versie {version.number}{!version.signed && ', in voorbereiding'}</p>
      {text === '' ? <Text className="wp-note">Leeg</Text> : <Written>{text}</Written>}
    </div>
  )
}

/** Two versions of the contract, part by part. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const { oud, nieuw } = await searchParams
  const { programme, older, newer } = await valueOrNotFound(compareVersions({ programmeId, older: oud, newer: nieuw }))
  const changed = parts.filter(([, , text]) => text(older) !== text(newer))
  return (
    <>
      <PageHeader
        title={`Versie ${older.number} en ${newer.number} naast elkaar`}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Contract', href: contractPath(programmeId) }]}
        lead={changed.length === 0 ? 'Beide versies zeggen hetzelfde.' : `Anders: ${changed.map(([, title]) => title.toLowerCase()).join(', ')}.`}
      />
      <div className="wp-document wp-document--wide">
        {parts.map(([id, title, text]) => (
          <Part key={id} id={id} title={title}>
            {text(older) === text(newer)
              ? <><div><StatusTag shape="dash">Ongewijzigd</StatusTag></div>{text(newer) !== '' && <Written>{text(newer)}</Written>}</>
              : <div className="wp-compare"><Side version={older} text={text(older)} /><Side version={newer} text={text(newer)} /></div>}
          </Part>
        ))}
      </div>
    </>
  )
}
