import { DecisionSeal } from '@/components/programme/DecisionSeal'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { List } from '@/components/ui/List'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import type { ContractVersionView } from '@/lib/contract/get-contract'
import { contractPath } from '@/lib/contract/paths'
import { formatDateTime } from '@/lib/platform/format'

type Props = { programmeId: string; version: ContractVersionView; mayEdit: boolean }

function Draft({ programmeId, version: { missing, signatories }, mayEdit }: Props) {
  const signed = signatories.filter(({ signedOn }) => signedOn !== null).length
  return (
    <Alert heading="In voorbereiding">
      <Text>{signatories.length === 0 ? 'Er zijn nog geen ondertekenaars genoemd.' : `${signed} van de ${signatories.length} handtekeningen zijn gezet.`}</Text>
      {missing.length > 0 && (
        <>
          <Text>Voordat er kan worden getekend:</Text>
          <List items={missing.map((line) => ({ key: line, content: line }))} />
        </>
      )}
      {mayEdit && <ButtonLink href={`${contractPath(programmeId)}/bewerken`}>Schrijven en laten tekenen</ButtonLink>}
    </Alert>
  )
}

/** Whether everybody signed, and whether it is still what they signed. */
export function ContractSeal(props: Props) {
  const { closedAt, hash, intact, signatories } = props.version
  if (!closedAt) return <Draft {...props} />
  const parties = new Set(signatories.map(({ organisationId }) => organisationId)).size
  return (
    <section className="wp-stamp" aria-label="Zegel">
      <div className="wp-stamp__mark"><DecisionSeal outcome="go" /></div>
      <div className="wp-stamp__words">
        <p className="wp-stamp__outcome">Getekend door {parties} partijen</p>
        <Text>De laatste handtekening is vastgelegd op {formatDateTime(closedAt)}. Daarna is aan deze tekst niets meer veranderd.</Text>
        <p>
          {intact ? <StatusTag tone="positive">Zegel klopt</StatusTag>
            : <StatusTag tone="negative">Zegel klopt niet: er is na het tekenen iets veranderd</StatusTag>}
        </p>
        <p className="wp-stamp__hash"><span className="wp-label">Zegel</span> <code>{hash?.match(/.{1,8}/g)?.join(' ')}</code></p>
      </div>
    </section>
  )
}
