import 'server-only'
import pino, { type Logger } from 'pino'
import { env } from './env'

let made: Logger | undefined

/** The log of this process: one line of JSON per event on standard output. Never give it what people typed. */
export function logger(): Logger {
  return (made ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    redact: { paths: ['*.password', '*.email', '*.headers', 'details.client_secret'], censor: '—' },
  }))
}
