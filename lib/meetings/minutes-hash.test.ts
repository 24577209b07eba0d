import { expect, it } from 'vitest'
import { currentForm, minutesHash } from './minutes-hash'

const closed = {
  id: 'm', title: 'Bestuur', startsAt: new Date('2026-03-12T13:00:00Z'), endsAt: new Date('2026-03-12T15:00:00Z'), place: 'School', minutes: 'Besproken.',
  items: [{ position: 1, title: 'Opening', purpose: '', subject: 'free', subjectId: '', minutes: 'Welkom.' }],
  attendance: [{ seatId: 's', personName: 'Jan', onBehalfOf: '', state: 'present', mandateId: null, substituteName: '' }],
}
const file = { title: 'Begroting', url: null, file: { name: 'b.pdf', sha256: 'aa' } }
const link = { title: 'Plan', url: 'https://voorbeeld.nl', file: null }
const hash = (minutesForm: number, ...papers: Parameters<typeof minutesHash>[0]['papers']) => minutesHash({ ...closed, minutesForm, papers })

it('still knows minutes that were closed before papers counted, whatever papers there are', () => {
  expect(hash(1)).toBe('8b3d1d0080de7d1de86fa16ff186421bf972d732e0cd53fc5dcea620d461e757')
  expect(hash(1, file, link)).toBe(hash(1))
})

it('counts every paper in now: what it is called, where it is and what is in it', () => {
  const now = (...papers: Parameters<typeof minutesHash>[0]['papers']) => hash(currentForm, ...papers)
  expect(now(file, link)).toBe(now(link, file))
  const others = [now(), now(file), now({ ...file, title: 'Anders' }, link), now({ ...file, file: { name: 'b.pdf', sha256: 'bb' } }, link), now(file, { ...link, url: 'https://anders.nl' })]
  expect(new Set([now(file, link), hash(1), ...others]).size).toBe(7)
})
