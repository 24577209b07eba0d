import { parseEnglishCents, parseEuroCents } from '@/lib/platform/form/numbers'

type Typed = { readonly row: number; readonly text: string }
export type Writing = { readonly read: (text: string) => bigint | null; readonly english: boolean } | { readonly problem: string; readonly row: number }

const isDutch = (text: string) => parseEuroCents(text) !== null && parseEnglishCents(text) === null
// `1,250` alone says nothing: in Dutch it would be a euro and a quarter with a digit too many.
const isEnglish = (text: string) => parseEuroCents(text) === null && parseEnglishCents(text) !== null && !/^\D*\d{1,3},\d{3}$/.test(text.trim())

/**
 * How the amounts of a column are written. Only when something in it can be nothing but English is all of it read so;
 * otherwise as Dutch. Both in one column is refused, for then every `1.250` is a guess.
 */
export function writingOf(column: string, amounts: readonly Typed[]): Writing {
  const [dutch, english] = [amounts.find(({ text }) => isDutch(text)), amounts.find(({ text }) => isEnglish(text))]
  if (dutch && english)
    return { row: english.row, problem: `In de kolom “${column}” staan Nederlandse en Engelse bedragen door elkaar: “${dutch.text}” in rij ${dutch.row} en “${english.text}” in rij ${english.row}. Kies één schrijfwijze.` }
  return english ? { read: parseEnglishCents, english: true } : { read: parseEuroCents, english: false }
}
