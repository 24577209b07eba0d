/** How much fits in a field; the browser shows the same numbers. */
export const limits = { title: 160, place: 200, invitation: 4_000, purpose: 1_000, minutes: 20_000, name: 120, reason: 500, url: 2_000 } as const
