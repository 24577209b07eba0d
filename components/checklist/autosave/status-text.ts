import type { SaverStatus } from './draft-saver'

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** `14:03` */
export const clockTime = (at: number): string => clock.format(at)

/** Where the text is safe, in words; empty while there is nothing to say. */
export function statusText(status: SaverStatus): string {
  switch (status.kind) {
    case 'idle':
    case 'typing':
      return ''
    case 'saved':
      return `Opgeslagen om ${clockTime(status.at)}`
    case 'here':
      return status.signedOut
        ? 'U bent uitgelogd. Uw tekst staat veilig op dit apparaat. Log in een nieuw tabblad in; dan bewaren we hem.'
        : 'Nog niet bewaard op de server; op dit apparaat wel. We proberen het opnieuw.'
    case 'refused':
      return `Alleen bewaard op dit apparaat. ${status.why ?? 'De server neemt dit concept niet aan. Leg uw tekst vast, of ververs de pagina.'}`
    case 'nowhere':
      return 'Bewaren lukt nu niet. Laat deze pagina open; we proberen het opnieuw.'
  }
}
