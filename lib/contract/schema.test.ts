import { describe, expect, it } from 'vitest'
import { addPromiseSchema } from './schema'
import { editVersionSchema, evaluateSchema } from './contract-schema'
import { noteObstacleSchema } from './obstacle-schema'

const id = '01890000-0000-7000-8000-000000000000'
const promise = {
  programmeId: id, organisationId: id, direction: 'brings', text: 'Geld voor de speeltuin', kind: 'money', amount: '1.250,50',
  madeOn: '2026-01-01', dueOn: '2026-06-01',
}
const problems = (schema: { safeParse: (value: unknown) => { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } } }, value: object) =>
  Object.fromEntries((schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))

describe('a promise', () => {
  it.each([
    ['1.250,50', 125_050n], ['€ 1.250', 125_000n], ['0,01', 1n], ['10.000.000.000', 1_000_000_000_000n], ['1.250,-', 125_000n],
  ])('reads %s', (amount, cents) => {
    expect(addPromiseSchema.parse({ ...promise, amount }).amount).toBe(cents)
  })
  it.each([
    ['abc', 'zoals 1.250,50'], ['-5', 'onder nul'], ['1,234', 'twee cijfers'], ['12.50', 'zoals 1.250,50'],
    ['1000000000001', 'nul te veel'], ['10.000.000.000,01', 'nul te veel'], ['', 'hoeveel geld'], ['0', 'hoeveel geld'],
  ])('refuses %j and says why', (amount, message) => {
    expect(problems(addPromiseSchema, { ...promise, amount }).amount).toContain(message)
  })
  it.each([['1,5', 'heel aantal'], ['-3', 'onder nul'], ['veel', 'heel aantal'], ['99999999', 'te veel uren'], ['', 'hoeveel uren']])('refuses %j hours', (hours, message) => {
    expect(problems(addPromiseSchema, { ...promise, kind: 'hours', amount: '', hours }).hours).toContain(message)
  })
  it('refuses a date before the promise itself, and no date at all', () => {
    expect(problems(addPromiseSchema, { ...promise, dueOn: '2025-12-31' })).toEqual({ dueOn: expect.stringContaining('vóór') as string })
    expect(problems(addPromiseSchema, { ...promise, dueOn: '2026-02-30' })).toEqual({ dueOn: expect.stringContaining('datum') as string })
  })
})

describe('a contract', () => {
  const contract = { programmeId: id, contractId: id, version: 1, kindName: 'pact', title: 'Pact', startsOn: '', evaluateOn: '' }
  it('may have no dates yet', () => {
    expect(editVersionSchema.parse(contract)).toMatchObject({ startsOn: null, evaluateOn: null, signatories: [] })
  })
  it.each([['2026-01-01', '2026-01-01', 'vóór het begin'], ['2026-01-01', '31-12', 'bijvoorbeeld']])('refuses %s to %s', (startsOn, evaluateOn, message) => {
    expect(problems(editVersionSchema, { ...contract, startsOn, evaluateOn }).evaluateOn).toContain(message)
  })
  it('is evaluated again later, not earlier', () => {
    const evaluated = { programmeId: id, contractId: id, version: 1, evaluatedOn: '2026-05-01', evaluation: 'Goed.', nextOn: '2026-04-01' }
    expect(problems(evaluateSchema, evaluated).nextOn).toContain('Kies een latere datum')
  })
})

it('lets no obstacle be solved or refused without an answer', () => {
  const note = { programmeId: id, obstacleId: id, version: 1, text: 'Brief gekregen.', answer: ' ' }
  expect(problems(noteObstacleSchema, { ...note, status: 'solved' }).answer).toContain('Zonder antwoord')
  expect(problems(noteObstacleSchema, { ...note, status: 'refused' }).answer).toContain('Zonder antwoord')
  expect(noteObstacleSchema.parse({ ...note, status: 'raised' })).toMatchObject({ answer: '', answeredOn: null })
})
