import { describe, expect, it } from 'vitest'
import { currentDefinition } from '@/lib/process/definitions'
import type { AnswerFact } from '@/lib/process/facts'
import { phaseByCode } from '@/lib/process/lookup'
import { phaseProgress } from '@/lib/process/progress'
import { assembleDossier, type DossierSources } from './dossier'
import { dossierSentence, openPoints, ownConsiderations, silentOrganisations, skippedPoints } from './dossier-views'

const at = new Date('2024-03-01T10:00:00Z')
const fact = (pointId: string, more: Partial<AnswerFact> = {}): AnswerFact => ({
  pointId, cycle: 1, organisationId: null, state: 'answered', judgement: 'yes', explanation: 'Zo is het.', reason: '', by: 'Ilse', at, ...more,
})

function dossierOf(facts: AnswerFact[], more: Partial<DossierSources> & { noGo?: boolean } = {}) {
  const phase = phaseByCode(currentDefinition, 'orientation')
  return assembleDossier({
    programme: 'Testwijk', contentVersion: currentDefinition.version,
    progress: phaseProgress(phase, facts, { cycle: 1, noGoConsidered: more.noGo ?? false, organisationIds: ['school', 'woon'] }),
    organisationNames: new Map([['school', 'Basisschool'], ['woon', 'Woonstichting'], ['weg', 'Vertrokken']]),
    evidence: [], actions: [], ...more,
  })
}
const points = (dossier: ReturnType<typeof dossierOf>) => dossier.sections.flatMap((section) => section.points)

describe('the dossier of a phase', () => {
  it('holds all 25 points of Oriënteren, answered or not', () => {
    expect(points(dossierOf([]))).toHaveLength(25)
    expect(points(dossierOf([fact('4.1.1')])).map(({ id }) => id)).toContain('4.6.6')
  })

  it('puts what is open up front, and asks about a no-go only when there is one', () => {
    expect(openPoints(dossierOf([]))).toHaveLength(23)
    expect(openPoints(dossierOf([], { noGo: true }))).toHaveLength(25)
    expect(openPoints(dossierOf([fact('4.1.1')])).map(({ point }) => point.id)).not.toContain('4.1.1')
  })

  it('says in a sentence how far the conversation is', () => {
    expect(dossierSentence(dossierOf([]))).toBe('Van de 23 gesprekspunten is er nog geen besproken.')
    expect(dossierSentence(dossierOf([fact('4.1.1')]))).toBe('Van de 23 gesprekspunten staan er nog 22 open.')
    const all = points(dossierOf([])).map(({ id }) => fact(id))
    expect(dossierSentence(dossierOf(all))).toBe('Alle 23 gesprekspunten zijn besproken.')
    expect(dossierSentence(dossierOf(all.slice(1)))).toBe('Van de 23 gesprekspunten staat er nog 1 open.')
  })

  it('keeps the reason and the name with what was skipped', () => {
    const [skipped] = skippedPoints(dossierOf([fact('4.2.1', { state: 'skipped', judgement: null, reason: 'Is er al.' })]))
    expect(skipped?.point.agreed).toMatchObject({ state: 'skipped', reason: 'Is er al.', by: 'Ilse' })
  })

  it('shows the considerations of each organisation, of a silent one and of one that left', () => {
    const dossier = dossierOf([
      fact('4.6.3', { organisationId: 'woon', judgement: 'no', explanation: 'Te weinig mensen.' }),
      fact('4.6.3', { organisationId: 'weg', judgement: 'yes' }),
    ])
    const point = ownConsiderations(dossier).find((one) => one.point.id === '4.6.3')?.point
    expect(point?.considerations).toMatchObject([
      { organisation: 'Basisschool', inAlliance: true, answer: null },
      { organisation: 'Woonstichting', answer: { judgement: 'no', explanation: 'Te weinig mensen.' } },
      { organisation: 'Vertrokken', inAlliance: false },
    ])
    expect(point && silentOrganisations(point)).toEqual(['Basisschool'])
  })

  it('takes evidence to its point and leaves actions of other phases out', () => {
    const evidence = [{ id: 'e', pointId: '4.1.1', title: 'Schouw', url: 'https://example.org', file: null }]
    const action = { id: 'a', pointId: '4.1.1', title: 'Bellen', owner: 'Ilse', dueOn: '2024-04-01', done: false }
    const dossier = dossierOf([], { evidence, actions: [action, { ...action, id: 'b', pointId: '6.1.1' }] })
    expect(points(dossier).find(({ id }) => id === '4.1.1')?.evidence).toMatchObject([{ title: 'Schouw' }])
    expect(dossier.actions.map(({ id }) => id)).toEqual(['a'])
  })

  it('is plain data: freezing it as JSON loses nothing', () => {
    const dossier = dossierOf([fact('4.1.1'), fact('4.6.1', { organisationId: 'woon' })])
    expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier)
  })
})
