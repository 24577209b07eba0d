import { refusals } from '@/lib/platform/files/limits'

/** What a form that was posted without script has to say at its point; the address only carries a word, never a text. */
export type Said = {
  done: string | null
  upload: { title: string; error?: string; message?: string }
  /** The organisation the bureau writes for. */
  onBehalfOf: string | null
}

type Query = Record<string, string | string[] | undefined>

const nothing: Said = { done: null, upload: { title: '' }, onBehalfOf: null }

const doneWords: Record<string, string> = {
  antwoord: 'Het antwoord is vastgelegd.',
  reactie: 'De reacties zijn bijgewerkt.',
  bewijs: 'Het bewijs is bijgewerkt.',
  actie: 'De acties zijn bijgewerkt.',
}

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

function uploadSaid(query: Query): Said['upload'] {
  const word = one(query.bestand)
  const title = one(query.titel).slice(0, 200)
  if (word === '') return { title: '' }
  if (word === 'bewaard') return { title: '', message: 'Het bestand is bewaard.' }
  const refusal = Object.entries(refusals).find(([key]) => key === word)
  return { title, error: refusal?.[1] ?? 'Het bestand kon niet worden bewaard. Probeer het opnieuw.' }
}

/** What the address says about this point. */
export function saidAt(query: Query, pointId: string): Said {
  if (one(query.punt) !== pointId) return nothing
  return { done: doneWords[one(query.gedaan)] ?? null, upload: uploadSaid(query), onBehalfOf: one(query.namens) || null }
}
