import { OneButton } from '@/components/checklist/OneButton'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import { theoryPath } from '@/lib/theory/paths'
import { undoAction } from './actions'

type Props = { programmeId: string; lastStep: { id: string; words: string } | null }

/** The last step of who looks, to be undone, and the way to all steps. */
export function UndoBar({ programmeId, lastStep }: Props) {
  return (
    <div className="wp-theory-undo">
      {/* Told aloud when it changes: it is also how one hears that a step was kept. */}
      <div role="status">{lastStep && <Note>Uw laatste stap: {lastStep.words}.</Note>}</div>
      {lastStep && <OneButton key={lastStep.id} action={undoAction} fields={{ programmeId, changeId: lastStep.id }} variant="secondary">Ongedaan maken</OneButton>}
      <Link standalone href={`${theoryPath(programmeId)}/stappen`}>Alle stappen</Link>
    </div>
  )
}
