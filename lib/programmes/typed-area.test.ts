import { expect, it } from 'vitest'
import { typedArea } from './typed-area'

it('reads what is a number already and leaves the rest', () => {
  expect(typedArea({ inhabitants: '12.500', dwellings: 'veel', horizonYears: ' 8 ' })).toEqual({
    inhabitants: 12_500, dwellings: null, horizonYears: 8,
  })
})
