import { DecisionSeal } from '@/components/programme/DecisionSeal'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note } from '@/components/ui/Text'
import { formatDate, formatDateTime } from '@/lib/platform/format'
import type { DecisionOutcome } from '@/lib/process/types'

type Props = {
  number: number
  outcome: DecisionOutcome
  outcomeLabel: string
  decidedOn: Date
  sealedAt: Date
  sealedByName: string
  hash: string
  intact: boolean
}

/** In groups of eight, so that two people can compare it aloud. */
const grouped = (hash: string) => hash.match(/.{1,8}/g)?.join(' ') ?? hash

/** The stamp on a recorded decision: number, date, and whether it still fits what it was put on. */
export function Seal({ number, outcome, outcomeLabel, decidedOn, sealedAt, sealedByName, hash, intact }: Props) {
  return (
    <section className="wp-stamp" aria-label="Zegel">
      <div className="wp-stamp__mark">
        <DecisionSeal outcome={outcome} />
      </div>
      <div className="wp-stamp__words">
        <p className="wp-stamp__outcome">{outcomeLabel}</p>
        <p>Besluit {number}, genomen op {formatDate(decidedOn)}</p>
        <p>
          {intact ? (
            <StatusTag tone="positive">Zegel klopt</StatusTag>
          ) : (
            <StatusTag tone="negative">Zegel klopt niet: er is na het vastleggen iets veranderd</StatusTag>
          )}
        </p>
        <Note>Vastgelegd door {sealedByName} op {formatDateTime(sealedAt)}. Niemand kan dit besluit nog wijzigen.</Note>
        <p className="wp-stamp__hash">
          <span className="wp-label">Zegel</span> <code>{grouped(hash)}</code>
        </p>
      </div>
    </section>
  )
}
