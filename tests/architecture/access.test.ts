import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { permissions } from '@/lib/policy/permissions'

const root = path.resolve(import.meta.dirname, '../..')

function filesBelow(folder: string, matches: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && matches.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('generated'))
    .sort()
}
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const sources = filesBelow('lib', /^(?!.*\.(test|d)\.tsx?$).*\.tsx?$/)
const withOperations = sources.filter((file) => /= define(Query|UseCase)\(/.test(read(file)))
// Every way in: pages, server actions and route handlers.
const entrances = filesBelow('app', /^(page\.tsx|route\.tsx?|.*actions\.ts)$/)

/** Names that lib exports as a use case or query. */
const operationNames = new Set(
  withOperations.flatMap((file) =>
    [...read(file).matchAll(/export const (\w+) = define(?:Query|UseCase)\(/g)].map(([, name]) => name)))

/** A public entrance says so and why: `// access: public, …`. */
const publicEntrances = entrances.filter((file) => /\/\/ access: public, .{10,}/.test(read(file)))

/** Pages that share a question ask it in `ask-….ts` beside or above them, once per request. */
const askingTexts = (file: string) =>
  [...read(file).matchAll(/import \{[^}]+\} from '(\.{1,2}\/ask-[\w-]+)'/g)].map(([, place = '']) =>
    read(path.join(path.dirname(file), `${place}.ts`)))

const usesOperation = (file: string) => {
  const text = [read(file), ...askingTexts(file)].join('\n')
  return [...operationNames].some((name) => name !== undefined && new RegExp(`\\b${name}\\b`).test(text))
}

describe('every use case and query declares a permission', () => {
  it('finds them', () => {
    expect(operationNames.size).toBeGreaterThan(20)
  })
  it.each(withOperations)('%s', (file) => {
    const asked = [...read(file).matchAll(/permission: '([\w.-]+)'/g)].map(([, permission]) => permission)
    const defined = [...read(file).matchAll(/define(?:Query|UseCase)\(/g)]
    expect(asked.length).toBe(defined.length)
    for (const permission of asked) expect(permissions).toContain(permission)
  })
})

describe('every entrance asks a use case or query, or says that it is public', () => {
  it('finds them', () => {
    expect(entrances.length).toBeGreaterThan(15)
  })
  it.each(entrances)('%s', (file) => {
    expect(publicEntrances.includes(file) || usesOperation(file)).toBe(true)
  })
  it('has no more public entrances than these', () => {
    expect(publicEntrances).toEqual([
      'app/(auth)/inloggen/actions.ts',
      'app/(auth)/inloggen/page.tsx',
      'app/(auth)/uitloggen/actions.ts',
      'app/(public)/begrippen/route.ts',
      'app/(public)/route.ts',
      'app/(public)/toegankelijkheid/route.ts',
      'app/(public)/wijk/[gemeente]/[wijk]/route.ts',
      'app/.well-known/security.txt/route.ts',
      'app/agenda/[bestand]/route.ts',
      'app/api/auth/[...nextauth]/route.ts',
      'app/api/auth/sessie/route.ts',
      'app/api/health/route.ts',
    ])
  })
})

describe('only a few may look across municipalities', () => {
  // Each knows no tenant yet: signing in, the public page, health, whose job is next.
  const allowed = [/^lib\/platform\/auth\//, /^lib\/platform\/db\//, /^lib\/platform\/jobs\//, /^lib\/publication\/get-published\.ts$/, /^lib\/platform\/health\.ts$/, /^lib\/meetings\/open-calendar\.ts$/, /^lib\/account\/sign-in/]
  it('lists them', () => {
    const across = [...sources, ...filesBelow('app', /\.tsx?$/), 'proxy.ts'].filter((file) => /\bsystemTransaction\b/.test(read(file)))
    expect(across.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([])
  })
})

describe('doors with one key', () => {
  const all = [...sources, ...filesBelow('app', /\.tsx?$/), ...filesBelow('components', /\.tsx?$/)]
  it.each([
    ['the generated Prisma client', /^import (?!type)[^\n]*\/generated\//m, /^lib\/platform\/(db|audit|use-case)/],
    ['next-auth', /from 'next-auth/, /^(lib\/platform\/auth\/|app\/api\/auth\/)/],
    ['process.env', /process\.env/, /^(lib\/platform\/env\.ts)/],
  ])('%s', (_, pattern, allowed) => {
    expect(all.filter((file) => pattern.test(read(file)) && !allowed.test(file))).toEqual([])
  })
})
