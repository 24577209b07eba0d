/** The fields of life in which problems and goals are (handbook §4.2, §5.2). */
export const lifeFieldLabels = {
  income: 'Inkomen en schulden', work: 'Werk', education: 'Onderwijs', youth: 'Jeugd', health: 'Gezondheid en zorg', housing: 'Wonen',
  public_space: 'Openbare ruimte', safety: 'Veiligheid', community: 'Samenleven', economy: 'Ondernemen', sustainability: 'Duurzaamheid',
} as const
export type LifeField = keyof typeof lifeFieldLabels
export const lifeFields = Object.keys(lifeFieldLabels) as LifeField[]
