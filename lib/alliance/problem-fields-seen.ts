type Marked = { readonly field: string; readonly version: number }

/** How the problem fields stood when somebody looked at them, to notice that somebody else marked in between. */
export const problemFieldsSeen = (fields: readonly Marked[]): string =>
  fields.map(({ field, version }) => `${field}:${version}`).toSorted().join(' ')
