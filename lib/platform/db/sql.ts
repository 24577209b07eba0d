import 'server-only'
import { Prisma } from './generated/client'

/** A piece of a statement with its values, for statements that share a part. */
export const sql = Prisma.sql
export type Sql = Prisma.Sql
