/** Requests that a page makes by itself carry this header: they must not keep a forgotten browser signed in. */
export const backgroundHeader = 'x-background'
