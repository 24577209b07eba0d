import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of'

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['onbekend', 'onbekend'],
  ])('%s counts as %s', (address, place) => expect(networkOf(address)).toBe(place))
})
