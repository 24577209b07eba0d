import { describe, expect, it } from 'vitest'
import { browserName, clientAddress, originOf } from './origin'

const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'

describe('origin of a request', () => {
  it('names the browser, not its version', () => {
    expect(browserName(edge)).toBe('Edge op Windows')
    expect(browserName(iphone)).toBe('Safari op iOS')
    expect(browserName('curl/8.0')).toBe('Onbekende browser')
    expect(browserName(null)).toBe('Onbekende browser')
  })
  it('believes only the last address, which our own side wrote', () => {
    expect(clientAddress('1.1.1.1, 192.0.2.7')).toBe('192.0.2.7')
    expect(clientAddress('2001:db8::1')).toBe('2001:db8::1')
    expect(clientAddress(null)).toBe('onbekend')
  })
  it('joins both', () => {
    const headers = new Headers({ 'x-forwarded-for': '192.0.2.7', 'user-agent': edge })
    expect(originOf(headers)).toBe('192.0.2.7 · Edge op Windows')
  })
})
