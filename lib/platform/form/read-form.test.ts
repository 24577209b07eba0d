import { describe, expect, it } from 'vitest'
import { fieldNames, formDataToObject } from './read-form'

const form = (...entries: [string, string | File][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('formDataToObject', () => {
  it('keeps text exactly as typed', () =>
    expect(formDataToObject(form(['title', ' Westwijk ']))).toEqual({ title: ' Westwijk ' }))

  it('makes an array of a name that occurs more often', () =>
    expect(formDataToObject(form(['day', 'ma'], ['day', 'di']))).toEqual({ day: ['ma', 'di'] }))

  it('makes an array of a name with [] even for one, or none', () => {
    expect(formDataToObject(form(['roles[]', ''], ['roles[]', 'reader']))).toEqual({ roles: ['reader'] })
    expect(formDataToObject(form(['roles[]', '']))).toEqual({ roles: [] })
  })

  it('nests dotted names and drops rows that were left empty', () =>
    expect(
      formDataToObject(
        form(['rows.10.text', 'c'], ['rows.2.text', 'b'], ['rows.2.owner', ''], ['rows.3.text', ''], ['motto.short', 'x']),
      ),
    ).toEqual({ rows: [{ text: 'b', owner: '' }, { text: 'c' }], motto: { short: 'x' } }))

  it('gives an empty list when every row is empty', () =>
    expect(formDataToObject(form(['rows.0.text', ''], ['rows.1.text', '']))).toEqual({ rows: [] }))

  it('leaves out a file that was not chosen and keeps one that was', () => {
    const file = new File(['x'], 'plan.pdf')
    expect(formDataToObject(form(['empty', new File([], '')], ['plan', file]))).toEqual({ plan: file })
  })

  it('skips the fields React adds', () =>
    expect(formDataToObject(form(['$ACTION_REF_1', ''], ['$ACTION_1:0', '{}'], ['a', 'b']))).toEqual({ a: 'b' }))

  it('cannot be made to touch prototypes', () => {
    const object = formDataToObject(form(['__proto__.polluted', 'yes'], ['constructor.prototype.polluted', 'yes']))
    expect(Object.hasOwn(object, '__proto__')).toBe(true)
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('survives a name that is both a value and a branch', () =>
    expect(formDataToObject(form(['a', 'x'], ['a.b', 'y']))).toEqual({ a: { b: 'y' } }))
})

describe('a form made to keep the server busy', () => {
  it('is read up to a number of fields that no form of ours has', () => {
    const data = new FormData()
    for (let index = 0; index < 20_000; index += 1) data.append(`rows.${index}.text`, 'x')
    const { rows } = formDataToObject(data) as { rows: unknown[] }
    expect(rows).toHaveLength(2_000)
  })
  it('with one name of a hundred thousand parts is passed over', () =>
    expect(formDataToObject(form(['a.'.repeat(100_000), 'x'], ['title', 'y']))).toEqual({ title: 'y' }))
  it('keeps all values of one name', () => {
    const data = new FormData()
    for (let index = 0; index < 5_000; index += 1) data.append('day', 'ma')
    expect(formDataToObject(data).day).toHaveLength(5_000)
  })
})

describe('fieldNames', () => {
  const data = form(['rows.1.text', ''], ['rows.3.text', 'a'], ['rows.7.text', 'b'], ['title', ''])
  it('finds the input behind a row', () => expect(fieldNames(data)('rows.1.text')).toBe('rows.7.text'))
  it('leaves other paths as they are', () => {
    expect(fieldNames(data)('title')).toBe('title')
    expect(fieldNames(data)('rows')).toBe('rows')
    expect(fieldNames(data)('rows.9.text')).toBe('rows.9.text')
  })
})
