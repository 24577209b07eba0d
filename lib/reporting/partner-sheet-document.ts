import 'server-only'
import { toDate } from '@/lib/platform/day'
import { promiseStatusLabels } from '@/lib/contract/labels'
import { amountWords, sideWords } from '@/lib/contract/promise-words'
import type { Block } from '@/lib/platform/office/docx'
import { formatDate, formatEuroCents, formatNumber } from '@/lib/platform/format'
import type { PartnerSheet } from './get-partner-sheet'

const inWords = (day: string | null) => (day === null ? '' : formatDate(toDate(day)))

type Promised = PartnerSheet['promises'][number]

function promiseRow(promise: Promised): string[] {
  const { kind, text, dueOn, status, late, delivered, history } = promise
  const told = history.at(-1)?.text
  return [
    text, amountWords(kind, promise), inWords(dueOn), promiseStatusLabels[status] + (late ? ', datum voorbij' : ''),
    [kind === 'other' ? '' : amountWords(kind, delivered), told].filter(Boolean).join('\n'),
  ]
}

function promiseTable(title: string, promises: Promised[], none: string): Block[] {
  const heading: Block = { kind: 'heading', text: title }
  if (promises.length === 0) return [heading, { kind: 'text', text: none }]
  return [heading, { kind: 'table', columns: ['Toezegging', 'Hoeveel', 'Uiterlijk', 'Stand', 'Geleverd tot nu toe'], rows: promises.map(promiseRow) }]
}

function balanceBlocks({ balance }: PartnerSheet): Block[] {
  if (!balance) return []
  const rows = ([['Brengt', balance.brings], ['Haalt', balance.gets]] as const).map(([side, tally]) => [
    side, String(tally.count), formatEuroCents(tally.promised.amountCents), formatEuroCents(tally.delivered.amountCents),
    formatNumber(tally.promised.hours), formatNumber(tally.delivered.hours),
  ])
  return [
    { kind: 'heading', text: 'Halen en brengen' },
    { kind: 'text', text: `Brengt: ${sideWords(balance.brings)}. Haalt: ${sideWords(balance.gets)}.` },
    { kind: 'table', columns: ['', 'Aantal', 'Geld toegezegd', 'Geld geleverd', 'Uren toegezegd', 'Uren geleverd'], rows },
  ]
}

function openBlocks({ actions, conditions }: PartnerSheet): Block[] {
  if (actions.length + conditions.length === 0) return []
  return [
    { kind: 'heading', text: 'Nog te doen' },
    {
      kind: 'list',
      items: [
        ...actions.map(({ title, owner, dueOn }) => `${title} (${owner}, uiterlijk ${inWords(dueOn)})`),
        ...conditions.map(({ text, decision, dueOn }) => `Voorwaarde bij besluit ${decision}: ${text}${dueOn ? ` (uiterlijk ${inWords(dueOn)})` : ''}`),
      ],
    },
  ]
}

const talkBlocks = ({ talks }: PartnerSheet): Block[] =>
  talks.flatMap(({ heldOn, present, conclusions }) => [
    { kind: 'heading', text: `Gesprek van ${inWords(heldOn)}` },
    ...(present === '' ? [] : [{ kind: 'muted', text: `Aanwezig: ${present}` } as const]),
    { kind: 'text', text: conclusions },
  ] satisfies Block[])

/** The partner sheet as a document to write on during the talk. */
export function partnerSheetDocument(sheet: PartnerSheet): { title: string; blocks: Block[] } {
  const { programme, organisation, promises, today } = sheet
  const title = `Partnerblad ${organisation.name}`
  return {
    title,
    blocks: [
      { kind: 'title', text: organisation.name },
      { kind: 'muted', text: `Partnerblad voor het jaarlijkse gesprek · ${programme.name} · stand op ${inWords(today)}` },
      ...promiseTable('Wat deze partner brengt', promises.filter(({ direction }) => direction === 'brings'), 'Er is nog niets vastgelegd.'),
      ...promiseTable('Wat deze partner haalt', promises.filter(({ direction }) => direction === 'gets'), 'Er is nog niets vastgelegd.'),
      ...balanceBlocks(sheet), ...openBlocks(sheet), ...talkBlocks(sheet),
      { kind: 'heading', text: 'Aantekeningen van dit gesprek' },
      { kind: 'text', text: 'Aanwezig:' }, { kind: 'text', text: 'Wat gaat goed?' }, { kind: 'text', text: 'Wat spreken we af?' },
    ],
  }
}
