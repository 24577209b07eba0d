import type { InterventionPage } from '@/lib/interventions/get-intervention'
import type { InterventionChoices } from '@/lib/interventions/list-intervention-choices'

type Named = { id: string; name: string }
const option = ({ id, name }: Named) => ({ value: id, label: name })
const withKept = (active: Named[], kept: Named[]) => [...active, ...kept.filter((one) => !active.some(({ id }) => id === one.id))].map(option)

/** What can be chosen, as the form wants it. What was chosen before stays there, also a partner that left and a goal that is retired. */
export const interventionChoice = ({ owners, partners, goals }: InterventionChoices, kept?: InterventionPage['intervention']) => ({
  owners: withKept(owners, kept ? [kept.owner] : []), partners: withKept(partners, kept?.partners ?? []),
  goals: [
    ...goals.map(({ id, title, isAmbition }) => ({ value: id, label: isAmbition ? title : `– ${title}` })),
    ...(kept?.contributions ?? []).flatMap(({ goalId, goal, retiredOn }) => (retiredOn ? [{ value: goalId, label: `${goal} (vervallen)` }] : [])),
  ],
})
