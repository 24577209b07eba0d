import { StatusTag, type TagTone } from '@/components/ui/StatusTag'
import type { DossierAnswer } from '@/lib/decisions/dossier'
import type { Judgement } from '@/lib/process/facts'
import { judgementLabels, pointStateLabels } from '@/lib/process/labels'

const tones: Record<Judgement, TagTone> = { yes: 'positive', partly: 'caution', no: 'negative' }

/** What somebody judged, or that the point was left out, in a word and a shape. */
export function JudgementTag({ answer }: { answer: DossierAnswer | null }) {
  if (!answer) return <StatusTag>{pointStateLabels.open}</StatusTag>
  if (answer.state !== 'answered') return <StatusTag shape="dash">{pointStateLabels[answer.state]}</StatusTag>
  if (!answer.judgement) return <StatusTag tone="accent">{pointStateLabels.answered}</StatusTag>
  return <StatusTag tone={tones[answer.judgement]}>{judgementLabels[answer.judgement]}</StatusTag>
}
