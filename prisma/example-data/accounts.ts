import { colleagues, signIns, type ExamplePerson } from './content/people'

/** The people of the example data are invented. One password for all: it is example data, never production. */
export const examplePassword = 'voorbeeld-wijkaanpak'

/** Municipalities of the example data: three real places with published facts only, and two that do not exist. */
export const exampleMunicipalities = [
  { slug: 'lindewaard', name: 'Lindewaard' },
  { slug: 'oosterhaven', name: 'Oosterhaven' },
  { slug: 'vlaardingen', name: 'Vlaardingen' },
  { slug: 'utrecht', name: 'Utrecht' },
  { slug: 'rotterdam', name: 'Rotterdam' },
] as const

/** Who can sign in, with the words the start-up script prints. */
export const exampleAccounts = signIns.map(({ email, name, role, municipality: slug }) => {
  const municipality = exampleMunicipalities.find((one) => one.slug === slug)?.name ?? slug
  return { email, name, role, municipality }
})

/** Everyone of a municipality, also those who do not sign in with a password. */
export const peopleOf = (municipality: string): ExamplePerson[] =>
  [...signIns, ...colleagues].filter((person) => person.municipality === municipality)
