import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Use Prisma's schema engine as WebAssembly (npm) instead of a native binary that is downloaded on first use.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./scripts/schema-engine.mjs', import.meta.url))
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1'
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://app:app@127.0.0.1:5433/app' },
})
