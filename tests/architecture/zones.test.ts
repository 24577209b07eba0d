import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSource, FLOORS, importProblem, placeProblem } from '@/scripts/lint-zones.mjs'
import { importGraph, roundTrips } from './import-graph'

const root = path.resolve(import.meta.dirname, '../..')
const check = (file: string, source: string, more: { typeOnly?: boolean; serverOnly?: boolean } = {}) =>
  importProblem({ file, source, typeOnly: more.typeOnly ?? false, isServerOnly: () => more.serverOnly ?? false })

describe('a slice imports from the floors below it', () => {
  test.each([
    ['lib/decisions/record-decision.ts', '@/lib/programmes/load-phase'],
    ['lib/decisions/record-decision.ts', '@/lib/platform/result'],
    ['lib/decisions/record-decision.ts', './decide'],
    ['lib/decisions/record-decision.ts', '../checklists/queries'],
    ['lib/policy/define.ts', '@/lib/platform/use-case'],
    ['app/(app)/overzicht/page.tsx', '@/lib/dashboard/get-dashboard'],
  ])('%s may import %s', (file, source) => {
    expect(check(file, source)).toBeUndefined()
  })

  test.each([
    ['up', 'lib/programmes/load-phase.ts', '@/lib/decisions/queries', 'above it'],
    ['up by a relative path', 'lib/programmes/load-phase.ts', '../decisions/queries', 'above it'],
    ['up from the ground', 'lib/platform/use-case.ts', '@/lib/policy/policy', 'above it'],
    ['sideways', 'lib/checklists/queries.ts', '@/lib/finance/queries', 'beside it'],
    ['to the app', 'lib/decisions/queries.ts', '@/app/layout', 'its own roof'],
    ['to the components', 'lib/decisions/queries.ts', '@/components/ui/Button', 'its own roof'],
    ['to the tests', 'lib/decisions/queries.ts', '@/tests/support/builders', 'may not import tests'],
  ])('never %s', (_, file, source, message) => {
    expect(check(file, source)).toContain(message)
  })

  test('types are no way round', () => {
    expect(check('lib/programmes/load-phase.ts', '@/lib/decisions/schema', { typeOnly: true })).toContain('above it')
  })
})

describe('some things only one folder knows', () => {
  test.each([
    ['app/api/health/route.ts', '@/lib/platform/db/generated/client'],
    ['lib/decisions/queries.ts', '@/lib/platform/db/generated/client'],
    ['lib/decisions/queries.ts', '@prisma/client'],
    ['lib/decisions/queries.ts', 'pg'],
    ['app/api/auth/route.ts', 'next-auth'],
    ['lib/account/queries.ts', 'next-auth/jwt'],
  ])('%s may not import %s', (file, source) => {
    expect(check(file, source)).toMatch(/^Only lib\/platform\//)
  })

  test('lib may name the types of rows, the app may not even do that', () => {
    const source = '@/lib/platform/db/generated/client'
    expect(check('lib/decisions/load-decision.ts', source, { typeOnly: true })).toBeUndefined()
    expect(check('app/(app)/overzicht/page.tsx', source, { typeOnly: true })).toMatch(/^Only lib/)
  })

  test('the folder itself may', () => {
    expect(check('lib/platform/db/client.ts', './generated/client')).toBeUndefined()
    expect(check('lib/platform/auth/options.ts', 'next-auth')).toBeUndefined()
  })
})

describe('a component stays fit for the browser', () => {
  test('it does not import what runs on the server only', () => {
    expect(check('components/x/Y.tsx', '@/lib/dashboard/queries', { serverOnly: true })).toContain('plain props')
  })

  test('it may use its types, and pure modules', () => {
    expect(check('components/x/Y.tsx', '@/lib/dashboard/queries', { serverOnly: true, typeOnly: true })).toBeUndefined()
    expect(check('components/x/Y.tsx', '@/lib/process/labels')).toBeUndefined()
  })

  test('it does not know the app', () => {
    expect(check('components/x/Y.tsx', '@/app/layout')).toContain('its own roof')
  })
})

describe('a new folder', () => {
  test('without a floor is refused, by name', () => {
    expect(placeProblem('lib/novelty/queries.ts')).toContain('lib/novelty stands on no floor yet')
    expect(placeProblem('lib/decisions/queries.ts')).toBeUndefined()
  })

  test('no folder of lib is without a floor now', () => {
    const folders = readdirSync(path.join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !FLOORS.flat().includes(name))).toEqual([])
  })
})

describe('files do not import each other in a circle', () => {
  test('a circle is found', () => {
    const graph = new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]])
    expect(roundTrips(graph)).toEqual([['b', 'c', 'b']])
  })

  test('there is none', () => {
    const graph = importGraph(root, ['app', 'components', 'lib'])
    expect(graph.size).toBeGreaterThan(100)
    expect(roundTrips(graph)).toEqual([])
  })

  test('a file is found as the compiler finds it', () => {
    expect(findSource(root, 'lib/platform/result')).toBe('lib/platform/result.ts')
  })
})
