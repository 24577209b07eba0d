import 'server-only'
import { randomBytes } from 'node:crypto'
import { sha256 } from '@/lib/platform/audit'

/** 32 random bytes: nobody guesses it, so nothing has to be counted or slowed down. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it: whoever reads the database still has no address. */
export const tokenHash = (token: string): string => sha256(`agenda:${token}`)

/** The token in the last part of an address; null when it cannot be one. */
export const tokenIn = (file: string): string | null => /^([A-Za-z0-9_-]{43})\.ics$/.exec(file)?.[1] ?? null
