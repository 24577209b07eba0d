import { DateText } from '@/components/ui/DateText'
import { Heading } from '@/components/ui/Heading'
import { List } from '@/components/ui/List'
import type { ClosedDecision } from '@/lib/decisions/list-decisions'

/** That there are closed decisions is no secret; what they say is, with the ground for it. */
export function ClosedDecisions({ closed }: { closed: readonly ClosedDecision[] }) {
  if (closed.length === 0) return null
  return (
    <section aria-labelledby="besloten">
      <Heading level={3} id="besloten">Besloten besluiten</Heading>
      <List items={closed.map(({ id, number, decidedOn, closedGround }) => ({ key: id, content: <>Besluit {number}, <DateText date={decidedOn} />. Besloten, omdat: {closedGround}</> }))} />
    </section>
  )
}
