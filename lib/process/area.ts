import { handbook, neighbourhoodGuide } from './sources'

export type AreaInput = {
  readonly inhabitants?: number | null
  readonly dwellings?: number | null
  readonly horizonYears?: number | null
}

/** Never an error: the programme may have good reasons, it should only know what others learned. */
export type AreaWarning = {
  readonly field: keyof AreaInput
  readonly message: string
  readonly reason: string
  readonly source: string
}

// wijkengids §2.5: the visitation committee's impression of the upper limit of an area.
const maxInhabitants = 10_000
const maxDwellings = 4_000
// handbook §2.6 (factor 5) and §5.2: at least ten years.
const minHorizonYears = 10

const scaleReason =
  'In kleinere gebieden kennen mensen en organisaties elkaar sneller en zien bewoners beter wat er gebeurt. ' +
  'Overweeg om per buurt te werken.'

/** Gentle warnings about the size of the area and the horizon of the programme. */
export function areaWarnings(area: AreaInput): AreaWarning[] {
  const warnings: AreaWarning[] = []
  const scale = { reason: scaleReason, source: `${neighbourhoodGuide.title}, §2.5` }
  if ((area.inhabitants ?? 0) > maxInhabitants) {
    warnings.push({ field: 'inhabitants', message: 'Dit gebied heeft meer dan 10.000 inwoners.', ...scale })
  }
  if ((area.dwellings ?? 0) > maxDwellings) {
    warnings.push({ field: 'dwellings', message: 'Dit gebied heeft meer dan 4.000 woningen.', ...scale })
  }
  if (area.horizonYears != null && area.horizonYears < minHorizonYears) {
    warnings.push({
      field: 'horizonYears',
      message: 'Dit programma kijkt minder dan tien jaar vooruit.',
      reason:
        'Het duurt lang voordat bewoners iets merken van verbetering in leefbaarheid en veiligheid. ' +
        'Reken op minstens tien jaar, liever twintig.',
      source: `${handbook.title}, §2.6 en §5.2`,
    })
  }
  return warnings
}
