/** The fields of a programme as every form and summary names them. */
export const programmeLabels = {
  name: 'Naam van de wijk',
  motto: 'Motto',
  areaCodes: 'CBS-codes',
  inhabitants: 'Aantal inwoners',
  dwellings: 'Aantal woningen',
  startsOn: 'Start',
  horizonYears: 'Horizon in jaren',
  contactName: 'Contactpersoon',
  contactPhone: 'Telefoonnummer',
  contactEmail: 'E-mailadres',
}
