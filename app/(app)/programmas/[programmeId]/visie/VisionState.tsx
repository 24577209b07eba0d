import { DayText } from '@/components/contract/DayText'
import { DecisionSeal } from '@/components/programme/DecisionSeal'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { List } from '@/components/ui/List'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { visionPath } from '@/lib/goals/paths'

type Vision = { number: number; closedAt: Date | null; establishedOn: string | null; hash: string | null; intact: boolean; missing: string[] }
type Props = { programmeId: string; vision: Vision; mayEdit: boolean }

function Draft({ programmeId, vision: { missing }, mayEdit }: Props) {
  return (
    <Alert heading="Dit is een concept">
      <Text>Alleen het team leest dit. Lezers zien de versie die is vastgesteld.</Text>
      {missing.length > 0 && (
        <>
          <Text>Voordat deze versie kan worden vastgesteld:</Text>
          <List items={missing.map((line) => ({ key: line, content: line }))} />
        </>
      )}
      {mayEdit && <ButtonLink href={`${visionPath(programmeId)}/bewerken`}>Schrijven en vaststellen</ButtonLink>}
    </Alert>
  )
}

/** Whether it was established, and whether it is still what was established. */
export function VisionState(props: Props) {
  const { vision: { closedAt, establishedOn, hash, intact } } = props
  if (!closedAt) return <Draft {...props} />
  return (
    <section className="wp-stamp" aria-label="Zegel">
      <div className="wp-stamp__mark"><DecisionSeal outcome="go" /></div>
      <div className="wp-stamp__words">
        <p className="wp-stamp__outcome">Vastgesteld op <DayText day={establishedOn} /></p>
        <Text>Deze tekst verandert niet meer. Doelen en contract worden ernaast gelegd.</Text>
        <p>
          {intact ? <StatusTag tone="positive">Zegel klopt</StatusTag>
            : <StatusTag tone="negative">Zegel klopt niet: er is daarna iets veranderd</StatusTag>}
        </p>
        <p className="wp-stamp__hash"><span className="wp-label">Zegel</span> <code>{hash?.match(/.{1,8}/g)?.join(' ')}</code></p>
      </div>
    </section>
  )
}
