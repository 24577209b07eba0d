export const lifeFieldLabels = {
  income: 'Inkomen en schulden', work: 'Werk', education: 'Onderwijs', youth: 'Jeugd', health: 'Gezondheid en zorg', housing: 'Wonen',
  public_space: 'Openbare ruimte', safety: 'Veiligheid', community: 'Samenleven', economy: 'Ondernemen', sustainability: 'Duurzaamheid',
} as const
export type LifeField = keyof typeof lifeFieldLabels
export const lifeFields = Object.keys(lifeFieldLabels) as LifeField[]

export const stakeholderKindLabels = {
  government: 'Overheid', organisation: 'Organisatie', entrepreneur: 'Ondernemer', association: 'Vereniging',
  residents_initiative: 'Bewonersinitiatief', key_person: 'Sleutelpersoon',
} as const
export type StakeholderKind = keyof typeof stakeholderKindLabels

export const willingnessLabels = { unknown: 'Onbekend', willing: 'Wil meedoen', hesitant: 'Twijfelt', unwilling: 'Wil niet' } as const
export type Willingness = keyof typeof willingnessLabels
