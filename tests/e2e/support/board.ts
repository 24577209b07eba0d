import { expect, type Page } from '@playwright/test'

/** Begins a programme and gives its address. */
export async function beginProgramme(bureau: Page, name: string): Promise<string> {
  await bureau.goto('/programmas/nieuw')
  await bureau.getByLabel('Naam van de wijk').fill(name)
  await bureau.getByLabel('Aantal inwoners').fill('12.400')
  await bureau.getByLabel('Aantal woningen').fill('3.900')
  await bureau.getByLabel('Start van het programma').fill('2026-01-01')
  await bureau.getByLabel('Horizon in jaren').fill('20')
  await bureau.getByLabel('Partnerorganisaties').fill('Gemeente Lindewaard\nWoonstichting De Dijk')
  await bureau.getByRole('button', { name: 'Controleren' }).click()
  await bureau.getByRole('button', { name: 'Programma beginnen' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name })).toBeVisible()
  return new URL(bureau.url()).pathname
}

/** A chair, a member, a partner who takes somebody's place, and a reader of the council. */
export async function giveRoles(administrator: Page, name: string) {
  const people = [
    ['Marijke van den Oever', /^Alliantiebestuur/], ['Daan Verbeek', /^Alliantiebestuur/], ['Henk Braams', /^Partner/], ['Sanne de Groot', /^Meelezer/],
  ] as const
  for (const [person, role] of people) {
    await administrator.goto('/beheer')
    await administrator.getByRole('link', { name: person }).click()
    await administrator.getByText('Rol geven in een programma').click()
    const form = administrator.getByRole('form', { name: 'Rol geven' })
    await form.getByLabel('Programma', { exact: true }).selectOption({ label: name })
    await form.getByRole('radio', { name: role }).check()
    const organisation = form.getByRole('combobox', { name: 'Organisatie' })
    const partner = await organisation.locator(`optgroup[label="${name}"] option`).filter({ hasText: 'De Dijk' }).getAttribute('value')
    if (person === 'Henk Braams') await organisation.selectOption(partner)
    await form.getByRole('button', { name: 'Rol geven' }).click()
    await expect(administrator.getByText('De rollen zijn bijgewerkt.')).toBeVisible()
  }
}

/** Five with a vote and the secretary without; two of them have no account. */
export async function setTable({ bureau, address, table }: { bureau: Page; address: string; table: string }) {
  await bureau.goto(`${address}/alliantie`)
  await bureau.getByText('Tafel toevoegen').first().click()
  const body = bureau.getByRole('form', { name: 'Tafel toevoegen' })
  await body.getByLabel('Naam van de tafel').fill(table)
  await body.getByLabel('Wat voor tafel is het?').selectOption('board')
  await body.getByLabel('Bestuurlijk').check()
  await body.getByLabel('Bestaat sinds').fill('2026-01-01')
  await body.getByRole('button', { name: 'Tafel toevoegen' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: table })).toBeVisible()
  await bureau.getByText('Zetel geven').first().click()
  const form = bureau.getByRole('form', { name: 'Zetel geven' })
  for (const seat of [
    { person: 'Marijke van den Oever', role: 'chair', account: true, votes: true }, { person: 'Fatima Yılmaz', role: 'secretary', account: true, votes: false },
    { person: 'Daan Verbeek', role: 'member', account: true, votes: true }, { person: 'Riet Bakker', role: 'member', account: false, votes: true },
    { person: 'Wim Veenstra', role: 'member', account: false, votes: true }, { person: 'Sofie Blom', role: 'member', account: false, votes: true },
  ]) {
    if (seat.account) await form.getByLabel('Wie?').selectOption({ label: seat.person })
    else await form.getByLabel('Naam, als iemand geen account heeft').fill(seat.person)
    await form.getByLabel('Rol aan tafel').selectOption(seat.role)
    await form.getByLabel('Heeft een stem').setChecked(seat.votes)
    await form.getByLabel('Zit er sinds').fill('2026-01-01')
    await form.getByRole('button', { name: 'Zetel vastleggen' }).click()
    await expect(bureau.getByRole('link', { name: seat.person, exact: true })).toBeVisible()
  }
  await bureau.getByRole('link', { name: 'Riet Bakker', exact: true }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: 'Zetel van Riet Bakker' })).toBeVisible()
  await bureau.getByText('Mandaat of vervanger vastleggen').click()
  const mandate = bureau.getByRole('form', { name: 'Mandaat of vervanger vastleggen' })
  await mandate.getByLabel('Dit is voor een vervanger').check()
  await mandate.getByLabel('Wie?').selectOption({ label: 'Henk Braams' })
  await mandate.getByLabel('Mag besluiten over').fill('het bewonersbudget')
  await mandate.getByLabel('Geldt vanaf').fill('2026-01-01')
  await mandate.getByRole('button', { name: 'Mandaat vastleggen' }).click()
  await expect(bureau.getByText(/Vervanger: Henk Braams, voor het bewonersbudget/)).toBeVisible()
}
