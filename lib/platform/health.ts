import 'server-only'
import { systemTransaction } from './db/transaction'
import { logger } from './logging'

/** Can this process reach its database? Written down when not, for nobody else will tell. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await systemTransaction((db) => db.$queryRaw`SELECT 1`)
    return true
  } catch (error) {
    logger().error({ err: error }, 'the database cannot be reached')
    return false
  }
}
