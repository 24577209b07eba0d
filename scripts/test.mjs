import { requireNode } from './node-version.mjs'

requireNode()
import('./testing/run.mjs').then(
  ({ run }) => run(process.argv.slice(2)),
  (error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error('De onderdelen zijn nog niet geïnstalleerd. Voer eerst "npm ci" uit.')
    process.exitCode = 1
  },
)
