import { abolished, hasComparative, vagueTerm } from './goal-words'
import type { ScaleLevel } from './labels'

export type GoalText = {
  title: string; scale: ScaleLevel; specific: string; indicator: string; baseline: string; target: string
  acceptable: string; realistic: string; dueYear: number | null
}
/** What the years of a goal are held against. */
export type Years = { startYear: number; horizonYear: number | null }

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T'
export type LetterCheck = { letter: Letter; name: string; missing: string[] }
export type Remark = { kind: 'vague' | 'elsewhere' | 'too-large' | 'wording'; words: string }

function specificMissing({ title, specific }: GoalText): string[] {
  if (specific === '') return ['Schrijf op wie of wat er precies verandert, en waar.']
  const vague = vagueTerm(specific)
  if (vague !== undefined) return [`“${vague}” kan van alles betekenen. Schrijf op wat mensen ervan merken.`]
  return title.toLowerCase() === specific.toLowerCase() ? ['Dit zegt hetzelfde als de titel. Schrijf op wie of wat er precies verandert.'] : []
}

const hasNumber = (text: string): boolean => /\p{N}|\b(geen|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|helft|kwart|derde|alle)\b/iu.test(text)

/** The same amount, whatever year is written behind it: “41% in 2025” and “41 % in 2030”. */
const saysTheSame = (a: string, b: string): boolean => {
  const bare = (text: string) => text.toLowerCase().replace(/\b(in|eind|begin|per)?\s*(19|20)\d\d\b/gu, '').replace(/\s+/gu, '')
  return bare(a) !== '' && bare(a) === bare(b)
}

function measurableMissing({ indicator, baseline, target }: GoalText): string[] {
  return [
    indicator === '' && 'Noem de indicator: waaraan meet u het?',
    baseline === '' ? 'Vul de nulmeting in: hoe staat het er nu voor?' : !hasNumber(baseline) && 'In de nulmeting staat geen getal.',
    target === '' ? 'Vul de streefwaarde in: waar wilt u uitkomen?' : !hasNumber(target) && 'In de streefwaarde staat geen getal.',
    baseline !== '' && saysTheSame(baseline, target) && 'De streefwaarde is gelijk aan de nulmeting. Dan verandert er niets.',
  ].filter((line) => line !== false)
}

/** Why a goal cannot be reached in a year: the programme has not begun, or the vision does not look that far. */
export function yearProblem(year: number, { startYear, horizonYear }: Years): string | undefined {
  if (year < startYear) return `${year} is vóór het begin van het programma in ${startYear}.`
  if (horizonYear !== null && year > horizonYear) return `${year} is na ${horizonYear}, het laatste jaar van de visie.`
  return undefined
}

function timeMissing({ dueYear }: GoalText, { startYear, horizonYear }: Years): string[] {
  if (dueYear === null) return ['Vul in in welk jaar u dit wilt bereiken.']
  const problem = yearProblem(dueYear, { startYear, horizonYear })
  if (problem !== undefined) return [problem]
  return []
}

/** The five letters of SMART, each with what is still missing in plain words; nothing missing is filled (wijkengids 4.2). */
export function smartCheck(goal: GoalText, years: Years): LetterCheck[] {
  return [
    { letter: 'S', name: 'Specifiek', missing: specificMissing(goal) },
    { letter: 'M', name: 'Meetbaar', missing: measurableMissing(goal) },
    { letter: 'A', name: 'Acceptabel', missing: goal.acceptable === '' ? ['Schrijf op wie het hiermee eens zijn.'] : [] },
    { letter: 'R', name: 'Realistisch', missing: goal.realistic === '' ? ['Schrijf op waarom dit haalbaar is.'] : [] },
    { letter: 'T', name: 'Tijdgebonden', missing: timeMissing(goal, years) },
  ]
}

const elsewhere: Partial<Record<ScaleLevel, string>> = {
  city: 'Dit wordt in de stad opgelost, niet in de wijk alleen. Spreek af wie het bij de gemeente inbrengt.',
  region: 'Dit wordt in de regio opgelost, niet in de wijk. Neem het mee naar de doorbraaktafel: wie brengt het bij de regio?',
  state: 'Dit wordt bij het Rijk opgelost, niet in de wijk. Neem het mee naar de doorbraaktafel: wie brengt het daar?',
}

/** What else deserves a thought, for goals and ambitions alike: vague words, the wrong scale, the wording. */
export function goalRemarks({ title, scale, specific }: Pick<GoalText, 'title' | 'scale' | 'specific'>): Remark[] {
  const vague = vagueTerm(title)
  const large = scale === 'street' || scale === 'neighbourhood' ? abolished(title) : undefined
  const away = elsewhere[scale]
  const remarks: Remark[] = []
  if (vague !== undefined && (specific === '' || vagueTerm(specific) !== undefined))
    remarks.push({ kind: 'vague', words: `“${vague}” kan van alles betekenen. Partners weten dan niet wat er van hen wordt gevraagd. Wat ziet of merkt iemand in de wijk?` })
  if (large !== undefined)
    remarks.push({ kind: 'too-large', words: `Een wijk kan ${large} niet laten verdwijnen: daar werkt te veel op in van buiten de wijk. Kies wat hier wél kan, of kies een grotere schaal.` })
  if (away !== undefined) remarks.push({ kind: 'elsewhere', words: away })
  if (!hasComparative(title)) remarks.push({ kind: 'wording', words: 'Zeg wat er beter, sneller of meer wordt. Dan ziet iedereen welke kant het op moet.' })
  return remarks
}

/** How many themes can be a breakthrough at once: a few that everybody believes in (wijkengids 4.2). */
export const mostBreakthroughs = 5
