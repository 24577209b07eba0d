/** A kind of fact that the rooms keep: the section it is told for, and the room where it stands. */
export type FactSource = `${string} ${'krachtenveld' | 'alliantie' | 'bewonersrol' | 'contract' | 'toezeggingen' | 'doorbraken' | 'bijeenkomsten'}`

/** The rooms by their name, and whether only the people at the table may hear what is kept there. */
export const factRooms: Record<string, { readonly name: string; readonly forTeam: boolean }> = {
  krachtenveld: { name: 'Krachtenveld', forTeam: true },
  alliantie: { name: 'Alliantie', forTeam: false },
  bewonersrol: { name: 'Rol van bewoners', forTeam: false },
  contract: { name: 'Contract', forTeam: false },
  toezeggingen: { name: 'Toezeggingen', forTeam: false },
  doorbraken: { name: 'Doorbraken', forTeam: false },
  bijeenkomsten: { name: 'Bijeenkomsten', forTeam: true },
}

/** Which facts stand beside which question (handbook §4.5, §5.1, §5.3–5.5, §6.1, §6.2, §7.1). The answer stays with people. */
export const factPlaces: Readonly<Record<string, readonly FactSource[]>> = {
  '4.5.1': ['4.5 krachtenveld'],
  '4.5.2': ['4.5 krachtenveld'],
  '4.5.4': ['6.2 bewonersrol'],
  '5.1.1': ['5.1 alliantie'],
  '5.1.2': ['6.2 alliantie', '6.2 bijeenkomsten'],
  '5.1.3': ['5.1 alliantie'],
  '5.1.6': ['6.2 alliantie', '6.2 bijeenkomsten'],
  '5.1.7': ['6.1 alliantie'],
  '5.3.1': ['5.3 contract', '5.3 toezeggingen'],
  '5.3.2': ['5.3 contract'],
  '5.3.3': ['5.3 contract'],
  '5.5.1': ['5.3 contract', '6.1 toezeggingen'],
  '5.5.3': ['5.4-5.5 doorbraken'],
  '6.1.1': ['6.1 alliantie', '6.1 toezeggingen'],
  '6.1.2': ['6.1 alliantie'],
  '6.2.2': ['6.2 alliantie', '6.2 bijeenkomsten'],
  '6.2.5': ['6.2 bewonersrol'],
  '7.1.1': ['6.1 alliantie'],
  '7.1.4': ['7.1 toezeggingen'],
  '7.1.5': ['7.1 doorbraken'],
  '7.1.6': ['6.2 alliantie', '6.2 bijeenkomsten'],
  '7.1.10': ['5.3 contract', '7.1 toezeggingen'],
}
