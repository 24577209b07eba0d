import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText, type CalendarEntry } from './ics'

const entry: CalendarEntry = {
  id: '019305f5-0000-7000-8000-000000000001', title: 'Bestuur', startsAt: new Date('2026-12-08T18:30:00Z'), endsAt: new Date('2026-12-08T20:30:00Z'),
  place: 'Basisschool Het Kompas', description: 'Agenda en stukken', url: 'https://wijk.example/programmas/1/bijeenkomsten/2',
  cancelled: false, sequence: 0, changedAt: new Date('2026-11-20T09:00:00Z'),
}

/** Reads it as a calendar program does: unfold, split, unescape (RFC 5545 §3.1, §3.3.11). */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const valueOf = (text: string, name: string) => linesOf(text).find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)
const unescaped = (value: string | undefined) => value?.replaceAll(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character))

describe('a calendar file', () => {
  it('has what RFC 5545 asks for, in CRLF lines', () => {
    const text = calendarText('Wijkaanpak', [entry])
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(linesOf(text)).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'UID:019305f5-0000-7000-8000-000000000001@wijkaanpak', 'DTSTAMP:20261120T090000Z', 'SEQUENCE:0',
      'DTSTART:20261208T183000Z', 'DTEND:20261208T203000Z', 'SUMMARY:Bestuur', 'STATUS:CONFIRMED',
    ]))
  })

  it('tells that a meeting is off under the same UID and a higher number', () => {
    const text = calendarText('Wijkaanpak', [{ ...entry, cancelled: true, sequence: 3 }])
    expect(valueOf(text, 'UID')).toBe(valueOf(calendarText('Wijkaanpak', [entry]), 'UID'))
    expect([valueOf(text, 'STATUS'), valueOf(text, 'SEQUENCE')]).toEqual(['CANCELLED', '3'])
  })

  it('leaves out what is empty', () => {
    expect(calendarText('Wijkaanpak', [{ ...entry, place: '' }])).not.toContain('LOCATION')
  })

  const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme-ascii', maxLength: 400 }))

  it('folds at 75 octets without cutting a character in two, whatever people write', () => {
    fc.assert(fc.property(words, words, (title, place) => {
      const text = calendarText('Wijkaanpak', [{ ...entry, title, place }])
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(Buffer.from(text).toString()).toBe(text)
    }))
  })

  it('gives back the very text, and no text becomes a line of its own', () => {
    const nasty = fc.oneof(words, fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', '\r\n', ':', ' ', 'n', 'é', '😀', 'END:VEVENT') }))
    fc.assert(fc.property(nasty, nasty, (title, description) => {
      const plain = (given: string) => given.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
      const text = calendarText('Wijkaanpak', [{ ...entry, title, description }])
      expect(unescaped(valueOf(text, 'SUMMARY')) ?? '').toBe(plain(title))
      expect(unescaped(valueOf(text, 'DESCRIPTION')) ?? '').toBe(plain(description))
      expect(linesOf(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1)
    }))
  })
})
