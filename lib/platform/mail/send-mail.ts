import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '../env'

export type Mail = {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** The same at every attempt, so that mail servers and mail programs recognise a repetition. */
  messageId: string
  /** Where the reader says how, or that, they want to hear of this. */
  preferences: string
}

/** Is there a mail server? Without one the administrator reads in the app what would have been sent. */
export const mailIsConfigured = (): boolean => env().SMTP_URL !== undefined

/** A Message-ID within our own address for something that is sent once. */
export const messageIdFor = (id: string): string => `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`

// Together well within the lease of a job: a second worker must not begin while this one is still trying. The greeting may take
// longer than the connection: some servers let a stranger wait a few seconds to see whether it is a machine that hurries.
const patience = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 10_000, socketTimeout: 15_000 }

/**
 * Hands a mail to the mail server; resolves once that has accepted it.
 * @throws whatever the server or the network said
 */
export async function sendMail({ preferences, ...mail }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env()
  const transport = createTransport({ url: SMTP_URL, ...patience, disableFileAccess: true, disableUrlAccess: true })
  await transport.sendMail({
    ...mail, from: MAIL_FROM,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    list: { unsubscribe: { url: preferences, comment: 'Voorkeuren' } },
  })
}
