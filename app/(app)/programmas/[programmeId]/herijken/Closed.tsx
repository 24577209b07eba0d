import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { executionPath } from '@/lib/interventions/paths'
import { formatDateTime } from '@/lib/platform/format'
import { phasePath } from '@/lib/process/paths'
import { currentDefinition } from '@/lib/process/definitions'
import { phaseByCode } from '@/lib/process/lookup'
import { recalibrationPath } from '@/lib/recalibration/paths'

type Props = { programmeId: string; closedAt: Date; begunNext: boolean }

/** The look back is closed, and what comes after it. */
export function Closed({ programmeId, closedAt, begunNext }: Props) {
  return (
    <Alert tone="success" heading="Het herijken is afgesloten">
      <Text>Afgesloten op {formatDateTime(closedAt)}. De antwoorden en keuzes blijven zoals ze zijn.</Text>
      {begunNext
        ? <Text>De nieuwe cyclus is begonnen. Het nieuwe uitvoeringsprogramma begint bij <Link href={`${recalibrationPath(programmeId)}#volgend-programma`}>Terugblik</Link>.</Text>
        : <Text>Laat nu de alliantie besluiten: <Link href={phasePath(programmeId, phaseByCode(currentDefinition, 'recalibration'))}>naar de fase Herijken</Link>. Na een zegel op dat besluit begint u daar de nieuwe cyclus. Daarna begint u bij Terugblik het nieuwe uitvoeringsprogramma.</Text>}
      <Note>Besluit de alliantie anders over een interventie? Stop of start haar dan bij <Link href={executionPath(programmeId)}>Uitvoering</Link>, met de reden. Bij het nieuwe programma telt hoe het er dan voor staat.</Note>
    </Alert>
  )
}
