import { randomInt } from 'node:crypto'

// Without letters and digits that look alike on paper or over the phone.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to hand over: `k7dm-x4tp-9hwa-q2ns`, about 79 bits of chance, easy to read out. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
