import { describe, expect, it } from 'vitest'
import { parseCopies, sameTyped, withCopy, withoutCopy, type Copy } from './copies'

const copy = (id: string, text = id, at = 1): Copy => ({ id, at, values: { text } })
const none = new Set<string>()

describe('whether two forms say the same', () => {
  it('looks at every field, also of a row that is only in one of them', () => {
    expect(sameTyped({ a: 'x' }, { a: 'x' }, none)).toBe(true)
    expect(sameTyped({ a: 'x' }, { a: 'x', 'rows.1.name': 'Ali' }, none)).toBe(false)
  })
  it('takes an empty field for one that is not there', () =>
    expect(sameTyped({ a: '', list: [] }, { 'rows.3.name': '' }, none)).toBe(true))
  it('compares lists by what is in them', () => {
    expect(sameTyped({ list: ['a', 'b'] }, { list: ['a', 'b'] }, none)).toBe(true)
    expect(sameTyped({ list: ['a'] }, { list: ['b'] }, none)).toBe(false)
  })
  it('leaves aside what nobody typed', () =>
    expect(sameTyped({ version: '1', a: 'x' }, { version: '2', a: 'x' }, new Set(['version']))).toBe(true))
})

describe('the copies of a form', () => {
  it('holds one of each tab, the newest in front', () => {
    const copies = withCopy(withCopy([copy('here')], copy('there')), copy('here', 'more'))
    expect(copies).toEqual([copy('here', 'more'), copy('there')])
    expect(withoutCopy(copies, 'here')).toEqual([copy('there')])
  })
  it('are read back as they were kept', () => expect(parseCopies(JSON.stringify([copy('a')]))).toEqual([copy('a')]))
  it.each([null, '', '{"id":"a"}', '[{"id":"a"},null,3]', '[{"id":1,"at":1,"values":{}}]'])('are none in %s', (text) =>
    expect(parseCopies(text)).toEqual([]))
})
