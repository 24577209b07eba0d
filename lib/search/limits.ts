/** How much one may ask, and how much one gets. */
export const searchLimits = {
  shortest: 2,
  longest: 100,
  /** Of each kind, while all kinds stand under each other. */
  glimpse: 4,
  /** On a page of one kind. */
  page: 20,
  /** More than this nobody reads: the words are too wide. */
  most: 200,
  /** Searches of one account within a minute. */
  perMinute: 60,
} as const
