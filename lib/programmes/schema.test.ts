import { describe, expect, it } from 'vitest'
import { createProgrammeSchema } from './schema'

const whole = {
  name: ' Testwijk ', motto: '', areaCodes: 'wk062211, BU06221103\nWK062211', inhabitants: '8.300', dwellings: '',
  startsOn: '2026-09-01', horizonYears: '15', contactName: '', contactPhone: '', contactEmail: '',
  organisations: 'Gemeente Vlaardingen\n\nWaterweg Wonen\nWaterweg Wonen',
}
const parse = (change: Partial<Record<keyof typeof whole, string>> = {}) =>
  createProgrammeSchema.safeParse({ ...whole, ...change })
const messages = (change: Parameters<typeof parse>[0]) => {
  const parsed = parse(change)
  return parsed.success ? [] : parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message])
}

describe('a new programme', () => {
  it('reads what people type', () => {
    expect(parse().data).toMatchObject({
      name: 'Testwijk', areaCodes: ['WK062211', 'BU06221103'], inhabitants: 8300, dwellings: null,
      startsOn: new Date('2026-09-01T00:00:00Z'), horizonYears: 15,
      organisations: ['Gemeente Vlaardingen', 'Waterweg Wonen'],
    })
  })

  it('asks for a telephone number that can be called', () => {
    expect(messages({ contactPhone: 'bel maar' })).toEqual([['contactPhone', expect.stringContaining('telefoonnummer')]])
    expect(messages({ contactPhone: '010 123 45 67' })).toEqual([])
  })

  it('does without what is not known yet', () => {
    const { name, startsOn, horizonYears } = whole
    expect(createProgrammeSchema.safeParse({ name, startsOn, horizonYears }).data).toMatchObject({
      areaCodes: [], inhabitants: null, organisations: [], contactEmail: '',
    })
  })

  it.each(['WK06221', 'BU0622110', 'GM0622', '12345678'])('names %s as a code that is not one', (code) => {
    expect(messages({ areaCodes: `WK062211 ${code}` })).toEqual([['areaCodes', expect.stringContaining(`“${code}”`)]])
  })

  it.each([
    ['name', ' '], ['inhabitants', '8,3'], ['inhabitants', '-1'], ['startsOn', '2026-02-30'], ['startsOn', ''],
    ['horizonYears', '0'], ['horizonYears', 'tien'], ['contactEmail', 'jan'],
  ] as const)('refuses %s “%s” at its own field', (field, value) => {
    expect(messages({ [field]: value }).map(([path]) => path)).toEqual([field])
  })
})
