/** Tells a page its own path; proxy.ts sets it, so that signing in can lead back to where somebody was. */
export const pathHeader = 'x-path'
