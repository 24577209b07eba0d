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

/** The same for money, exact to the cent: `€ 1.250.000,5` → 125000050n. Null when it is no amount. */
export function parseEuroCents(text: string): bigint | null {
  const bare = text.replaceAll(/[\s\u00a0€]/g, '').replace(/,-$/, '')
  const found = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare)
  if (!found) return null
  const [, minus, euros = '', cents = ''] = found
  const amount = BigInt(euros.replaceAll('.', '')) * 100n + BigInt(cents.padEnd(2, '0'))
  return minus ? -amount : amount
}
