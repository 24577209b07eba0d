/** The publications whose facts this application carries; the sentences are ours. Sections are cited as "handboek §4.1". */
export const handbook = {
  title: 'Praktijkhandboek Slagkracht in de wijk',
  edition: 'tweede editie',
  year: 2024,
  citation: 'Praktijkhandboek Slagkracht in de wijk, tweede editie (2024)',
} as const

export const neighbourhoodGuide = { title: 'Wijkengids' } as const
