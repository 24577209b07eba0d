import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { judgePath } from '@/lib/recalibration/paths'
import { verdictWords } from '@/lib/recalibration/questions'
import type { Verdict } from '@/lib/recalibration/schema'
import { TakesFocus } from './TakesFocus'

type Props = { programmeId: string; chosen: { id: string; title: string; verdict: Verdict } | null }

/** Says what was recorded on the page before; nothing when somebody comes from elsewhere. */
export function JustChosen({ programmeId, chosen }: Props) {
  if (!chosen) return null
  const { id, title, verdict } = chosen
  return (
    <TakesFocus key={id}>
      <Alert tone="success" role="status">
        <Text>Vastgelegd: <strong>{title}</strong> {verdictWords[verdict].done.toLowerCase()}. <Link href={judgePath(programmeId, id)}>Toch anders kiezen<span className="wp-visually-hidden"> voor {title}</span></Link></Text>
      </Alert>
    </TakesFocus>
  )
}
