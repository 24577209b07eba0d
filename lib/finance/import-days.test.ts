import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDay, typedDay } from './import-days'

it.each([
  ['31-12-2027', '2027-12-31'], ['1/4/2028', '2028-04-01'], ['1.4.2028', '2028-04-01'], ['31 december 2027', '2027-12-31'], ['2027-12-31', '2027-12-31'], ['46752', '2027-12-31'],
  ['12/31/2027', null], ['30-2-2027', null], ['31 foo 2027', null], ['31-12-27', null], ['31-12-1889', null], ['volgend jaar', null], ['99999', null], ['', null],
])('reads %j as %j', (text, day) => expect(readDay(text)).toBe(day))

it('reads back what it writes', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
    const day = date.toISOString().slice(0, 10)
    expect(readDay(typedDay(day))).toBe(day)
  }))
})
