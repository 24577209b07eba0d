/** Something a person can solve before starting again: what is wrong, and the remedy, in one line. */
export class StartProblem extends Error {
  /**
   * @param {string} problem
   * @param {string} remedy
   * @param {{ cause?: unknown }} [options]
   */
  constructor(problem, remedy, options) {
    super(`${problem} ${remedy}`, options)
    this.name = 'StartProblem'
  }
}

/** A full disk can surface anywhere: while unpacking, in PostgreSQL, during the build. */
export function isDiskFull(error) {
  for (let e = error; e; e = e.cause) {
    if (e.code === 'ENOSPC' || e.code === '53100' || /ENOSPC|No space left on device/i.test(String(e.message))) return true
  }
  return false
}

/** The single line to show for any error that stops the start. */
export function explain(error) {
  if (isDiskFull(error)) {
    return 'De schijf is vol. Maak ruimte vrij (minstens 1 GB) of kies met DATA_DIR een map op een andere schijf, en start opnieuw.'
  }
  if (error instanceof StartProblem) return error.message
  if (error?.code === 'EACCES' || error?.code === 'EROFS' || error?.code === 'EPERM') {
    return `Geen rechten om ${error.path ?? 'een bestand'} te schrijven. Geef deze gebruiker schrijfrechten of kies met DATA_DIR een andere map.`
  }
  return `Onverwachte fout: ${String(error?.message ?? error).replaceAll(/\s+/g, ' ')} Start opnieuw met VERBOSE=1 voor de details.`
}
