import type { AlertTone } from '@/components/ui/Alert'

type Message = { tone: AlertTone; text: string }

const refusals: Record<string, string> = {
  unknown: 'Uw werkaccount is hier niet bekend. Vraag de beheerder van uw gemeente om een account voor u te maken.',
  unconfirmed:
    'Uw organisatie heeft uw e-mailadres niet bevestigd, dus we weten niet zeker dat u het bent. Vraag hulp aan de helpdesk van uw organisatie.',
}
const elsewhereFailed = 'Inloggen met uw werkaccount is niet gelukt. Probeer het opnieuw.'

/** Why somebody landed on the sign-in page, in words; nothing for who simply came. */
export function signInMessage(asked: Record<string, string | string[] | undefined>): Message | undefined {
  if (typeof asked.fout === 'string') return { tone: 'error', text: refusals[asked.fout] ?? elsewhereFailed }
  if (asked.error !== undefined) return { tone: 'error', text: elsewhereFailed }
  if (asked.uitgelogd !== undefined) return { tone: 'success', text: 'U bent uitgelogd.' }
  if (asked.terug !== undefined) return { tone: 'info', text: 'Log in om verder te gaan.' }
  return undefined
}
