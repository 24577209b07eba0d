import { describe, expect, it } from 'vitest'
import { currentDefinition } from '@/lib/process/definitions'
import { newsOf, type AuditRow } from './news'

const row = (type: string, at: number, rest: Partial<AuditRow> = {}): AuditRow => ({
  type, objectId: 'x', after: null, actorName: 'Noor', at: new Date(at), ...rest,
})
const news = (...rows: AuditRow[]) => newsOf(currentDefinition, 'p', rows)

describe('newsOf', () => {
  it('gathers what happened in a section, with who did it', () => {
    const [only, ...rest] = news(
      row('answer.agreed', 1, { after: { pointId: '4.1.1' } }),
      row('answer.agreed', 2, { after: { pointId: '4.1.2' }, actorName: 'Ali' }),
      row('comment.added', 3, { after: { pointId: '4.1.2' } }),
    )
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      words: '2 gezamenlijke antwoorden en 1 opmerking', who: 'Noor en Ali', at: new Date(3),
      href: expect.stringMatching(/^\/programmas\/p\/fase\/orienteren\/[^#]+$/),
    })
  })

  it('tells what happened to contract, promises and obstacles in their own rooms', () => {
    const told = news(row('contract.signed', 1), row('contract.signature-set', 2), row('promise.delivery-told', 3), row('promise.delivery-told', 4), row('obstacle.added', 5))
    expect(told.map(({ place, words, href }) => [place, words, href])).toEqual([
      ['Doorbraken', '1 nieuw knelpunt', '/programmas/p/doorbraken'], ['Toezeggingen', '2 berichten over toezeggingen', '/programmas/p/toezeggingen'],
      ['Contract', '1 contract getekend en 1 handtekening onder het contract', '/programmas/p/contract'],
    ])
  })

  it('leads to the point when all of it happened there, also a finished action', () => {
    const after = { pointId: '4.1.2' }
    const [only] = news(row('action.finished', 1, { after: { done: true, ...after } }), row('comment.added', 2, { after }))
    expect(only?.href).toMatch(/#punt-4-1-2$/)
    expect(news(row('action.finished', 1, { after: { done: true, pointId: null } }))[0]?.place).toBe('Het programma')
  })

  it('leads to decisions and phases, newest first', () => {
    const found = news(
      row('phase.started', 1, { objectId: '1:design' }),
      row('decision.sealed', 2, { objectId: 'd', after: { number: 3, phase: 'design' } }),
    )
    expect(found.map(({ place, href }) => [place, href])).toEqual([
      ['Besluit 3', '/programmas/p/besluiten/d'],
      ['Ontwerpen', '/programmas/p/fase/ontwerpen'],
    ])
  })

  it('leaves housekeeping out', () => {
    expect(news(row('decision.saved', 1))).toEqual([])
  })
})
