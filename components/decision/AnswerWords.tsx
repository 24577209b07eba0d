import { Note } from '@/components/ui/Text'
import type { DossierAnswer } from '@/lib/decisions/dossier'
import { formatDate } from '@/lib/platform/format'
import { Written } from './Written'

/** The explanation or the reason, with the name to it. */
export function AnswerWords({ answer }: { answer: DossierAnswer }) {
  const words = answer.state === 'answered' ? answer.explanation : answer.reason
  return (
    <>
      {words === '' ? <Note>Zonder toelichting.</Note> : <Written>{words}</Written>}
      <Note>
        {answer.by}, {formatDate(new Date(answer.at))}
      </Note>
    </>
  )
}
