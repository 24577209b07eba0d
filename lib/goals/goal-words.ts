/** Words that can mean anything, so that nobody knows what is expected (wijkengids 4.2). */
const vagueTerms = [
  'sociale samenhang', 'sociale cohesie', 'samenhang', 'cohesie', 'participatie', 'burgerschap', 'leefbaarheid', 'zelfredzaamheid', 'weerbaarheid',
  'samenredzaamheid', 'eigen regie', 'eigen kracht', 'draagvlak', 'verbinding', 'verbondenheid', 'betrokkenheid', 'inclusie', 'kwaliteit van leven', 'veerkracht',
]
/** What stands around such a word without saying more. */
const emptyWords = new Set(
  ('meer minder beter betere goed goede grotere groter sterker sterkere hogere hoger een de het van voor in en of op aan met bij tussen door te is zijn ' +
    'sociale actief actieve wijk wijken buurt buurten bewoners mensen vergroten verbeteren versterken verhogen bevorderen stimuleren').split(' '))

/** The vague word that a text hangs on, when it says nothing else; undefined when there is something to hold on to. */
export function vagueTerm(text: string): string | undefined {
  const lower = text.toLowerCase()
  const found = vagueTerms.filter((term) => lower.includes(term))
  if (found.length === 0) return undefined
  const rest = found.reduce((left, term) => left.replaceAll(term, ' '), lower)
  const left = (rest.match(/[\p{L}\p{N}%€]+/gu) ?? []).filter((word) => !emptyWords.has(word))
  return left.length === 0 ? found[0] : undefined
}

const comparatives = new RegExp(
  '^(meer|minder|beter|sneller|vaker|eerder|later|langer|korter|hoger|lager|groter|kleiner|sterker|makkelijker|gemakkelijker|goedkoper|duurzamer|ruimer|dichter|' +
    'schoner|groener|warmer|mooier|fijner|prettiger|slimmer|socialer|zekerder|ouder|jonger|breder|diverser|gelijker|eerlijker|' +
    'zelfstandiger|betaalbaarder|leefbaarder|bereikbaarder|toegankelijker|aantrekkelijker|vriendelijker|gezonder|slechter|zwakker|lichter|rijker|armer|vroeger|frisser|stiller|drukker|weerbaarder|bewuster|actiever|creatiever|' +
    'simpeler|soepeler|dichterbij|[a-z]+iger|[a-z]+lijker|[a-z]+baarder|[a-z]+zamer)e?$')

/** Is it written as something that gets better: betER, snellER, meER (wijkengids 4.2)? */
export const hasComparative = (title: string): boolean => (title.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => comparatives.test(word))

const abolishing = /\b(geen|nul|opheffen|opgeheven|uitbannen|uitgebannen|afschaffen|verdwijnen|verdwenen|verdwijnt|wegwerken|weggewerkt|oplossen|opgelost|einde|beëindigen|uitroeien|voorgoed|volledige?)\b|\b0 ?%/u
const tooLarge: [RegExp, string][] = [
  [/werkloosheid|werkelozen|werklozen/u, 'werkloosheid'], [/segregatie/u, 'segregatie'], [/armoede/u, 'armoede'], [/achterstand/u, 'achterstand'], [/ongelijkheid/u, 'ongelijkheid'],
]

/** What a text promises to do away with that no neighbourhood can do away with alone; undefined when it does not. */
export function abolished(text: string): string | undefined {
  const lower = text.toLowerCase()
  return abolishing.test(lower) ? tooLarge.find(([pattern]) => pattern.test(lower))?.[1] : undefined
}
