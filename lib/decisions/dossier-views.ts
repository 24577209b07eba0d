import type { Dossier, DossierPoint, DossierSection } from './dossier'

export type PlacedPoint = { readonly section: DossierSection; readonly point: DossierPoint }

const placed = (dossier: Dossier): PlacedPoint[] =>
  dossier.sections.flatMap((section) => section.points.map((point) => ({ section, point })))

/** What nobody agreed on yet: it belongs up front, a board must not find it at the end. */
export const openPoints = (dossier: Dossier): PlacedPoint[] =>
  placed(dossier).filter(({ point }) => point.asked && point.state === 'open')

/** What was left out on purpose, each with its reason (handbook §3.2). */
export const skippedPoints = (dossier: Dossier): PlacedPoint[] =>
  placed(dossier).filter(({ point }) => point.state === 'skipped' || point.state === 'not_applicable')

/** The questions every organisation answers for itself (handbook §4.6). */
export const ownConsiderations = (dossier: Dossier): PlacedPoint[] =>
  placed(dossier).filter(({ point }) => point.asked && point.considerations.length > 0)

/** The organisations of the alliance that have not answered this point. */
export const silentOrganisations = (point: DossierPoint): string[] =>
  point.considerations.filter((one) => one.inAlliance && one.answer === null).map((one) => one.organisation)

/** "Alle 25 gesprekspunten zijn besproken." or what is still missing, in one sentence. */
export function dossierSentence(dossier: Dossier): string {
  const asked = placed(dossier).filter(({ point }) => point.asked).length
  const open = openPoints(dossier).length
  if (asked === 0) return 'Deze fase heeft geen gesprekspunten.'
  if (open === 0) return `Alle ${asked} gesprekspunten zijn besproken.`
  if (open === asked) return `Van de ${asked} gesprekspunten is er nog geen besproken.`
  return open === 1
    ? `Van de ${asked} gesprekspunten staat er nog 1 open.`
    : `Van de ${asked} gesprekspunten staan er nog ${open} open.`
}
