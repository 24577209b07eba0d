import { Details } from '@/components/ui/Details'
import { Note, Text } from '@/components/ui/Text'
import type { CommentView, DraftView } from '@/lib/checklists/section-view'
import { formatDateTime } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form/state'
import { CommentForm } from './CommentForm'
import { OneButton } from './OneButton'

type Props = {
  comments: CommentView[]
  programmeId: string
  pointId: string
  userId: string
  cycle: number
  draft: DraftView | undefined
  mayAdd: boolean
  add: FormAction
  remove: FormAction
}

/** The conversation at a point, for the people at the table. */
export function DiscussionBlock({ comments, programmeId, pointId, userId, cycle, draft, mayAdd, add, remove }: Props) {
  if (comments.length === 0 && !mayAdd) return null
  return (
    <Details summary={`Gesprek (${comments.length})`} open={draft !== undefined}>
      <ol className="wp-comments">
        {comments.map(({ id, text, by, at, version, mayRemove }) => (
          <li key={id} className="wp-comment">
            <Note><strong>{by}</strong> · {formatDateTime(at)}</Note>
            <Text className="wp-prewrap">{text}</Text>
            {mayRemove && (
              <OneButton action={remove} fields={{ commentId: id, version, programmeId, pointId }}>
                Weghalen<span className="wp-visually-hidden">: reactie van {by}</span>
              </OneButton>
            )}
          </li>
        ))}
      </ol>
      {mayAdd && (
        <CommentForm
          action={add} programmeId={programmeId} pointId={pointId} userId={userId} cycle={cycle}
          draft={draft ? { ...draft, savedAt: draft.savedAt.getTime() } : null}
        />
      )}
    </Details>
  )
}
