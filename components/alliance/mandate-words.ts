import { formatEuroCents } from '@/lib/platform/format'

type Mandate = { substitute: boolean; personName: string; subject: string; upToCents: bigint | null }

const about = ({ subject, upToCents }: Mandate) =>
  `${subject}${upToCents === null ? '' : `, tot ${formatEuroCents(upToCents)}`}`

/** "Mag besluiten over het groen, tot € 5.000", or who takes the place of the holder and for what. */
export const mandateWords = (mandate: Mandate): string =>
  mandate.substitute ? `Vervanger: ${mandate.personName}, voor ${about(mandate)}` : `Mag besluiten over ${about(mandate)}`
