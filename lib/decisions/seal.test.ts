import { describe, expect, it } from 'vitest'
import { emptyContent } from './content'
import type { Dossier } from './dossier'
import { sealHash, type Sealed } from './seal'

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
})
