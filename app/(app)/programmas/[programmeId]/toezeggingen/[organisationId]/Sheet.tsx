import { BalanceBar } from '@/components/contract/BalanceBar'
import { DayText, DueText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { PromiseTable } from '@/components/contract/PromiseTable'
import { Written } from '@/components/decision/Written'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Note, Text, VisuallyHidden } from '@/components/ui/Text'
import { sideWords } from '@/lib/contract/promise-words'
import { formatDate } from '@/lib/platform/format'
import type { PartnerSheet } from '@/lib/reporting/get-partner-sheet'
import { EditTalk, NewTalk } from './TalkForms'

type Props = { sheet: PartnerSheet }

/** What this partner brings and gets. */
export function Promised({ sheet: { programme, promises, balance, today } }: Props) {
  const side = (direction: 'brings' | 'gets') => promises.filter((promise) => promise.direction === direction)
  const sides = [['brengt', 'Wat deze partner brengt', side('brings')], ['haalt', 'Wat deze partner haalt', side('gets')]] as const
  return (
    <>
      {balance && (
        <Part id="balans" title="Halen en brengen">
          <Text>Brengt: {sideWords(balance.brings)}. Haalt: {sideWords(balance.gets)}.</Text>
          <div className="wp-balances">
            <span className="wp-balances__ends" aria-hidden="true"><span>Haalt</span><span>Brengt</span></span>
            <BalanceBar partner="Deze partner" brings={balance.brings.count} gets={balance.gets.count} most={Math.max(balance.brings.count, balance.gets.count)} />
          </div>
        </Part>
      )}
      {sides.map(([id, title, rows]) => (
        <Part key={id} id={id} title={title}>
          {rows.length === 0 ? <Text>Er is nog niets vastgelegd.</Text>
            : <PromiseTable programmeId={programme.id} caption={title} today={today} promises={rows} withPartner={false} />}
        </Part>
      ))}
    </>
  )
}

/** What people of this partner still have to do. */
export function ToDo({ sheet: { actions, conditions, today } }: Props) {
  if (actions.length + conditions.length === 0) return null
  return (
    <Part id="nog-te-doen" title="Nog te doen">
      <ul className="wp-needed">
        {actions.map(({ id, title, owner, dueOn }) => (
          <li key={id} className="wp-needed__item"><strong>{title}</strong><Note>{owner}, uiterlijk <DueText day={dueOn} today={today} open /></Note></li>
        ))}
        {conditions.map(({ id, text, decision, dueOn }) => (
          <li key={id} className="wp-needed__item"><strong>{text}</strong><Note>Voorwaarde bij besluit {decision}{dueOn && <>, uiterlijk <DueText day={dueOn} today={today} open /></>}</Note></li>
        ))}
      </ul>
    </Part>
  )
}

/** The talks that were held, and a new one. */
export function Talks({ sheet: { programme, organisation, talks, mayRecord } }: Props) {
  return (
    <Part id="gesprekken" title="Gesprekken">
      {talks.length === 0 && <Text>Er is nog geen gesprek vastgelegd. Eén keer per jaar samen terugkijken houdt de afspraken levend.</Text>}
      {talks.map((talk) => (
        <section key={talk.id} className="wp-dossier-part" aria-labelledby={`gesprek-kop-${talk.id}`}>
          <Heading level={3} id={`gesprek-kop-${talk.id}`}>Gesprek van <DayText day={talk.heldOn} /></Heading>
          {talk.present !== '' && <Note>Aanwezig: {talk.present}</Note>}
          <Written>{talk.conclusions}</Written>
          {mayRecord && (
            <Details summary={<>Verslag wijzigen<VisuallyHidden> van {formatDate(new Date(`${talk.heldOn}T12:00:00Z`))}</VisuallyHidden></>}>
              <EditTalk programmeId={programme.id} talk={talk} />
            </Details>
          )}
        </section>
      ))}
      {mayRecord && <Details summary="Gesprek vastleggen" tone="boxed"><NewTalk programmeId={programme.id} organisationId={organisation.id} /></Details>}
    </Part>
  )
}
