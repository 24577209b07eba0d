/** Partners to choose from; of one that left it is said. */
export const toOwners = (organisations: { id: string; name: string; active: boolean }[]) =>
  organisations.map(({ id, name, active }) => ({ value: id, label: active ? name : `${name} (vertrokken)` }))
