import { Details } from '@/components/ui/Details'
import { Note } from '@/components/ui/Text'
import type { EvidenceView } from '@/lib/checklists/section-view'
import { formatDate, formatNumber } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form/state'
import { EvidenceLinkForm } from './EvidenceLinkForm'
import { OneButton } from './OneButton'
import { UploadForm } from './UploadForm'

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.max(1, bytes / 1000), 0)} kB` : `${formatNumber(bytes / 1_000_000, 1)} MB`

const hostOf = (url: string | null): string => (url && URL.canParse(url) ? new URL(url).hostname : 'In dit programma')

function Item({ item, remove }: { item: EvidenceView; remove: React.ReactNode }) {
  return (
    <li className="wp-evidence__item">
      <div>
        {item.file ? (
          <a className="utrecht-link utrecht-link--html-a" href={`/api/bestanden/${item.file.id}`} download>{item.title}</a>
        ) : (
          <a className="utrecht-link utrecht-link--html-a" href={item.url ?? ''} rel="noreferrer">{item.title}</a>
        )}
        <Note>
          {item.file ? `${item.file.name}, ${sizeOf(item.file.size)}` : hostOf(item.url)}
          {` · toegevoegd door ${item.by} op ${formatDate(item.at)}`}
        </Note>
      </div>
      {remove}
    </li>
  )
}

type Props = {
  evidence: EvidenceView[]
  programmeId: string
  pointId: string
  mayAdd: boolean
  addLink: FormAction
  remove: FormAction
  said: { title: string; error?: string; message?: string }
}

/** What an answer rests on: links and files. */
export function EvidenceBlock({ evidence, programmeId, pointId, mayAdd, addLink, remove, said }: Props) {
  if (evidence.length === 0 && !mayAdd) return null
  return (
    <Details summary={`Bewijs (${evidence.length})`} open={Boolean(said.error ?? said.message)}>
      <ul className="wp-evidence">
        {evidence.map((item) => (
          <Item
            key={item.id}
            item={item}
            remove={item.mayRemove && (
              <OneButton action={remove} fields={{ evidenceId: item.id, version: item.version, programmeId, pointId }}>
                Weghalen<span className="wp-visually-hidden">: {item.title}</span>
              </OneButton>
            )}
          />
        ))}
      </ul>
      {mayAdd && (
        <div className="wp-two-forms">
          <Details summary="Bestand toevoegen" open={Boolean(said.error)}>
            <UploadForm to={`/api/bestanden?${new URLSearchParams({ programma: programmeId, punt: pointId }).toString()}`} fields={{ programmeId, pointId }} said={said} />
          </Details>
          <Details summary="Link toevoegen">
            <EvidenceLinkForm action={addLink} programmeId={programmeId} pointId={pointId} />
          </Details>
        </div>
      )}
    </Details>
  )
}
