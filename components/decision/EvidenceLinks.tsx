import { Link } from '@/components/ui/Link'
import type { DossierEvidence } from '@/lib/decisions/dossier'

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

/** Where the evidence of a point is. */
export function EvidenceLinks({ evidence }: { evidence: readonly DossierEvidence[] }) {
  if (evidence.length === 0) return null
  return (
    <div className="wp-evidence-links">
      <p className="wp-label">Bewijs</p>
      <ul className="wp-list">
        {evidence.map(({ id, title, url, file }) => (
          <li key={id}>
            {url && (
              <a className="utrecht-link utrecht-link--html-a" href={url} rel="noreferrer">
                {title}
              </a>
            )}
            {file && (
              <Link href={`/api/bestanden/${file.id}`} prefetch={false}>
                {title} ({file.name}, {size(file.size)})
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
