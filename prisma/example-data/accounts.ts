/** The people of the example data are invented. One password for all: it is example data, never production. */
export const examplePassword = 'voorbeeld-wijkaanpak'

type ExampleRole = 'administrator' | 'bureau' | 'board' | 'partner' | 'reader'

export type ExampleAccount = {
  email: string
  name: string
  /** What the start-up script prints, in Dutch. */
  role: string
  municipality: string
  /** Roles per programme slug; an administrator without programmes has none. */
  grants: { programme: string; role: Exclude<ExampleRole, 'administrator'>; organisation?: string }[]
  administrator?: boolean
}

/** Municipalities of the example data: two real places with published facts only, and two that do not exist. */
export const exampleMunicipalities = [
  { slug: 'lindewaard', name: 'Lindewaard' },
  { slug: 'oosterhaven', name: 'Oosterhaven' },
  { slug: 'vlaardingen', name: 'Vlaardingen' },
  { slug: 'utrecht', name: 'Utrecht' },
] as const

const lindewaard = 'lindewaard'

export const exampleAccounts: ExampleAccount[] = [
  {
    email: 'beheer@lindewaard.example', name: 'Ruud Hoekstra', role: 'beheerder van de gemeente',
    municipality: lindewaard, administrator: true, grants: [],
  },
  {
    email: 'bureau@lindewaard.example', name: 'Fatima Yılmaz', role: 'programmabureau', municipality: lindewaard,
    grants: [{ programme: 'de-kolk', role: 'bureau' }],
  },
  {
    email: 'bureau2@lindewaard.example', name: 'Daan Verbeek', role: 'programmabureau (collega)', municipality: lindewaard,
    grants: [{ programme: 'de-kolk', role: 'bureau' }],
  },
  {
    email: 'bestuur@lindewaard.example', name: 'Marijke van den Oever', role: 'alliantiebestuur', municipality: lindewaard,
    grants: [{ programme: 'de-kolk', role: 'board' }],
  },
  {
    email: 'corporatie@lindewaard.example', name: 'Henk Braams', role: 'partner (corporatie)', municipality: lindewaard,
    grants: [{ programme: 'de-kolk', role: 'partner', organisation: 'Woonstichting De Dijk' }],
  },
  {
    email: 'lezer@lindewaard.example', name: 'Sanne de Groot', role: 'lezer (gemeenteraad)', municipality: lindewaard,
    grants: [{ programme: 'de-kolk', role: 'reader' }],
  },
  {
    email: 'beheer@oosterhaven.example', name: 'Ingrid Postma', role: 'beheerder van de gemeente',
    municipality: 'oosterhaven', administrator: true, grants: [],
  },
  {
    email: 'bureau@oosterhaven.example', name: 'Jeroen Kuipers', role: 'programmabureau', municipality: 'oosterhaven',
    grants: [{ programme: 'havenkwartier', role: 'bureau' }],
  },
  {
    email: 'bureau@vlaardingen.example', name: 'Noor Wagemans', role: 'programmabureau', municipality: 'vlaardingen',
    grants: [{ programme: 'westwijk', role: 'bureau' }],
  },
  {
    email: 'bureau@utrecht.example', name: 'Tim Oosterlaan', role: 'programmabureau', municipality: 'utrecht',
    grants: [{ programme: 'overvecht', role: 'bureau' }],
  },
]
