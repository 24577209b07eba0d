import { describe, expect, it } from 'vitest'
import { emptyContent } from './content'
import type { Dossier } from './dossier'
import { sealHash, type Sealed, type SealedTable } from './seal'

const dossier = { version: 1, programme: 'Testwijk', sections: [], actions: [] } as unknown as Dossier
const sealed: Sealed = {
  municipalityId: 'm', programmeId: 'p', decisionId: 'd', cycle: 1, phase: 'orientation', number: 2, correctsId: null,
  content: { ...emptyContent, outcome: 'go', motivation: 'Omdat.' }, dossier, sealedAt: new Date('2024-05-01T12:00:00Z'),
  sealedById: 'u', sealedByName: 'Ilse', previousHash: 'abc',
}

describe('the hash on the seal', () => {
  it('is the same whatever order the database gives keys back in', () =>
    expect(sealHash({ ...sealed, dossier: { actions: [], sections: [], programme: 'Testwijk', version: 1 } as unknown as Dossier })).toBe(sealHash(sealed)))

  it.each<[string, Partial<Sealed>]>([
    ['the motivation', { content: { ...sealed.content, motivation: 'Daarom.' } }],
    ['a vote', { content: { ...sealed.content, attendees: [{ name: 'A', onBehalfOf: 'B', vote: 'against' }] } }],
    ['the dossier', { dossier: { ...dossier, programme: 'Andere wijk' } }],
    ['the number', { number: 3 }],
    ['the decision before it', { previousHash: 'abd' }],
    ['who sealed it', { sealedByName: 'Jan' }],
    ['when', { sealedAt: new Date('2024-05-01T12:00:00.001Z') }],
    ['what it corrects', { correctsId: 'x' }],
  ])('changes with %s', (_, change) => expect(sealHash({ ...sealed, ...change })).not.toBe(sealHash(sealed)))

  const table: SealedTable = {
    title: 'T', bodyId: 'b', open: true, closedGround: '', consultationUntil: null, votingOpenedAt: 'x', votingClosedAt: 'y',
    votes: [{ seatId: 's', vote: 'for', reason: '' }], conflicts: [], reactions: [], confirmations: [],
  }
  it('is what it always was without a table', () =>
    expect(sealHash(sealed)).toBe('6f207f3df0545ca4dc51f435d7983ccd3e3028f1adc3189bcd87f1c6f9692272'))

  it.each<[string, Partial<SealedTable>]>([
    ['the title', { title: 'U' }], ['a vote', { votes: [{ seatId: 's', vote: 'against', reason: '' }] }], ['dissent', { votes: [{ seatId: 's', vote: 'for', reason: 'Maar…' }] }],
    ['an interest', { conflicts: [{ seatId: 's' }] }], ['a reaction', { reactions: [{ text: 'Nee' }] }], ['a signature', { confirmations: [{ role: 'chair' }] }],
    ['who may read it', { open: false }], ['the table', { bodyId: 'c' }],
  ])('of a table changes with %s', (_, change) => {
    expect(sealHash(sealed, { ...table, ...change })).not.toBe(sealHash(sealed, table))
    expect(sealHash(sealed, table)).not.toBe(sealHash(sealed))
  })
})
