import { describe, expect, it } from 'vitest'
import { saidAt } from './said'

describe('what a form without script says when the page comes back', () => {
  it('is said at its own point only', () => {
    const query = { punt: '4.1.1', gedaan: 'antwoord' }
    expect(saidAt(query, '4.1.1').done).toBe('Het antwoord is vastgelegd.')
    expect(saidAt(query, '4.1.2')).toEqual({ done: null, upload: { title: '' }, onBehalfOf: null })
  })

  it('never repeats words from the address', () =>
    expect(saidAt({ punt: '4.1.1', gedaan: '<b>Betaal hier</b>' }, '4.1.1').done).toBeNull())

  it('gives the reason a file was refused, and the title that was typed', () => {
    const { upload } = saidAt({ punt: '4.1.1', bestand: 'too-large', titel: 'Wijkvisie' }, '4.1.1')
    expect(upload).toEqual({ title: 'Wijkvisie', error: expect.stringContaining('20 MB') as string })
    expect(saidAt({ punt: '4.1.1', bestand: 'iets' }, '4.1.1').upload.error).toMatch(/opnieuw/)
    expect(saidAt({ punt: '4.1.1', bestand: 'bewaard' }, '4.1.1').upload).toEqual({ title: '', message: 'Het bestand is bewaard.' })
  })

  it('survives an address with a name twice', () =>
    expect(saidAt({ punt: ['4.1.1', '4.1.2'], bestand: ['kind'] }, '4.1.1').upload).toEqual({ title: '' }))
})
