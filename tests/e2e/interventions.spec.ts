import { check, expectAccessible } from './support/axe'
import { expect, programmeAddress, test } from './support/test'


test('the execution programme, its network and its years pass axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const room = `${await programmeAddress(page, 'De Kolk')}/uitvoering`
  for (const path of ['', '?stand=running', '?stand=declined&trekker=onzin', '/programma', '/nieuw', '/netwerk', '/tijdlijn']) await check(page, `${room}${path}`)
  for (const name of ['Drie maanden rust', 'Zomerfestival op het Kolkplein', 'Schone portieken', 'Fietsenwerkplaats aan de Sluisweg']) {
    await page.goto(room)
    const href = await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')
    if (!href) throw new Error(name)
    await check(page, href)
    await check(page, `${href}/bewerken`)
  }
})

test('what contributes to nothing stands above everything, filter or no filter', async ({ as }) => {
  const page = await as('reader')
  const room = `${await programmeAddress(page, 'De Kolk')}/uitvoering`
  await page.goto(room)
  const loose = page.getByRole('region', { name: /nergens aan bij/ })
  await expect(loose.getByRole('link', { name: 'Zomerfestival op het Kolkplein' })).toBeVisible()
  await page.goto(`${room}?stand=stopped`)
  await expect(loose.getByRole('link', { name: 'Toon ze' })).toBeVisible()
  await page.goto(`${room}/netwerk`)
  await expect(loose.getByRole('link', { name: 'Zomerfestival op het Kolkplein' })).toBeVisible()
})

test('an empty programme teaches, and refuses thirty years', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('stranger')
  const room = `${await programmeAddress(page, 'Havenkwartier')}/uitvoering`
  for (const path of ['', '/netwerk', '/tijdlijn', '/nieuw']) await check(page, `${room}${path}`)
  await page.goto(`${room}/programma`)
  await page.getByLabel('Titel').fill('Uitvoeringsprogramma Havenkwartier')
  await page.getByLabel('Eerste dag').fill('2027-01-01')
  await page.getByLabel('Laatste dag').fill('2056-12-31')
  await page.getByRole('button', { name: 'Uitvoeringsprogramma bewaren' }).click()
  await expect(page.getByRole('link', { name: /drie of vier jaar/ })).toBeVisible()
  await expectAccessible(page)
})

test('a partner proposes and tells; the bureau weighs, starts, confirms and stops', async ({ as }) => {
  test.setTimeout(300_000)
  const [partner, bureau] = [await as('partner'), await as('bureau')]
  const room = `${await programmeAddress(partner, 'De Kolk')}/uitvoering`
  const title = `Groene daken ${Date.now()}`
  await partner.goto(`${room}/nieuw`)
  await partner.getByLabel('Titel').fill(title)
  await partner.getByLabel('Wat gebeurt er?').fill('Gras op de daken van twee flats.')
  await partner.getByRole('checkbox', { name: 'Dit is een pilot' }).check()
  await partner.getByRole('button', { name: 'Interventie voorstellen' }).click()
  await expect(partner.getByRole('link', { name: /Een pilot houdt een keer op/ })).toBeVisible()
  await expectAccessible(partner)
  await partner.getByLabel('Laatste dag').fill('2099-12-31')
  await partner.getByRole('button', { name: 'Interventie voorstellen' }).click()
  await expect(partner.getByRole('link', { name: /^De wijkaanpak zelf kijkt vooruit tot en met/ })).toBeVisible()
  await partner.getByLabel('Laatste dag').fill(new Date(Date.now() + 500 * 86_400_000).toISOString().slice(0, 10))
  await partner.getByRole('button', { name: 'Interventie voorstellen' }).click()
  await expect(partner.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(partner.getByRole('heading', { name: 'Deze interventie draagt nergens aan bij' })).toBeVisible()
  const address = partner.url()

  await bureau.goto(address)
  await bureau.getByRole('radio', { name: 'Ja, opnemen' }).check()
  await bureau.getByLabel('Waarom?').fill('Het past.')
  await bureau.getByRole('button', { name: 'Weging vastleggen' }).click()
  await expect(bureau.getByRole('link', { name: /nog niet hoe het bijdraagt/ })).toBeVisible()

  await partner.goto(`${address}/bewerken`)
  const row = partner.getByRole('group', { name: 'bijdrage 1' })
  await row.getByLabel('Doel').selectOption({ label: '– Lagere energierekening' })
  await row.getByLabel('Direct of indirect?').selectOption('ja')
  await partner.getByRole('button', { name: 'Interventie bewaren' }).click()
  await expect(partner.getByRole('link', { name: /Schrijf op hóe/ })).toBeVisible()
  await row.getByLabel('Hoe draagt het bij?').fill('Onder gras blijft een huis koel en warm.')
  await partner.getByRole('button', { name: 'Interventie bewaren' }).click()
  await expect(partner.getByText('Onder gras blijft een huis koel en warm.')).toBeVisible()

  await bureau.goto(address)
  await bureau.getByRole('radio', { name: 'Ja, opnemen' }).check()
  await bureau.getByLabel('Waarom?').fill('Het past.')
  await bureau.getByRole('button', { name: 'Weging vastleggen' }).click()
  const choice = bureau.getByRole('form', { name: 'Keuze vastleggen' })
  await choice.getByRole('radio', { name: 'Starten' }).check()
  await choice.getByLabel('Waarom?').fill('De vergunning is er.')
  await choice.getByRole('button', { name: 'Keuze vastleggen' }).click()
  await expect(choice.getByRole('radio', { name: 'Stoppen' })).toBeVisible()

  await partner.goto(address)
  await partner.getByRole('radio', { name: 'Vraagt aandacht' }).check()
  await partner.getByLabel(/Wat gebeurde er/).fill('Het eerste dak lekt.')
  await partner.getByRole('button', { name: 'Bericht vastleggen' }).click()
  await expect(partner.getByText('Nog niet bevestigd')).toBeVisible()

  await bureau.reload()
  await bureau.getByLabel(/Aanvulling van het programmabureau/).fill('De garantie dekt dit.')
  await bureau.getByRole('button', { name: 'Bericht bevestigen' }).click()
  await expect(bureau.getByText('Programmabureau: De garantie dekt dit.')).toBeVisible()
  await choice.getByRole('radio', { name: 'Stoppen' }).check()
  await choice.getByLabel('Waarom?').fill('Het tweede dak kan het gewicht niet dragen.')
  await choice.getByRole('button', { name: 'Keuze vastleggen' }).click()
  await expect(bureau.getByText('Gestopt', { exact: true })).toBeVisible()
  await expectAccessible(bureau)

  const reader = await as('reader')
  await reader.goto(address)
  await expect(reader.getByText('Het eerste dak lekt.')).toBeVisible()
  await expect(reader.getByRole('button', { name: /vastleggen/ })).toHaveCount(0)
  expect((await reader.goto(`${address}/bewerken`))?.status()).toBe(404)
})
