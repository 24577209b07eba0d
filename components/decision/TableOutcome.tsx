import { Heading } from '@/components/ui/Heading'
import { DateText } from '@/components/ui/DateText'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import type { Vote } from '@/lib/decisions/content'
import type { DossierTable } from '@/lib/decisions/dossier'
import { voteLabels } from '@/lib/decisions/labels'
import { quorumWords, seatRoleLabels, tallyWords, votingRuleLabels } from '@/lib/decisions/table-labels'
import { lowerFirst } from '../programme/lower-first'

type Props = {
  table: DossierTable
  confirmations: readonly { role: keyof typeof seatRoleLabels; byName: string; at: Date }[]
  /** Why somebody voted so, of those who wanted it recorded. */
  reasons: readonly { voterName: string; vote: Vote; reason: string }[]
  interests: readonly { name: string; reason: string }[]
}

/** How the table came to it: the count, who saw it differently and why, and the two signatures. */
export function TableOutcome({ table, confirmations, reasons, interests }: Props) {
  return (
    <section className="wp-dossier-part" aria-labelledby="stemming">
      <Heading level={2} id="stemming">De stemming</Heading>
      <Text><strong>{tallyWords(table.tally)}.</strong> {quorumWords(table.tally)}</Text>
      <Note>{table.name} besluit met {votingRuleLabels[table.votingRule]}.</Note>
      {reasons.length > 0 && (
        <List items={reasons.map(({ voterName, vote, reason }) => ({ key: voterName, content: <><strong>{voterName}, {lowerFirst(voteLabels[vote])}:</strong> {reason}</> }))} />
      )}
      {interests.length > 0 && <Text>Stemde niet mee om een eigen belang: {interests.map(({ name, reason }) => `${name} (${lowerFirst(reason).replace(/\.$/, '')})`).join(', ')}.</Text>}
      <List items={confirmations.map(({ role, byName, at }) => ({ key: role, content: <>Bevestigd door {byName}, {seatRoleLabels[role]}, <DateText date={at} time /></> }))} />
    </section>
  )
}
