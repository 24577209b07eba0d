export type EmbeddedPostgres = {
  /** For the owner role, which row-level security binds. */
  url: string
  urlFor: (database: string) => string
  /** For the superuser: only for tests that must look past the locks. */
  adminUrlFor: (database: string) => string
  port: number
  pid: number
  wasRunning: boolean
  /** What PostgreSQL wrote. */
  logFile: string
  isAlive: () => boolean
  stop: () => void
  /** Stops it and throws its data away. */
  destroy: () => void
}

type Options = {
  dataDir: string
  database?: string
  settings?: Record<string, string | number>
  /** Throw away everything that was in the folder. */
  fresh?: boolean
  log?: (message: string) => void
}

export function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres>

export function addressOfRunning(options: { dataDir: string; database?: string }): string
