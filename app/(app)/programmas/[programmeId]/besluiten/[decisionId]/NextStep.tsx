import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { currentDefinition } from '@/lib/process/definitions'
import { phaseByCode } from '@/lib/process/lookup'
import { phasePath } from '@/lib/process/paths'
import type { NextStep as Step } from '@/lib/process/phases'

/** What is wise to do after this decision. */
export function NextStep({ programmeId, next }: { programmeId: string; next: Step }) {
  const phase = next.suggestedPhase && phaseByCode(currentDefinition, next.suggestedPhase)
  return (
    <div className="wp-on-screen">
      <Card heading="Hoe nu verder" headingLevel={2} tone="quiet">
        <Text>{next.sentence}</Text>
        {phase && <Link href={phasePath(programmeId, phase)} standalone>Naar {phase.title}</Link>}
        {next.suggestsNewCycle && <Link href={phasePath(programmeId, phaseByCode(currentDefinition, 'recalibration'))} standalone>Naar Herijken, om een nieuwe cyclus te beginnen</Link>}
      </Card>
    </div>
  )
}
