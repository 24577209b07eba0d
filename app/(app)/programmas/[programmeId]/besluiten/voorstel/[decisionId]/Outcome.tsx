import { DecisionWords } from '@/components/decision/DecisionWords'
import { DraftConditions } from '@/components/decision/DraftConditions'
import { Alert } from '@/components/ui/Alert'
import { DataList } from '@/components/ui/DataList'
import { DateText } from '@/components/ui/DateText'
import { Heading } from '@/components/ui/Heading'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { confirmAction } from '../actions'
import type { ProposalView } from './ask-proposal'
import { ProposalButton } from './ProposalButton'

type Signature = ProposalView['signatures'][number]
const roleNames = { chair: 'Voorzitter', secretary: 'Secretaris' }

function signatureWords({ who, signed }: Signature) {
  if (signed) return <>Bevestigd door {signed.byName}, <DateText date={signed.at} time /></>
  if (who.length === 0) return 'Nog niemand heeft deze zetel. Geef in Alliantie iemand de zetel.'
  const name = who.map((one) => one.name).join(' of ')
  return who.some(({ account }) => account) ? `Wacht op ${name}` : `${name} heeft nog geen account, en kan daarom niet bevestigen.`
}

function Signatures({ view }: { view: ProposalView }) {
  return (
    <section className="wp-dossier-part" aria-labelledby="bevestiging">
      <Heading level={2} id="bevestiging">Bevestiging</Heading>
      <Text>Twee verschillende mensen bevestigen dezelfde tekst. Verandert er iets, dan bevestigen zij opnieuw.</Text>
      <DataList items={view.signatures.map((one) => ({ label: roleNames[one.role], value: signatureWords(one) }))} />
      {view.allowed.sign && <div className="wp-on-screen"><ProposalButton view={view} action={confirmAction} variant="primary">Ik bevestig dit besluit</ProposalButton></div>}
    </section>
  )
}

/** "Voorwaarde 2: " before what is missing in a row, as nobody sees here which field it stands at. */
function whereOf(field: string): string {
  const row = /^conditions\.(\d+)\./.exec(field)?.[1]
  return row === undefined ? '' : `Voorwaarde ${Number(row) + 1}: `
}

/** What came of the vote as it will be sealed, and the two signatures below it. */
export function Outcome({ view }: { view: ProposalView }) {
  const { stage, content, outcomes, missing, carried, tally } = view
  if (stage !== 'voted' || !tally.quorum || content.outcome === null) return null
  const messages = Object.entries(missing).map(([field, [message]]) => ({ key: field, content: `${whereOf(field)}${message ?? ''}` }))
  return (
    <>
      <section className="wp-dossier-part" aria-labelledby="uitkomst">
        <Heading level={2} id="uitkomst">Uitkomst: {outcomes[content.outcome].label}</Heading>
        {!carried && <Alert tone="warning" heading="De stemmen dragen deze uitkomst niet" headingLevel={3}><Text>Kies een andere uitkomst, of stem opnieuw.</Text></Alert>}
        {messages.length > 0 && (
          <Alert tone="warning" heading="Voor de bevestiging ontbreekt nog iets" headingLevel={3}>
            <List items={messages} />
          </Alert>
        )}
      </section>
      <DecisionWords content={{ ...content, advice: '' }} conditions={<DraftConditions conditions={content.conditions} />} />
      <Signatures view={view} />
    </>
  )
}
