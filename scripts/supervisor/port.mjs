import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartProblem } from '../start-problem.mjs'

/**
 * Throws when nothing can listen on the port.
 * @param {{ host: string, port: number, mode: string }} settings
 * @param {{ patience: number }} options how many ms to wait for a killed predecessor to let go
 */
export async function requireFreePort({ host, port, mode }, { patience }) {
  const deadline = Date.now() + patience
  for (;;) {
    const error = await tryListening(host, port)
    if (!error) return
    if (error.code !== 'EADDRINUSE' || Date.now() > deadline) throw portProblem(error, { host, port, mode })
    await sleep(100)
  }
}

function tryListening(host, port) {
  return new Promise((resolve) => {
    const server = createServer().on('error', resolve)
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}

function portProblem(cause, { host, port, mode }) {
  const other = `kies een andere poort: PORT=${port < 1024 ? 3000 : port + 1} npm run ${mode}`
  if (cause.code === 'EADDRINUSE') {
    return new StartProblem(`Poort ${port} is al in gebruik.`, `Stop het andere programma, of ${other}`, { cause })
  }
  if (cause.code === 'EACCES') {
    return new StartProblem(`Poort ${port} mag alleen de beheerder van dit systeem gebruiken.`, `Ga naar root, of ${other}`, { cause })
  }
  return new StartProblem(`Op ${host}:${port} kan niet worden geluisterd (${cause.code}).`, 'Verbeter HOST en PORT.', { cause })
}
