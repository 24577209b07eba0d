import { createServer, type Socket } from 'node:net'

export type Received = { messageId: string; to: string; message: string }

/** What the server says after a line; `null` begins the message itself. */
function answerTo(line: string, refuse: (to: string) => string | undefined): string | null {
  const [word = ''] = line.toUpperCase().split(/[ :]/)
  if (word === 'DATA') return null
  if (word === 'RCPT') return refuse(/<([^>]*)>/.exec(line)?.[1] ?? '') ?? '250 ok'
  return word === 'QUIT' ? '221 bye' : '250 ok'
}

/**
 * A mail server for tests: keeps what it accepts, as it came in. `settleMs` is how long it takes over each mail, so that
 * somebody can die at that very moment; `refuse` answers to a recipient.
 */
export async function startSmtpServer({ settleMs = () => 0, refuse = () => undefined }: { settleMs?: () => number; refuse?: (to: string) => string | undefined } = {}) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  function converse(socket: Socket) {
    sockets.add(socket)
    let [buffer, inMessage, to] = ['', false, '']
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    const say = (line: string) => void socket.write(`${line}\r\n`)
    say('220 test')
    function accept(message: string) {
      received.push({ messageId: /^Message-ID: (\S+)/im.exec(message)?.[1] ?? '', to, message })
      inMessage = false
      setTimeout(() => { if (socket.writable) say('250 accepted') }, settleMs())
    }
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      buffer += chunk
      for (let end = buffer.indexOf(inMessage ? '\r\n.\r\n' : '\r\n'); end >= 0; end = buffer.indexOf(inMessage ? '\r\n.\r\n' : '\r\n')) {
        const piece = buffer.slice(0, end)
        buffer = buffer.slice(end + (inMessage ? 5 : 2))
        if (inMessage) { accept(piece); continue }
        const answer = answerTo(piece, refuse)
        if (/^RCPT/i.test(piece)) to = /<([^>]*)>/.exec(piece)?.[1] ?? ''
        inMessage = answer === null
        say(answer ?? '354 go on')
      }
    })
  }
  const server = createServer(converse)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    /** Ends every conversation, wherever it is. */
    hangUp,
    async stop() {
      hangUp()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
