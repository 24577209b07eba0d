import * as z from 'zod/mini'

// The largest number the column can hold; a forged one beyond it would be an error of the database, not a collision.
const largest = 2_147_483_647

/** The version of what somebody looked at, as a form posts it; 0 where nothing was kept yet. */
export const versionFrom = (least: 0 | 1) => z.coerce.number().check(z.int(), z.minimum(least), z.maximum(largest))
