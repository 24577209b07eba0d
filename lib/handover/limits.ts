/** The most that fits in one of the two texts of the predecessor. */
export const textLimit = 6000
