import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const resolve = {
  alias: [
    { find: /^@\//, replacement: inRoot('./') },
    // 'server-only' throws outside a React server build; under test every module runs on the server.
    { find: /^server-only$/, replacement: inRoot('./node_modules/next/dist/compiled/server-only/empty.js') },
  ],
}
const exclude = [...configDefaults.exclude, '.next/**', '.data/**', 'tests/e2e/**', 'tests/bench/**']

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, '**/*.db.test.ts', 'tests/scripts/**'],
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude,
          // Starts PostgreSQL and prepares the template database that each worker copies.
          globalSetup: ['tests/support/global-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Starts and kills real processes, so it takes seconds rather than milliseconds.
        test: { name: 'scripts', include: ['tests/scripts/*.test.ts'], exclude, testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
})
