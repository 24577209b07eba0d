const begin = performance.now()

/** A line of progress, with the seconds since the start. */
export function say(message) {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(`${seconds.padStart(6)} s  ${message}`)
}
