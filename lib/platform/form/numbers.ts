/**
 * A number as Dutch people type it: `1.250.000`, `€ 12,50`, `12.5`, `-3`. Null when it is no number, so that nothing
 * is guessed: a point is a thousands mark only when groups of three follow it.
 */
export function parseDutchNumber(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0€]/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'))
  return null
}

const sizes: Record<string, bigint> = { k: 1_000n, duizend: 1_000n, mln: 1_000_000n, miljoen: 1_000_000n, mld: 1_000_000_000n, miljard: 1_000_000_000n }
const sized = new RegExp(`^(-?)(.+?)(${Object.keys(sizes).join('|')})\\.?$`, 'i')

/** `1250000` and `5` (after the mark) in cents, times a thousand or a million; null when that is not a whole number of cents. */
function inCents(euros: string, decimals: string, times: bigint): bigint | null {
  const hundredfold = BigInt(euros + decimals) * 100n * times
  const divisor = 10n ** BigInt(decimals.length)
  return hundredfold % divisor === 0n ? hundredfold / divisor : null
}

/**
 * Money as Dutch people type it, exact to the cent: `€ 1.250.000,5` → 125000050n, `€ 1,2 mln` → 120000000n, `250k`, `EUR 12,-`.
 * `1.250` is always twelve hundred and fifty. Null when it is no amount: a dash on its own says neither nothing nor zero,
 * and a part of a cent is not rounded.
 */
export function parseEuroCents(text: string): bigint | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(/^eur(?=[\d-])/i, '').replace(/euro$/i, '').replace(/,(-|--|–|—)$/, '')
  const [, sign = '', number = bare, size = ''] = sized.exec(bare) ?? /^(-?)(.*)$/.exec(bare) ?? []
  const found = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(number)
  if (!found) return null
  const [, euros = '', decimals = ''] = found
  if (size === '' && decimals.length > 2) return null
  const amount = inCents(euros.replaceAll('.', ''), decimals, sizes[size.toLowerCase()] ?? 1n)
  return amount === null || sign === '' ? amount : -amount
}

/** The same as the English write it, `1,250,000.50`: only for files of which a whole column is written so. */
export function parseEnglishCents(text: string): bigint | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(/^eur(?=[\d-])/i, '')
  if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?$/.test(bare)) return null
  return parseEuroCents(bare.replaceAll(',', '').replace('.', ','))
}

/** An amount as it is typed in a form: `1250,50`; `parseEuroCents` reads back the very same. */
export const typedAmount = (cents: bigint | null): string => {
  if (cents === null) return ''
  const [minus, size] = cents < 0n ? ['-', -cents] : ['', cents]
  return `${minus}${size / 100n}${size % 100n === 0n ? '' : `,${String(size % 100n).padStart(2, '0')}`}`
}
