import { randomInt } from 'node:crypto'

// Without letters and digits that look alike on paper or over the phone.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to hand over: `k7dm-x4tp-9hwa-q2ns`, about 79 bits of chance, easy to read out. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

const days = 7

/** Until when a password works that is handed out now: long enough for a holiday, too short to lie about in a mailbox. */
export const temporaryUntil = (now: Date): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
