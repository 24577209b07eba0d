import type { FundingKind } from './book-types'

export const fundingKindLabels: Record<FundingKind, string> = {
  regular: 'Regulier budget',
  additional: 'Extra geld',
  organisation: 'Geld voor de organisatie',
  in_kind: 'Inzet in uren',
  residents_budget: 'Bewonersbudget',
}

export const fundingKindHelp: Record<FundingKind, string> = {
  regular: 'Geld dat een partner toch al in de wijk besteedt.',
  additional: 'Subsidie of bijdrage boven op het gewone budget.',
  organisation: 'Voor bureau en procesregie.',
  in_kind: 'Uren van mensen, in plaats van geld.',
  residents_budget: 'Geld waar bewoners zelf over beslissen.',
}

export const organisationPurpose = 'Organisatie van het programma'
