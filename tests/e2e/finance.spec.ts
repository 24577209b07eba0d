import { check, expectAccessible } from './support/axe'
import { expect, test } from './support/test'
import type { Page } from '@playwright/test'

async function programmeAddress(page: Page, name: string) {
  await page.goto('/programmas')
  const href = await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')
  if (!href) throw new Error(`no programme ${name}`)
  return `${href}/financien`
}

const uploaded = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('the money passes axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  for (const path of ['', '/bronnen', '/bronnen/nieuw', '/kosten', '/kosten/nieuw', '/rendement', '/rendement/nieuw', '/overnemen']) await check(page, `${address}${path}`)
  await page.goto(`${address}/bronnen`)
  const source = await page.getByRole('link', { name: 'Provincie: leefbare wijken' }).getAttribute('href')
  if (!source) throw new Error('no source')
  for (const path of [source, `${source}/wijzigen`]) await check(page, path)
  await page.goto(source)
  for (const words of ['Bedragen invullen', 'Bestemming invullen', 'Cofinanciering invullen', 'Bron weghalen']) await page.getByText(words, { exact: true }).click()
  await expectAccessible(page)
})

test('the overview says first what is not covered, and warns for the cliff', async ({ as }) => {
  const page = await as('reader')
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(address)
  await expect(page.getByText(/nog niet gedekt\./).first()).toBeVisible()
  await expect(page.getByText(/minder zeker geld, omdat/).first()).toBeVisible()
  await expect(page.getByRole('table', { name: 'Hoe is gedekt wat nodig is?' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bedragen uit een spreadsheet overnemen' })).toHaveCount(0)
  expect((await page.goto(`${address}/bronnen/nieuw`))?.status()).toBe(404)
})

test('a source: recorded by the bureau, wrong amounts at their field, then read to the cent', async ({ as }) => {
  test.setTimeout(180_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(`${address}/bronnen/nieuw`)
  await page.getByLabel('Naam van de bron').fill(`Fonds ${Date.now()}`)
  await page.getByRole('radio', { name: /^Extra geld/ }).check()
  await page.getByRole('button', { name: 'Bron vastleggen' }).click()
  await expect(page.getByText('Kies de partner, of vul in wie er betaalt.').first()).toBeVisible()
  await page.getByLabel(/^Wie betaalt er anders/).fill('Een fonds')
  await page.getByRole('button', { name: 'Bron vastleggen' }).click()
  await expect(page.getByText('Er zijn nog geen jaren ingevuld.')).toBeVisible()
  await page.getByText('Bedragen invullen', { exact: true }).click()
  const form = page.getByRole('form', { name: 'Bedragen per jaar' })
  await form.getByRole('button', { name: 'Nog een jaar' }).click()
  await form.getByLabel('Jaar', { exact: true }).fill('2027')
  await form.getByLabel(/^Aangevraagd/).fill('€ 1,2 mln')
  await form.getByLabel(/^Toegekend/).fill('-')
  await form.getByRole('button', { name: 'Bedragen vastleggen' }).click()
  await expect(form.getByText('Een streepje is geen bedrag. Vul 0 in, of laat het veld leeg.').first()).toBeVisible()
  await expect(form.getByLabel(/^Toegekend/)).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await form.getByLabel(/^Toegekend/).fill('1.250,50')
  await form.getByRole('button', { name: 'Bedragen vastleggen' }).click()
  await expect(page.getByText('De bedragen per jaar zijn vastgelegd.')).toBeVisible()
  await expect(page.getByRole('row', { name: /2027.*1\.200\.000.*1\.250,50/ })).toBeVisible()
  await page.reload()
  await page.locator('summary').filter({ hasText: 'Bron weghalen' }).click()
  await page.getByRole('button', { name: 'Bron weghalen' }).click()
  await expect(page).toHaveURL(/\/bronnen$/)
})

test('a partner keeps its own sources only', async ({ as }) => {
  const page = await as('partner')
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(`${address}/bronnen`)
  await page.getByRole('link', { name: 'Verbetering flats Sluisweg' }).click()
  await expect(page.getByText('Bedragen invullen', { exact: true })).toBeVisible()
  await page.goto(`${address}/bronnen`)
  await page.getByRole('link', { name: 'Schuldhulp in de buurtkamer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Schuldhulp in de buurtkamer' })).toBeVisible()
  await expect(page.getByText('Bedragen invullen', { exact: true })).toHaveCount(0)
})

test('a file is looked at row by row before anything is taken over', async ({ as }) => {
  test.setTimeout(180_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(`${address}/overnemen`)
  const look = async (text: string) => {
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(uploaded('geld.csv', text))
    await page.getByRole('button', { name: 'Bestand bekijken' }).click()
  }
  await look('Naam;Geld\nA;5')
  await expect(page.getByRole('alert').filter({ hasText: 'geen kolom “Bron”' })).toBeVisible()
  const name = `Stichting ${Date.now()}`
  await look(`Bron;Soort;Betaald door;Jaar;Toegekend\n${name};Extra geld;Stichting;2027;veel\n`)
  await expect(page.getByRole('row', { name: /2 .*Toegekend.*“veel” is geen bedrag/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Alles overnemen' })).toHaveCount(0)
  await expectAccessible(page)
  await look(`Bron;Soort;Betaald door;Jaar;Toegekend\n${name};Extra geld;Stichting;2027;"1.250,50"\n`)
  await expect(page.getByRole('heading', { name: 'Dit gaat er veranderen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Alles overnemen' }).click()
  await expect(page).toHaveURL(/\/financien$/)
  await page.goto(`${address}/bronnen`)
  await expect(page.getByRole('row', { name: new RegExp(`${name}.*1\\.250,50`) })).toBeVisible()
  await page.getByRole('link', { name }).click()
  await page.locator('summary').filter({ hasText: 'Bron weghalen' }).click()
  await page.getByRole('button', { name: 'Bron weghalen' }).click()
  await expect(page).toHaveURL(/\/bronnen$/)
})

test('the money is handed out as a workbook and as csv', async ({ as }) => {
  const page = await as('reader')
  const address = await programmeAddress(page, 'De Kolk')
  const book = await page.request.get(`${address}/export?vorm=xlsx`)
  expect([book.status(), (await book.body()).subarray(0, 2).toString()]).toEqual([200, 'PK'])
  const csv = await (await page.request.get(`${address}/export?vorm=csv&wat=kosten`)).text()
  expect(csv).toContain('Waarvoor;Naam;Omschrijving;Jaar;Bedrag')
  const stranger = await as('stranger')
  expect((await stranger.request.get(`${address}/export?vorm=csv`)).status()).toBe(404)
})

test('an empty programme explains what will come', async ({ as }) => {
  const page = await as('stranger')
  const address = await programmeAddress(page, 'Havenkwartier')
  for (const path of ['', '/bronnen', '/kosten', '/rendement']) await check(page, `${address}${path}`)
})
