// Who may import whom. The floors are the one list to keep: a file's place in the tree says the rest, so that a new
// slice is fenced the day it is born. Used by eslint.config.mjs; proved by tests/architecture/zones.test.ts.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** From the ground up. A folder of lib may import from the floors below its own: never sideways, never up. */
export const FLOORS = [
  ['platform'],
  ['process', 'policy'],
  ['account', 'programmes'],
  ['alliance', 'goals', 'facts'],
  ['interventions', 'contract'],
  ['checklists', 'monitoring', 'finance', 'theory'],
  ['decisions', 'participation', 'recalibration'],
  ['meetings', 'check', 'handover'],
  ['dashboard', 'publication', 'reporting', 'notifications', 'search'],
]

/** Packages that only one folder may know, so that the rest of the house can do without them. */
const KEEPERS = [
  { packages: /^(@prisma\/|pg$)/, keeper: 'lib/platform/db' },
  { packages: /^next-auth($|\/)/, keeper: 'lib/platform/auth' },
  { packages: /^@node-rs\/argon2$/, keeper: 'lib/platform/auth' },
  { packages: /^nodemailer($|\/)/, keeper: 'lib/platform/mail' },
]
const PRISMA_CLIENT = 'lib/platform/db/generated'

const within = (file, folder) => file === folder || file.startsWith(`${folder}/`)
const sliceOf = (file) => /^lib\/([^/]+)\//.exec(file)?.[1]
const floorOf = (slice) => FLOORS.findIndex((floor) => floor.includes(slice))
const isTest = (file) => /\.test\.tsx?$/.test(file) || within(file, 'tests')
// Scripts, configuration, example data and tests stand outside the house, and may see all of it.
const isProduct = (file) => !isTest(file) && /^((app|components|lib)\/|(proxy|instrumentation)\.ts$)/.test(file)

/** The place in the repository that an import means; undefined for a package. */
export function resolveImport(fromFile, source) {
  if (source.startsWith('@/')) return source.slice(2)
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(fromFile), source)
  return undefined
}

/** The file behind a place without extension, as the compiler finds it. */
export function findSource(root, place) {
  const candidates = ['', '.ts', '.tsx', '.mjs', '/index.ts'].map((end) => `${place}${end}`)
  return candidates.find((file) => /\.\w+$/.test(file) && existsSync(path.join(root, file)))
}

/** What is wrong with where a file stands, or undefined. */
export function placeProblem(file) {
  const slice = sliceOf(file)
  if (!slice || floorOf(slice) >= 0) return undefined
  return `lib/${slice} stands on no floor yet: give it one in FLOORS of scripts/lint-zones.mjs, so that its imports are fenced.`
}

function packageProblem(file, source) {
  const rule = KEEPERS.find(({ packages }) => packages.test(source))
  if (!rule || within(file, rule.keeper) || !isProduct(file)) return undefined
  return `Only ${rule.keeper} may import ${source}.`
}

function sliceProblem(file, target) {
  const [from, to] = [sliceOf(file), sliceOf(target)]
  if (!to || from === to || floorOf(from) > floorOf(to)) return undefined
  if (file.endsWith('.db.test.ts')) return undefined // a mechanism is tried on the real thing, which stands above it
  const direction = floorOf(from) === floorOf(to) ? 'beside it' : 'above it'
  return `lib/${from} may not import lib/${to}, which stands ${direction}: let a slice above both, or the page, bring them together.`
}

function roomProblem(file, target) {
  const below = within(file, 'lib') ? ['app', 'components'] : within(file, 'components') ? ['app'] : []
  const above = below.find((room) => within(target, room))
  if (above) return `${file.split('/')[0]} may not import ${above}: it would stand on its own roof.`
  const [outside] = ['tests', 'scripts', 'prisma'].filter((room) => within(target, room))
  if (outside && isProduct(file)) return `The product may not import ${outside}.`
  return undefined
}

/** Row types may be named anywhere in lib; they are gone when the program runs. */
function prismaProblem(file, target, typeOnly) {
  if (!within(target, PRISMA_CLIENT) || within(file, 'lib/platform/db') || !isProduct(file)) return undefined
  if (typeOnly && within(file, 'lib')) return undefined
  return 'Only lib/platform/db may import the Prisma client.'
}

/**
 * What is wrong with an import, or undefined.
 * @param {{ file: string, source: string, isServerOnly: (place: string) => boolean, typeOnly?: boolean }} asked
 * `file` is relative to the root, with forward slashes; `isServerOnly` tells of a place in lib
 */
export function importProblem({ file, source, isServerOnly, typeOnly = false }) {
  const target = resolveImport(file, source)
  if (target === undefined) return packageProblem(file, source)
  const problem = prismaProblem(file, target, typeOnly) ?? roomProblem(file, target) ?? (sliceOf(file) ? sliceProblem(file, target) : undefined)
  if (problem) return problem
  if (within(file, 'components') && within(target, 'lib') && !typeOnly && isServerOnly(target))
    return `A component may not import ${target}, which runs on the server only: let the page pass plain props.`
  return undefined
}

/** Does this place in lib begin with `import 'server-only'`? */
export function serverOnlyIn(root) {
  const known = new Map()
  return (place) => {
    if (!known.has(place)) {
      const file = findSource(root, place)
      known.set(place, file !== undefined && /^import 'server-only'/m.test(readFileSync(path.join(root, file), 'utf8')))
    }
    return known.get(place)
  }
}
