import { weakWords } from './weak-words'

/** Shorter than this is guessed too soon; longer helps more than strange characters do. */
export const shortestPassword = 12
/** Longer than this only serves to keep the server busy. */
export const longestPassword = 200

/** What others know about somebody, and so should not stand in their password. */
export type KnownAbout = { email: string; name: string; municipality: string }

const lookalikes: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}]/gu, '')
const undisguised = (text: string) => text.replaceAll(/[013457@$!]/g, (sign) => lookalikes[sign] ?? sign)
const withoutNumbers = (text: string) => text.replaceAll(/\d{2,}|^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Can this be cut into weak words? Step by step and not with one pattern, which a clever input could keep busy for ever. */
function isGluedTogether(letters: string): boolean {
  const reached = new Set([0])
  for (let from = 0; from < letters.length; from++)
    if (reached.has(from))
      for (const word of weakWords) if (letters.startsWith(word, from)) reached.add(from + word.length)
  return reached.has(letters.length)
}

/** Nothing but words that everybody uses, however many digits and signs are put around or in between. */
function isCommon(password: string): boolean {
  const text = plain(password)
  return [text, undisguised(text), undisguised(withoutNumbers(text))].map(lettersOf).some(isGluedTogether)
}

const isMonotonous = (password: string) => new Set(plain(password)).size < 5

function wordsOf({ email, name, municipality }: KnownAbout): string[] {
  const [mailbox = '', host = ''] = email.split('@')
  const parts = [mailbox, host.split('.')[0] ?? '', name, municipality].flatMap((text) => [text, ...text.split(/[^\p{L}\d]+/u)])
  return parts.map((part) => plain(part).replaceAll(/[^\p{L}\d]/gu, '')).filter((part) => part.length >= 4)
}

function holdsKnown(password: string, known: KnownAbout): boolean {
  const text = plain(password)
  const joined = [text, undisguised(text)].map((form) => form.replaceAll(/[^\p{L}\d]/gu, ''))
  return wordsOf(known).some((word) => joined.some((form) => form.includes(word)))
}

/** What is wrong with a new password and how to mend it; undefined when it will do. */
export function passwordProblem(password: string, known: KnownAbout): string | undefined {
  const { length } = Array.from(password)
  if (length < shortestPassword)
    return `Gebruik minstens ${shortestPassword} tekens. Een zin van vier of vijf losse woorden onthoudt u makkelijk.`
  if (length > longestPassword) return `Gebruik niet meer dan ${longestPassword} tekens.`
  if (isCommon(password) || isMonotonous(password))
    return 'Dit wachtwoord gebruiken te veel mensen. Kies vier of vijf losse woorden die niet bij elkaar horen.'
  if (holdsKnown(password, known))
    return 'Gebruik uw naam, e-mailadres of gemeente niet in uw wachtwoord: die raadt iemand het eerst.'
  return undefined
}
