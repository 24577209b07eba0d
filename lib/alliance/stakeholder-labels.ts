export const stakeholderKindLabels = {
  government: 'Overheid', organisation: 'Organisatie', entrepreneur: 'Ondernemer', association: 'Vereniging',
  residents_initiative: 'Bewonersinitiatief', key_person: 'Sleutelpersoon',
} as const
export type StakeholderKind = keyof typeof stakeholderKindLabels

export const willingnessLabels = { unknown: 'Onbekend', willing: 'Wil meedoen', hesitant: 'Twijfelt', unwilling: 'Wil niet' } as const
export type Willingness = keyof typeof willingnessLabels
