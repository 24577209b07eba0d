/** How much fits in a field; the browser shows the same numbers. */
export const limits = { explanation: 20_000, reason: 2_000, comment: 5_000, title: 200, url: 2_000 } as const
