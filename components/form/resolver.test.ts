import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { serverIssues } from './issues'
import { findIssues } from './find-issues'
import { toFieldErrors } from './resolver'

const schema = z.object({
  title: z.string().check(z.minLength(1)),
  rows: z.array(z.object({ text: z.string().check(z.minLength(3, 'Leg dit uit')) })),
})
const form = (entries: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(entries)) data.append(name, value)
  return data
}

describe('findIssues', () => {
  it('finds nothing in what is right', () =>
    expect(findIssues(schema, form({ title: 'a', 'rows.0.text': 'genoeg' }))).toEqual([]))

  it('gives one message a field, at the input it came from, and marks what says nothing by itself', () =>
    expect(findIssues(schema, form({ title: '', 'rows.0.text': '', 'rows.2.text': 'x' }))).toEqual([
      { name: 'title', message: 'Vul dit in', generic: true },
      { name: 'rows.2.text', message: 'Leg dit uit', generic: false },
    ]))
})

describe('toFieldErrors', () => {
  it('nests as the names do', () =>
    expect(toFieldErrors([{ name: 'rows.2.text', message: 'Leg dit uit' }])).toMatchObject({
      rows: [undefined, undefined, { text: { message: 'Leg dit uit' } }],
    }))
})

describe('serverIssues', () => {
  it('puts what concerns the whole form first', () => {
    const failure = { kind: 'invalid' as const, fieldErrors: { title: ['Kort', 'Anders'] }, formErrors: ['Te laat'] }
    expect(serverIssues({ status: 'failed', failure })).toEqual([{ message: 'Te laat' }, { name: 'title', message: 'Kort' }])
  })
  it('takes a broken rule that belongs to a field', () =>
    expect(serverIssues({ status: 'failed', failure: { kind: 'rule-broken', message: 'Nee', field: 'due' } })).toEqual([
      { name: 'due', message: 'Nee' },
    ]))
  it('leaves the rest to the messages above the form', () => {
    expect(serverIssues({ status: 'failed', failure: { kind: 'rule-broken', message: 'Nee' } })).toEqual([])
    expect(serverIssues({ status: 'failed', failure: { kind: 'denied' } })).toEqual([])
    expect(serverIssues({ status: 'idle' })).toEqual([])
  })
})
