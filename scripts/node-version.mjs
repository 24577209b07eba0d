// Imported before anything else, and written so that a Node of many years ago can still read it.
var NEEDED = [20, 19]

/**
 * The line to show when this Node is too old, or undefined.
 * @param {string} version such as "18.17.1"
 */
export function nodeProblem(version) {
  var have = version.split('.').map(Number)
  if (have[0] > NEEDED[0] || (have[0] === NEEDED[0] && have[1] >= NEEDED[1])) return undefined
  return (
    'Node ' + version + ' is te oud. Installeer Node ' + NEEDED.join('.') + ' of nieuwer (nodejs.org) en start opnieuw.'
  )
}

/** Stops the program when this Node is too old. */
export function requireNode() {
  var problem = nodeProblem(process.versions.node)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
