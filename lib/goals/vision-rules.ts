type Text = {
  text: string; horizonYear: number | null; horizonReason: string; strengths: string; deficits: string; notDoing: string
  strategy: string | null; strategyReason: string; residentText: string
  makers: readonly unknown[]
}

const leastYears = 10
/** About a page: what people still read out loud. */
const shortWords = 350

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** What is wrong with the horizon, and at which field; a vision looks ten to twenty years ahead (handbook §5.2). */
export function horizonProblem(
  { horizonYear, horizonReason }: { horizonYear: number | null; horizonReason: string }, startYear: number,
): { field: string; message: string } | undefined {
  if (horizonYear === null) return undefined
  const years = horizonYear - startYear
  if (years <= 0) return { field: 'horizonYear', message: `Het programma loopt vanaf ${startYear}. Kies een later jaar.` }
  if (years > 60) return { field: 'horizonYear', message: `Dit is ${years} jaar na het begin van het programma. Staat het jaar goed?` }
  if (years >= leastYears || horizonReason !== '') return undefined
  return {
    field: 'horizonReason',
    message: `Dit is ${years} jaar na het begin in ${startYear}. Een visie kijkt minstens ${leastYears} jaar vooruit. Kies een later jaar, of schrijf op waarom korter genoeg is.`,
  }
}

/** What a vision still lacks before it can be established (handbook §5.2; wijkengids 4.1). */
export function missingForEstablishing(vision: Text): string[] {
  return [
    vision.text === '' && 'Schrijf de visie zelf op.',
    vision.horizonYear === null && 'Vul in tot welk jaar u vooruitkijkt.',
    vision.strengths === '' && 'Schrijf op wat er sterk is in de wijk.',
    vision.deficits === '' && 'Schrijf op wat er tekortschiet.',
    vision.notDoing === '' && 'Schrijf op wat u de komende jaren niet extra doet.',
    vision.strategy === null && 'Kies welke kant u op gaat, bij “Welke kant kiest u op?”.',
    vision.strategy !== null && vision.strategyReason === '' && 'Leg bij “Waarom deze keuze?” uit waarom u die kant kiest.',
    vision.makers.length === 0 && 'Noem wie er meeschreven.',
    vision.residentText === '' && 'Schrijf de tekst voor bewoners.',
  ].filter((line) => line !== false)
}

/** Says that a text grew long; undefined while it is short. Short is the point of a vision (handbook §5.2). */
export function lengthHint(text: string): string | undefined {
  const words = countWords(text)
  return words <= shortWords ? undefined
    : `De visie telt ${words} woorden. Onder de ${shortWords} past zij op één bladzijde, en leest bijna iedereen haar helemaal.`
}
