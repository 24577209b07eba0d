import { describe, expect, it } from 'vitest'
import { lowerFirst } from './lower-first'
import { programmeRooms } from './programme-rooms'
import { spokenCount, stoppedAt } from './ribbon-phase'

it('keeps the name of a phase within a label', () => {
  expect(lowerFirst('Door naar Ontwerpen')).toBe('door naar Ontwerpen')
})

it('says how far the conversation is, or how much there is to talk about', () => {
  expect(spokenCount({ discussed: 0, total: 24 })).toBe('24 punten open')
  expect(spokenCount({ discussed: 3, total: 24 })).toBe('3 van 24 besproken')
})

describe('where a programme stopped', () => {
  const phase = { code: 'orientation', status: 'closed', fromCycle: null, decision: { outcome: 'no_go', label: 'No-go' } } as const
  const after = { ...phase, code: 'startup', status: 'not_started', decision: null } as const

  it('is where the board said no', () => {
    expect(stoppedAt([phase, after])).toBe(phase)
  })
  it('is nowhere while the phase is open again, after another outcome, or when only the execution stopped', () => {
    expect(stoppedAt([{ ...phase, status: 'active' }, after])).toBeUndefined()
    expect(stoppedAt([{ ...phase, decision: { outcome: 'go', label: 'Go' } }, after])).toBeUndefined()
    expect(stoppedAt([{ ...phase, code: 'execution' }])).toBeUndefined()
  })
})

it('shows only rooms that exist for this person', () => {
  const labels = (may: boolean) =>
    programmeRooms({
      programmeId: 'p', phases: [{ slug: 'opstarten', title: 'Opstarten' }], mayEditPublicPage: may, mayReadMeetings: may, mayReadStakeholders: may, mayReadRecalibration: may,
    }).map(({ label, rooms }) => [label, ...rooms.map((room) => room.label)])
  expect(labels(true)).toEqual([
    ['Proces', 'Overzicht', 'Opstarten', 'Besluiten', 'Bijeenkomsten'],
    ['Koers', 'Op één bladzijde', 'Visie', 'Doelen', 'Verandertheorie', 'Kansen', 'Uitvoering', 'Financiën', 'Terugblik'],
    [
      'Samen', 'Krachtenveld', 'Alliantie', 'Partners', 'Mensen', 'Rol van bewoners', 'Contract', 'Toezeggingen', 'Doorbraken',
      'Publieke pagina',
    ],
  ])
  expect(labels(false)).toEqual([
    ['Proces', 'Overzicht', 'Opstarten', 'Besluiten'],
    ['Koers', 'Op één bladzijde', 'Visie', 'Doelen', 'Verandertheorie', 'Kansen', 'Uitvoering', 'Financiën'],
    ['Samen', 'Alliantie', 'Partners', 'Mensen', 'Rol van bewoners', 'Contract', 'Toezeggingen', 'Doorbraken'],
  ])
})
