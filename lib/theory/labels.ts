import type { Confidence, TheoryKind } from './schema'

export const kindLabels: Record<TheoryKind, string> = { effort: 'Inspanning', output: 'Output', outcome: 'Outcome', ambition: 'Ambitie' }

export const kindPlurals: Record<TheoryKind, string> = { effort: 'Inspanningen', output: 'Outputs', outcome: 'Outcomes', ambition: 'Ambities' }

/** In plain words, for who does not know the jargon. */
export const kindHelp: Record<TheoryKind, string> = {
  effort: 'Wat partners doen',
  output: 'Wat dat oplevert en wat u kunt tellen',
  outcome: 'Wat er verandert voor bewoners of de wijk',
  ambition: 'Waar u het allemaal voor doet',
}

/** The same for who reads the picture, also residents. */
export const kindSentences: Record<TheoryKind, string> = {
  effort: 'Wat mensen en organisaties doen, zoals een spreekuur.',
  output: 'Wat dat meteen oplevert en wat u kunt tellen, zoals honderd bezoekers.',
  outcome: 'Wat er daardoor verandert voor bewoners, zoals minder schulden.',
  ambition: 'Waar het uiteindelijk om gaat, zoals rust in huis.',
}

export const confidenceLabels: Record<Confidence, string> = { low: 'Laag', medium: 'Midden', high: 'Hoog' }

/** How sure, also when nobody said. */
export const confidenceWords = (confidence: Confidence | null) => (confidence === null ? 'Nog niet gezegd' : confidenceLabels[confidence])
