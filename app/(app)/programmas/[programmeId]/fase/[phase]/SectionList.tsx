import { Link } from '@/components/ui/Link'
import { StatusTag, type TagShape, type TagTone } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import { sectionStatusLabels } from '@/lib/process/labels'
import type { SectionStatus } from '@/lib/process/progress'
import type { PhaseView } from './ask-phase'

type SectionView = PhaseView['sections'][number]

// How far the conversation is, not how good it is: so no green.
const looks: Record<SectionStatus, { tone: TagTone; shape: TagShape }> = {
  no_points: { tone: 'neutral', shape: 'dash' },
  not_started: { tone: 'neutral', shape: 'ring' },
  in_progress: { tone: 'accent', shape: 'half' },
  done: { tone: 'accent', shape: 'dot' },
}

function countWords({ counts }: SectionView): string {
  if (counts.total === 0) return 'Alleen om te lezen'
  const parts = [`${counts.discussed} van de ${counts.total} besproken`]
  if (counts.skipped > 0) parts.push(`${counts.skipped} overgeslagen`)
  if (counts.notApplicable > 0) parts.push(`${counts.notApplicable} niet van toepassing`)
  if (counts.partlyOpen > 0) parts.push(`bij ${counts.partlyOpen} antwoordden alleen partners`)
  return parts.join(', ')
}

/** The sections of a phase in order: what they are about, how far they are and who looks after them. */
export function SectionList({ sections }: { sections: SectionView[] }) {
  return (
    <ol className="wp-needed">
      {sections.map((section) => (
        <li key={section.id} className="wp-phase-section">
          <div>
            <Link href={section.href} className="wp-needed__what">
              §{section.id} {section.title}
            </Link>
            <Text>{section.purpose}</Text>
          </div>
          <div className="wp-phase-section__state">
            <StatusTag {...looks[section.status]}>{sectionStatusLabels[section.status]}</StatusTag>
            <Note>{countWords(section)}</Note>
            {section.counts.total > 0 && <Note>{section.owner ? `Trekker: ${section.owner}` : 'Nog geen trekker'}</Note>}
          </div>
        </li>
      ))}
    </ol>
  )
}
