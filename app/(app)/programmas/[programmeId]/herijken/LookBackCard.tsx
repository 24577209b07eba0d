import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { formatCount, formatDate } from '@/lib/platform/format'
import { getLookBack, type LookBack } from '@/lib/recalibration/get-look-back'
import { recalibrationOverviewPath, recalibrationPath } from '@/lib/recalibration/paths'
import { questions } from '@/lib/recalibration/schema'

type Props = { programmeId: string; phase: string }

function words({ begun, closedAt, asked, chosen, answered }: LookBack): string {
  if (closedAt) return `De terugblik is afgesloten op ${formatDate(closedAt)}. Het besluit gaat over deze keuzes.`
  if (!begun) return 'Kijk eerst samen terug: vijf vragen over het geheel, en per interventie de keuze om door te gaan, bij te stellen, te stoppen of af te ronden.'
  return `${answered} van de ${questions.length} vragen ${answered === 1 ? 'is' : 'zijn'} beantwoord, en voor ${chosen} van de ${formatCount(asked, 'interventie', 'interventies')} is gekozen.`
}

/** What the decision of Herijken rests on, with the way to it; nothing for another phase, or for who may not read it. */
export async function LookBackCard({ programmeId, phase }: Props) {
  const result = phase === 'recalibration' ? await getLookBack({ programmeId }) : null
  if (!result?.ok) return null
  const { begun, closedAt, cycle } = result.value
  return (
    <Card heading={`De terugblik op cyclus ${cycle}`} headingLevel={2} tone="quiet">
      <Text>{words(result.value)}</Text>
      <div className="wp-row">
        {begun && <Link href={recalibrationOverviewPath(programmeId)} standalone>Overzicht van de keuzes</Link>}
        {!closedAt && <Link href={recalibrationPath(programmeId)} standalone>Naar de terugblik</Link>}
      </div>
    </Card>
  )
}

/** Before the board begins a new cycle: that the look back is not finished, and what that means. */
export async function UnfinishedLookBack({ programmeId }: { programmeId: string }) {
  const result = await getLookBack({ programmeId })
  if (!result.ok || result.value.closedAt || result.value.isEarlier) return null
  return (
    <Text>
      De <Link href={recalibrationPath(programmeId)}>terugblik</Link> is nog niet afgesloten. U kunt beginnen, maar het nieuwe uitvoeringsprogramma komt pas als zij af is: dan is
      duidelijk wat meegaat.
    </Text>
  )
}
