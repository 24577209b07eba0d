import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeReturnPath, signInPathFor } from './return-path'

describe('safeReturnPath', () => {
  it('keeps a path of this site, with its question and its place', () => {
    const path = '/programmas/1/fase/orienteren?x=1&y=a%20b#punt-4-1'
    expect(safeReturnPath(path)).toBe(path)
  })
  it('never leads elsewhere', () => {
    const elsewhere = [
      '//evil.example', '///evil.example', '/\\evil.example', '/\t/evil.example', '\n//evil.example', 'https://evil.example/',
      'javascript:alert(1)', 'evil.example', '', ' /x', '/%0d%0a/../\\evil', '/./\\evil.example', '/..//evil.example', '/x/../..//evil.example',
    ]
    for (const path of elsewhere) expect(safeReturnPath(path), path).toBe('/overzicht')
    for (const odd of [null, undefined, ['/a'], 7]) expect(safeReturnPath(odd)).toBe('/overzicht')
  })
  it('does not go round in circles', () => {
    expect(safeReturnPath('/inloggen?terug=/x')).toBe('/overzicht')
    expect(safeReturnPath('/api/auth/signin')).toBe('/overzicht')
  })
  it('stays on this origin whatever is given', () => {
    const anything = fc.array(fc.constantFrom('/', '\\', '.', '\t', '\n', ' ', '@', ':', '?', '#', '%2f', 'a', 'http:', 'é'), { maxLength: 8 })
    fc.assert(fc.property(anything, (parts) => {
      const path = safeReturnPath(parts.join(''))
      expect(new URL(path, 'https://ours.example').origin).toBe('https://ours.example')
      expect(path).toMatch(/^\/(?!\/)/)
    }))
  })
})

describe('signInPathFor', () => {
  it('remembers where somebody was', () => expect(signInPathFor('/account?a=1')).toBe('/inloggen?terug=%2Faccount%3Fa%3D1'))
  it('stays short for the start page', () => expect(signInPathFor('/overzicht')).toBe('/inloggen'))
})
