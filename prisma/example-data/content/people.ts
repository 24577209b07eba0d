/** Somebody in the example data. All of them are invented, also those in places that exist. */
export type ExamplePerson = {
  key: string
  email: string
  name: string
  municipality: string
  administrator?: boolean
  /** False for somebody who has left since. */
  active?: boolean
  grants: { programme: string; role: 'bureau' | 'board' | 'partner' | 'reader'; organisation?: string }[]
}

/** Those who sign in with the example password; `role` is printed at start-up. */
export const signIns: (ExamplePerson & { role: string })[] = [
  {
    key: 'fatima', email: 'bureau@lindewaard.example', name: 'Fatima Yılmaz', role: 'programmabureau', municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'bureau' }, { programme: 'parkrand', role: 'bureau' }],
  },
  {
    key: 'daan', email: 'bureau2@lindewaard.example', name: 'Daan Verbeek', role: 'programmabureau (collega)',
    municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'bureau' }, { programme: 'parkrand', role: 'reader' }],
  },
  {
    key: 'marijke', email: 'bestuur@lindewaard.example', name: 'Marijke van den Oever', role: 'alliantiebestuur (voorzitter)',
    municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'board' }, { programme: 'parkrand', role: 'board' }],
  },
  {
    key: 'joost', email: 'bestuur2@lindewaard.example', name: 'Joost Terpstra', role: 'alliantiebestuur (corporatie)',
    municipality: 'lindewaard', grants: [{ programme: 'de-kolk', role: 'board' }],
  },
  {
    key: 'henk', email: 'corporatie@lindewaard.example', name: 'Henk Braams', role: 'partner (corporatie)',
    municipality: 'lindewaard',
    grants: [
      { programme: 'de-kolk', role: 'partner', organisation: 'dijk' },
      { programme: 'parkrand', role: 'partner', organisation: 'dijk' },
    ],
  },
  {
    key: 'meral', email: 'school@lindewaard.example', name: 'Meral Aksoy', role: 'partner (school)', municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'partner', organisation: 'kompas' }],
  },
  {
    key: 'sanne', email: 'lezer@lindewaard.example', name: 'Sanne de Groot', role: 'lezer (gemeenteraad)',
    municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'reader' }, { programme: 'parkrand', role: 'reader' }],
  },
  {
    key: 'ruud', email: 'beheer@lindewaard.example', name: 'Ruud Hoekstra', role: 'beheerder van de gemeente',
    municipality: 'lindewaard', administrator: true, grants: [],
  },
  {
    key: 'jeroen', email: 'bureau@oosterhaven.example', name: 'Jeroen Kuipers', role: 'programmabureau',
    municipality: 'oosterhaven', grants: [{ programme: 'havenkwartier', role: 'bureau' }],
  },
  {
    key: 'ingrid', email: 'beheer@oosterhaven.example', name: 'Ingrid Postma', role: 'beheerder van de gemeente',
    municipality: 'oosterhaven', administrator: true, grants: [],
  },
  {
    key: 'noor', email: 'bureau@vlaardingen.example', name: 'Noor Wagemans', role: 'programmabureau', municipality: 'vlaardingen',
    grants: [{ programme: 'westwijk', role: 'bureau' }],
  },
  {
    key: 'vera', email: 'lezer@vlaardingen.example', name: 'Vera Lodewijks', role: 'lezer', municipality: 'vlaardingen',
    grants: [{ programme: 'westwijk', role: 'reader' }],
  },
  {
    key: 'tim', email: 'bureau@utrecht.example', name: 'Tim Oosterlaan', role: 'programmabureau', municipality: 'utrecht',
    grants: [{ programme: 'overvecht', role: 'bureau' }],
  },
  {
    key: 'lotte', email: 'lezer@utrecht.example', name: 'Lotte Brinkman', role: 'lezer', municipality: 'utrecht',
    grants: [{ programme: 'overvecht', role: 'reader' }],
  },
  {
    key: 'esra', email: 'bureau@rotterdam.example', name: 'Esra Wolters', role: 'programmabureau', municipality: 'rotterdam',
    grants: [{ programme: 'rotterdam-zuid', role: 'bureau' }],
  },
  {
    key: 'thijs', email: 'lezer@rotterdam.example', name: 'Thijs Hogendoorn', role: 'lezer', municipality: 'rotterdam',
    grants: [{ programme: 'rotterdam-zuid', role: 'reader' }],
  },
]

/** Those without a password: colleagues who use the account of their work, and one who has left. */
export const colleagues: ExamplePerson[] = [
  {
    key: 'ellen', email: 'e.vos@lindewaard.example', name: 'Ellen Vos', municipality: 'lindewaard', active: false,
    grants: [{ programme: 'de-kolk', role: 'bureau' }],
  },
  {
    key: 'bram', email: 'b.kuijt@politie-lindewaard.example', name: 'Bram Kuijt', municipality: 'lindewaard',
    grants: [
      { programme: 'de-kolk', role: 'partner', organisation: 'politie' },
      { programme: 'parkrand', role: 'partner', organisation: 'politie' },
    ],
  },
  {
    key: 'yvonne', email: 'y.sterk@praktijkdekolk.example', name: 'Yvonne Sterk', municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'partner', organisation: 'huisarts' }],
  },
  {
    key: 'wim', email: 'wim@bewonersdekolk.example', name: 'Wim de Haan', municipality: 'lindewaard',
    grants: [{ programme: 'de-kolk', role: 'partner', organisation: 'bewoners' }],
  },
  {
    key: 'soraya', email: 's.bouzid@welzijnlindewaard.example', name: 'Soraya Bouzid', municipality: 'lindewaard',
    grants: [
      { programme: 'de-kolk', role: 'partner', organisation: 'welzijn' },
      { programme: 'parkrand', role: 'partner', organisation: 'welzijn' },
    ],
  },
  {
    key: 'gijs', email: 'g.molenaar@lindewaard.example', name: 'Gijs Molenaar', municipality: 'lindewaard',
    grants: [
      { programme: 'de-kolk', role: 'partner', organisation: 'gemeente' },
      { programme: 'parkrand', role: 'partner', organisation: 'gemeente' },
    ],
  },
]
