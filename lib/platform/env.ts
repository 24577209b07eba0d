import 'server-only'
import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.string().default('production'),
  DATABASE_URL: z.string().min(1),
  /** Connections of this process to PostgreSQL. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Where uploaded files are kept: outside the web root. */
  UPLOAD_DIR: z.string().min(1).default('.data/uploads'),
  /** How many megabytes of files one programme may keep. */
  PROGRAMME_STORAGE_MB: z.coerce.number().int().min(1).default(2048),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Public address of the app, e.g. https://wijkaanpak.gemeente.nl */
  NEXTAUTH_URL: z.url(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('uw werkaccount'),
  /** Set by the supervisor, to know that the server that answers is its own child. */
  INSTANCE_ID: z.string().default(''),
  /** "1" when a trusted reverse proxy sets x-forwarded-for. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  /** Where to report a weakness, as mailto: or https:; stands in /.well-known/security.txt. */
  SECURITY_CONTACT: z.url().optional(),
  /** Where mail goes out, e.g. smtps://name:secret@mail.gemeente.nl; without it the administrator reads the mails in the app. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** From whom mail comes: "Wijkaanpak <wijkaanpak@gemeente.nl>". */
  MAIL_FROM: z.string().optional(),
  /** "0" for a process that leaves reminders and mail to others. */
  JOBS: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
}).refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
  path: ['MAIL_FROM'], error: 'is nodig naast SMTP_URL: van wie de mail komt',
})

let parsed: z.infer<typeof schema> | undefined

/**
 * The settings of this process; the only place that reads process.env.
 * @throws Error naming every missing or wrong setting, so that the log says what to mend.
 */
export function env(): z.infer<typeof schema> {
  if (parsed) return parsed
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new Error(`Instellingen ontbreken of kloppen niet: ${wrong}`)
  }
  parsed = result.data
  return parsed
}
