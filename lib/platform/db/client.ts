import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../env'
import { type Prisma, PrismaClient } from './generated/client'
import { currentTenant } from './tenant-context'
import { scopeToTenant } from './tenant-scope'

function connect() {
  const { DATABASE_URL, DATABASE_POOL } = env()
  const base = new PrismaClient({
    adapter: new PrismaPg({ connectionString: DATABASE_URL, max: DATABASE_POOL }),
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  })
  return base.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const municipalityId = currentTenant()
          if (municipalityId === undefined) return query(args)
          return query(scopeToTenant({ model, operation, args, municipalityId }))
        },
      },
    },
  })
}

type Client = ReturnType<typeof connect>

// Hot reload makes modules anew; the pool must not be made anew with them.
const kept = globalThis as typeof globalThis & { wijkaanpakDb?: Client }

/** The one database client of this process. Only this folder may touch it; everyone else gets a transaction. */
export function client(): Client {
  return (kept.wijkaanpakDb ??= connect())
}

/** Closes all connections; for tests and for scripts that end. */
export async function disconnect(): Promise<void> {
  await kept.wijkaanpakDb?.$disconnect()
  delete kept.wijkaanpakDb
}

/** What a use case or query works with: one open transaction, limited to one municipality. */
export type Db = Prisma.TransactionClient
