/** How many drafts one person keeps in a programme, and how many bytes they are together. */
export const draftLimits = { count: 300, bytes: 5 * 1024 * 1024 } as const

/** How much fits in a field; the browser shows the same numbers. */
export const limits = { explanation: 20_000, reason: 2_000, comment: 5_000, title: 200, url: 2_000 } as const
