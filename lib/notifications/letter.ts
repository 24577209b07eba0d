import type { Mail } from '@/lib/platform/mail/send-mail'

export type Letter = {
  notificationId: string
  name: string
  email: string
  title: string
  text: string
  programme: string | null
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Addresses of our own site become links; others stay text, for what people typed is not ours to recommend. */
function htmlOf(paragraphs: readonly string[], origin: string): string {
  const address = new RegExp(`${origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[^\\s<]*`, 'g')
  const body = paragraphs.map((one) => `<p>${escaped(one).replaceAll('\n', '<br>').replace(address, (url) => `<a href="${url}">${url}</a>`)}</p>`)
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"></head><body>${body.join('')}</body></html>`
}

/** Opens what a notification is about, and notes that it was read; asks who does not know us yet to sign in first. */
export const notificationPath = (notificationId: string) => `/meldingen/${notificationId}` as const

/** Where people choose what they hear, and how. */
export const preferencesPath = '/account#meldingen'

/** What somebody reads in their mail. */
export function mailOf(letter: Letter, { origin, messageId }: { origin: string; messageId: string }): Mail {
  const { notificationId, name, email, title, text, programme } = letter
  const preferences = `${origin}${preferencesPath}`
  const paragraphs = [
    `Beste ${name},`, title, text, `Bekijk het hier: ${origin}${notificationPath(notificationId)}`,
    programme === null ? '' : `Dit gaat over ${programme}.`,
    `Wilt u dit soort berichten anders of niet meer krijgen? Kies het in uw account: ${preferences}`,
  ].filter((one) => one !== '')
  const subject = programme === null ? title : `${title} (${programme})`
  return {
    to: { name, address: email }, subject: subject.replaceAll(/\s+/g, ' '), messageId, preferences,
    text: `${paragraphs.join('\n\n')}\n`, html: htmlOf(paragraphs, origin),
  }
}
