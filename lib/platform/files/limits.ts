/** The largest file that is taken. */
export const maxFileBytes = 20 * 1024 * 1024

/** What people read beside the field. */
export const allowedFiles = 'pdf, Word (docx), Excel (xlsx), OpenDocument (odt, ods), jpg of png, hoogstens 20 MB'

/** For the `accept` of the field; the content decides. */
export const acceptedExtensions = '.pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png'

/** Why a file is refused, and what to do. */
export const refusals = {
  'too-large': 'Dit bestand is groter dan 20 MB. Maak het kleiner of deel het op.',
  empty: 'Dit bestand is leeg. Kies een ander bestand.',
  macros: 'Dit bestand bevat macro’s en is daarom geweigerd. Bewaar het als gewoon document en probeer het opnieuw.',
  kind: `Dit soort bestand kunnen we niet bewaren. Toegestaan: ${allowedFiles}.`,
  missing: 'Kies eerst een bestand.',
  full: 'De ruimte voor bestanden van dit programma is vol. Voeg een link toe, of vraag uw beheerder om meer ruimte.',
  busy: 'Er worden nu veel bestanden tegelijk bewaard. Probeer het over een minuut opnieuw.',
} as const

export type Refusal = keyof typeof refusals
