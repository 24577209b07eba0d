type Goal = { id: string; title: string; ambition: boolean }

/** Goals to tick, each with the ambition first; what a chance serves already but lapsed is kept in the list. */
export const toGoalChoices = (goals: Goal[], served: { id: string; title: string; retired: boolean }[] = []) => [
  ...goals.map(({ id, title, ambition }) => ({ value: id, label: title, help: ambition ? 'Ambitie' : undefined })),
  ...served.filter(({ retired }) => retired).map(({ id, title }) => ({ value: id, label: `${title} (vervallen)` })),
]

export const toPartnerChoices = (organisations: { id: string; name: string }[]) => organisations.map(({ id, name }) => ({ value: id, label: name }))
