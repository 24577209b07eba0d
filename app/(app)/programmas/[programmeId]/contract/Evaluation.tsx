import { DayText, DueText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { Text } from '@/components/ui/Text'
import type { ContractVersionView } from '@/lib/contract/get-contract'
import { EvaluateForm } from './EvaluateForm'

type Props = { programmeId: string; version: ContractVersionView; today: string; mayEdit: boolean }

function Due({ version: { evaluationState, evaluateOn }, today }: Pick<Props, 'version' | 'today'>) {
  if (evaluateOn === null || (evaluationState !== 'due' && evaluationState !== 'late')) return null
  return (
    <Alert tone="warning" heading={evaluationState === 'late' ? 'De evaluatie had al moeten zijn' : 'Tijd om te evalueren'} headingLevel={3}>
      <Text>De evaluatie staat op <DueText day={evaluateOn} today={today} open />. Kijk met alle partijen terug: wat is geleverd, en wat moet anders?</Text>
    </Alert>
  )
}

/** When the contract is looked back on, and what that found (handbook §5.3). */
export function Evaluation({ programmeId, version, today, mayEdit }: Props) {
  const { id, closedAt, evaluatedOn, evaluation, current } = version
  if (!closedAt) return null
  return (
    <Part id="evaluatie-kop" title="Evaluatie">
      <Due version={version} today={today} />
      {evaluatedOn === null ? <Text>Deze versie is nog niet geëvalueerd.</Text> : (
        <>
          <Text>Geëvalueerd op <DayText day={evaluatedOn} />.</Text>
          <Written>{evaluation}</Written>
        </>
      )}
      {mayEdit && current && (
        <Details summary={evaluatedOn === null ? 'Evaluatie vastleggen' : 'Evaluatie opnieuw vastleggen'}>
          <EvaluateForm programmeId={programmeId} contractId={id} version={version.version} />
        </Details>
      )}
    </Part>
  )
}
