import type { Stage } from './flow'
import type { Tally, VotingRule } from './tally'

/** How a table decides. */
export const votingRuleLabels: Record<VotingRule, string> = {
  majority: 'meer stemmen voor dan tegen',
  two_thirds: 'twee derde van de stemmen voor',
  consensus: 'niemand tegen',
}

/** Where a decision stands. */
export const stageLabels: Record<Stage, string> = {
  proposal: 'In voorbereiding',
  consultation: 'Partners reageren',
  submitted: 'Klaar voor de stemming',
  voting: 'De stemming is open',
  voted: 'Wacht op bevestiging',
  sealed: 'Vastgelegd',
}

/** "4 van de 7 stemmen, genoeg voor een besluit vanaf 4."; of those that may vote, where that is known. */
export function quorumWords({ taking, seats, needed, quorum }: Tally, able = seats): string {
  const counted = `${taking} van de ${able} stemmen`
  return quorum ? `${counted}, genoeg voor een besluit (vanaf ${needed}).` : `${counted}. Voor een besluit zijn er ${needed} nodig.`
}

/** "5 voor, 1 tegen, 2 onthouden" */
export const tallyWords = (tally: Pick<Tally, 'for' | 'against' | 'abstained'>): string =>
  `${tally.for} voor, ${tally.against} tegen, ${tally.abstained} onthouden`

/** What somebody does at a table. */
export const seatRoleLabels = { chair: 'voorzitter', secretary: 'secretaris', member: 'lid', observer: 'toehoorder' } as const
