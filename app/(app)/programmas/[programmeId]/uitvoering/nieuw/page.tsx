import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { goalsPath } from '@/lib/goals/paths'
import { listInterventionChoices } from '@/lib/interventions/list-intervention-choices'
import { executionPath } from '@/lib/interventions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { interventionChoice } from '../intervention-choice'
import { NewIntervention } from './NewIntervention'

export const metadata: Metadata = { title: 'Interventie voorstellen' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ kans?: string | string[] }> }

export default async function NewInterventionPage({ params, searchParams }: Props) {
  const [{ programmeId }, { kans: chanceId }] = [await params, await searchParams]
  const choices = await valueOrNotFound(listInterventionChoices({ programmeId, ...(chanceId === undefined ? {} : { chanceId }) }))
  const { programme, execution, owners, goals, chance } = choices
  return (
    <>
      <PageHeader
        title="Interventie voorstellen" lead="Het programmabureau weegt elk voorstel op zijn bijdrage aan de doelen. Daarna komt het in het uitvoeringsprogramma."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) }]}
      />
      {!execution || execution.closedAt ? (
        <Alert heading="Er is nu geen uitvoeringsprogramma dat loopt"><Text>Het programmabureau legt eerst vast welke jaren het <Link href={executionPath(programmeId)}>uitvoeringsprogramma</Link> beslaat.</Text></Alert>
      ) : (
        <>
          {goals.length === 0 && <Alert heading="Er zijn nog geen doelen"><Text>Zonder <Link href={goalsPath(programmeId)}>doelen</Link> kan niemand zeggen waar dit aan bijdraagt. U kunt wel alvast voorstellen.</Text></Alert>}
          {chance && <Alert heading="Dit komt uit een kans"><Text>Wat bij de kans stond, staat hieronder al. Vul aan wie het trekt en hóe het aan elk doel bijdraagt.</Text></Alert>}
          <NewIntervention chance={chance} programmeId={programmeId} ownerId={owners.length === 1 ? owners[0]?.id ?? '' : ''} {...interventionChoice(choices)} />
        </>
      )}
    </>
  )
}
