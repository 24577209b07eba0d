import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { packTables, unpackTables } from './packed-tables'

it('gives back the same tables, much smaller', () => {
  const tables = [{ name: 'Bronnen', rows: Array.from({ length: 20_000 }, (_, row) => ['Regio Deal; “twee”', String(row), '1.250,50', 'é']) }]
  const packed = packTables(tables)
  expect(packed.length).toBeLessThan(250_000)
  expect(unpackTables(packed)).toEqual(tables)
})

it('makes nothing of what was not packed here, nor of what would fill the memory', () => {
  for (const given of ['', 'geen bestand', Buffer.from('[]').toString('base64'), deflateRawSync(Buffer.alloc(30_000_000, ' ')).toString('base64')]) expect(unpackTables(given)).toBeNull()
})
