import type { ObstacleKind, ObstacleLevel, ObstacleStatus } from './obstacle-schema'
import type { PromiseDirection, PromiseKind, PromiseStatus } from './schema'

export const promiseStatusLabels: Record<PromiseStatus, string> = {
  open: 'Nog te beginnen',
  under_way: 'Loopt',
  delivered: 'Geleverd',
  partly_delivered: 'Deels geleverd',
  lapsed: 'Vervallen',
}

export const promiseKindLabels: Record<PromiseKind, string> = { money: 'Geld', hours: 'Uren', other: 'Iets anders' }

export const promiseDirectionLabels: Record<PromiseDirection, string> = { brings: 'Brengt', gets: 'Haalt' }

export const obstacleKindLabels: Record<ObstacleKind, string> = {
  law: 'Wet en regels',
  money: 'Geld',
  organisation: 'Organisatie',
}

/** From near to far, as the columns of the board stand. */
export const obstacleLevelLabels: Record<ObstacleLevel, string> = {
  neighbourhood: 'Wijk',
  city: 'Stad',
  region: 'Regio',
  state: 'Rijk',
}

export const obstacleStatusLabels: Record<ObstacleStatus, string> = {
  found: 'Gevonden',
  raised: 'Aangekaart',
  under_discussion: 'In gesprek',
  solved: 'Opgelost',
  refused: 'Niet toegestaan',
}
