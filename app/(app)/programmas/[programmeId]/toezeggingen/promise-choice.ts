import type { PromiseChoices } from '@/lib/contract/list-promise-choices'

/** What can be chosen, as the form wants it. A partner that left stays with the promise it made. */
export const promiseChoice = ({ organisations, sections, contract }: PromiseChoices, kept?: { id: string; name: string }) => ({
  partners: [...organisations, ...(kept && !organisations.some(({ id }) => id === kept.id) ? [kept] : [])]
    .map(({ id, name }) => ({ value: id, label: name })),
  sections: sections.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
  contracts: contract ? [{ value: contract.id, label: `In versie ${contract.number} van het contract (${contract.kindName})` }] : [],
})
