import { describe, expect, it } from 'vitest'
import { attachment, displayName } from './display-name'

describe('the name of a file', () => {
  it.each([
    ['Wijkvisie 2040.pdf', 'pdf', 'Wijkvisie 2040.pdf'],
    ['foto.JPEG', 'jpg', 'foto.jpg'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\Mijn documenten\\plan.docx', 'docx', 'plan.docx'],
    ['factuur.exe', 'pdf', 'factuur.exe.pdf'],
    ['rekening\u202efdp.exe', 'pdf', 'rekeningfdp.exe.pdf'],
    ['een\r\nregel.png', 'png', 'eenregel.png'],
    ['.pdf', 'pdf', 'pdf.pdf'],
    ['', 'ods', 'bestand.ods'],
    ['Café résumé.odt', 'odt', 'Café résumé.odt'],
  ] as const)('%j of kind %s is shown as %j', (given, kind, shown) => expect(displayName(given, kind)).toBe(shown))

  it('is never longer than a file system takes', () => expect(displayName('a'.repeat(500), 'pdf')).toHaveLength(124))

  it('never ends in half a character', () =>
    expect(displayName(`${'a'.repeat(119)}😀😀.pdf`, 'pdf')).toBe(`${'a'.repeat(119)}😀.pdf`))

  it('does not keep the server busy with a name of a million points', () =>
    expect(displayName(`x${'.'.repeat(1_000_000)}x.pdf`, 'pdf')).toBe('x.pdf'))

  it('survives a header, in every script', () => {
    expect(attachment('Wijk "Süd".pdf')).toBe(`attachment; filename="Wijk _S_d_.pdf"; filename*=UTF-8''Wijk%20%22S%C3%BCd%22.pdf`)
    expect(attachment("l'été (1).pdf")).toContain('l%27%C3%A9t%C3%A9%20%281%29.pdf')
  })
})
