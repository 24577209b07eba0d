import 'server-only'
import { Prisma } from './generated/client'

/** Was there already a row with this key? Then somebody else made the same thing a moment earlier. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
