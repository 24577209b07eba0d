import { describe, expect, it } from 'vitest'
import { broken, conflict, ok } from '../result'
import { toFormState } from './parse'
import { flattenValues, formValues } from './values'

const form = (...entries: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('toFormState', () => {
  it('says that it was saved, with the words for it', () => {
    expect(toFormState(ok({ id: '1' }), form())).toEqual({ status: 'saved' })
    expect(toFormState(ok(null), form(), 'Besluit vastgelegd')).toEqual({
      status: 'saved',
      message: 'Besluit vastgelegd',
    })
  })

  it('gives back everything that was typed', () =>
    expect(toFormState(conflict(), form(['title', ' x ']))).toEqual({
      status: 'failed',
      failure: { kind: 'conflict' },
      values: { title: ' x ' },
    }))

  it('puts each message at the input it belongs to', () => {
    const data = form(['rows.0.text', ''], ['rows.4.text', 'te kort'])
    const error = { kind: 'invalid' as const, fieldErrors: { 'rows.0.text': ['Meer'] }, formErrors: [] }
    expect(toFormState({ ok: false, error }, data).failure).toEqual({
      kind: 'invalid',
      fieldErrors: { 'rows.4.text': ['Meer'] },
      formErrors: [],
    })
    expect(toFormState(broken('Nee', 'rows.0.text'), data).failure).toMatchObject({ field: 'rows.4.text' })
  })
})

describe('formValues', () => {
  it('never sends a password back', () =>
    expect(formValues(form(['email', 'a@b.nl'], ['password', 'geheim'], ['newPassword', 'x']))).toEqual({
      email: 'a@b.nl',
    }))
  it('keeps lists as lists', () =>
    expect(formValues(form(['roles[]', ''], ['roles[]', 'reader']))).toEqual({ roles: ['reader'] }))
})

describe('flattenValues', () => {
  it('names nested values as the fields are named', () =>
    expect(
      flattenValues({
        title: 'Westwijk',
        horizon: 20,
        start: new Date('2023-04-19T00:00:00Z'),
        open: true,
        closed: false,
        motto: null,
        roles: ['reader'],
        rows: [{ text: 'a' }, { text: 'b' }],
      }),
    ).toEqual({
      title: 'Westwijk',
      horizon: '20',
      start: '2023-04-19',
      open: 'on',
      closed: '',
      roles: ['reader'],
      'rows.0.text': 'a',
      'rows.1.text': 'b',
    }))
})
