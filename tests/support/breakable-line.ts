import { connect, createServer, type Socket } from 'node:net'

/**
 * A line to a server that can be cut at any moment, as when the process at this end is killed: everything it was saying
 * stops halfway, and nothing more gets through until the line is mended.
 */
export async function breakableLine(target: { host: string; port: number }) {
  const ends = new Set<Socket>()
  let whole = true
  const server = createServer((near) => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(target.port, target.host)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      ends.add(one)
      one.on('error', () => one.destroy()).on('close', () => {
        ends.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the line has no port')
  const cut = () => {
    whole = false
    for (const end of ends) end.destroy()
  }
  return {
    port: address.port,
    cut,
    mend() {
      whole = true
    },
    async stop() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
