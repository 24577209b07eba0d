import { StatusTag, type TagTone } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import type { AnswerView } from '@/lib/checklists/section-view'
import { formatDateTime } from '@/lib/platform/format'
import type { FactState, Judgement } from '@/lib/process/facts'
import { judgementLabels, pointStateLabels } from '@/lib/process/labels'

const tones: Record<Judgement, TagTone> = { yes: 'positive', partly: 'caution', no: 'negative' }

type Said = { state: FactState | null; judgement: Judgement | null }

/** The answer in one word with its shape: a judgement, or what happened to the point. */
export function AnswerTag({ state, judgement }: Said) {
  if (state === 'answered' && judgement) return <StatusTag tone={tones[judgement]}>{judgementLabels[judgement]}</StatusTag>
  if (state === 'answered') return <StatusTag tone="accent">Beschreven</StatusTag>
  return <StatusTag shape={state === null ? 'ring' : 'dash'}>{pointStateLabels[state ?? 'open']}</StatusTag>
}

/** The words of an answer. */
export function AnswerText({ answer }: { answer: Pick<AnswerView, 'state' | 'explanation' | 'reason'> }) {
  return (
    <>
      {answer.state !== 'answered' && answer.reason && <Text className="wp-prewrap">Reden: {answer.reason}</Text>}
      {answer.explanation && <Text className="wp-prewrap">{answer.explanation}</Text>}
    </>
  )
}

/** An answer as it stands: the judgement, the words, and who recorded it when. */
export function RecordedAnswer({ heading, answer }: { heading: string; answer: AnswerView }) {
  if (answer.state === null || answer.at === null) return null
  return (
    <div className="wp-recorded">
      <p className="wp-recorded__head">
        <strong>{heading}</strong> <AnswerTag {...answer} />
      </p>
      <AnswerText answer={answer} />
      <Note>Vastgelegd door {answer.by} op {formatDateTime(answer.at)}</Note>
    </div>
  )
}
