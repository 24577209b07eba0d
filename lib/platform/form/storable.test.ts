import { describe, expect, it } from 'vitest'
import { storable } from './storable'

describe('storable', () => {
  it('leaves text as it is', () => expect(storable('Ús Wyk 😀\r\n')).toBe('Ús Wyk 😀\r\n'))
  it('drops what ends a text', () => expect(storable('a\u0000b')).toBe('ab'))
  it('mends half a character', () => expect(storable('a\ud83db')).toBe('a\ufffdb'))
})
