import type { Page } from '@playwright/test'
import { check, expectAccessible } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const clock = (minutes: number) => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

async function plan(page: Page, { title, day }: { title: string; day: string }) {
  await page.goto(`${await programmeAddress(page, 'De Kolk')}/bijeenkomsten/nieuw`)
  await page.getByLabel('Van welke tafel').selectOption({ label: 'Programmateam' })
  await page.getByLabel('Naam van de bijeenkomst').fill(title)
  await page.getByLabel('Dag (van de eerste bijeenkomst)').fill(day)
  // A table sits once at a time: every run takes a minute of its own.
  const minute = Math.floor(Math.random() * 1_400)
  await page.getByLabel('Begint om').fill(clock(minute))
  await page.getByLabel('Eindigt om').fill(clock(minute + 1))
  await page.getByRole('button', { name: 'Bijeenkomst plannen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

test('every screen of the meetings passes axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(400_000)
  const page = await as('bureau')
  const list = `${await programmeAddress(page, 'De Kolk')}/bijeenkomsten`
  await page.goto(`${list}?periode=geweest`)
  await check(page)
  const past = await page.getByRole('main').getByRole('link', { name: /^Bestuursavond/ }).first().getAttribute('href')
  const open = await page.getByRole('main').getByRole('link', { name: /^Programmateam/ }).first().getAttribute('href')
  await page.goto(list)
  await check(page)
  const coming = await page.getByRole('main').getByRole('link', { name: /^Bestuursavond/ }).first().getAttribute('href')
  const paths = [`${list}/nieuw`, ...['', '/agenda', '/uitnodiging', '/bewerken', '/notulen'].map((end) => `${coming}${end}`), `${past}/notulen`, `${open}/notulen`]
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await check(page)
  }
})

test('a meeting from plan to agenda, by keyboard', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('bureau')
  const path = await plan(page, { title: 'Overleg over de zomer', day: inDays(70) })
  await page.goto(`${path}/agenda`)
  for (const title of ['Opening', 'Het zomerfeest']) {
    const form = page.getByRole('form', { name: 'Punt toevoegen' })
    if (!(await form.isVisible())) await page.getByText('Punt toevoegen', { exact: true }).first().click()
    await form.getByLabel('Waar gaat dit punt over?').fill(title)
    await form.getByRole('button', { name: 'Punt toevoegen' }).click()
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible()
  }
  await page.getByRole('button', { name: /^Omhoog.*Het zomerfeest/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Het zomerfeest')
  await page.getByText(/^Acties die nog openstaan/).click()
  await page.getByRole('button', { name: /^Op de agenda/ }).first().press('Enter')
  await expect(page.locator('.wp-agenda__item')).toHaveCount(3)
  const calendar = await page.request.get(`${path}/agenda.ics`)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('SUMMARY:Overleg over de zomer')
})

test('a meeting before it begins has no minutes yet', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('bureau')
  const path = await plan(page, { title: 'Overleg over de herfst', day: inDays(77) })
  await page.goto(`${path}/notulen`)
  await expect(page.getByRole('heading', { name: 'Nog niet begonnen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verslag sluiten' })).toHaveCount(0)
})

test('two secretaries at one text: the second sees both, and nothing is lost', async ({ as }) => {
  test.setTimeout(180_000)
  const [first, second] = [await as('bureau'), await as('colleague')]
  const path = `${await plan(first, { title: 'Overleg van gisteren', day: inDays(-1) })}/notulen`
  await first.goto(path)
  await second.goto(path)
  const textOf = (page: Page) => page.getByRole('textbox', { name: 'Verslag, verder' })
  const save = (page: Page) => page.getByRole('form', { name: 'Verslag, verder' }).getByRole('button', { name: 'Verslag bewaren' }).click()
  await textOf(first).fill('Van de eerste secretaris.')
  await save(first)
  await expect(first.getByText(/^Verslag bewaard om/)).toBeVisible()
  await textOf(second).fill('Van de tweede secretaris.')
  await save(second)
  await expect(second.getByRole('heading', { name: 'Dit is intussen gewijzigd' })).toBeVisible()
  await expect(second.locator('.wp-conflict__text')).toHaveText('Van de eerste secretaris.')
  await expect(textOf(second)).toHaveValue('Van de tweede secretaris.')
  await expectAccessible(second)
  await textOf(second).fill('Van de eerste secretaris. Van de tweede secretaris.')
  await save(second)
  await expect(second.getByText(/^Verslag bewaard om/)).toBeVisible()
  await first.reload()
  await expect(textOf(first)).toHaveValue('Van de eerste secretaris. Van de tweede secretaris.')
})

test('what is typed in the minutes survives a closed tab', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('bureau')
  const path = `${await plan(page, { title: 'Overleg van eergisteren', day: inDays(-2) })}/notulen`
  await page.goto(path)
  await page.getByRole('textbox', { name: 'Verslag, verder' }).fill('Half geschreven')
  await expect(page.getByText(/^Opgeslagen om/)).toBeVisible()
  await page.goto('/overzicht')
  await page.goto(path)
  await expect(page.getByRole('textbox', { name: 'Verslag, verder' })).toHaveValue('Half geschreven')
  await expect(page.getByText(/^Concept van/)).toBeVisible()
})

test('a calendar of one’s own works without a session, until it is revoked', async ({ as, playwright, baseURL }) => {
  test.setTimeout(120_000)
  const page = await as('board')
  await page.goto('/account')
  await page.getByRole('button', { name: /adres maken$/i }).click()
  const address = new URL(await page.locator('.wp-feed-address').innerText())
  await expectAccessible(page)
  const outside = await playwright.request.newContext({ baseURL })
  const calendar = await outside.get(address.pathname)
  expect([calendar.status(), (await calendar.text()).includes('SUMMARY:Bestuursavond')]).toEqual([200, true])
  const etag = calendar.headers().etag ?? ''
  expect((await outside.get(address.pathname, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  await page.getByRole('button', { name: 'Adres intrekken' }).click()
  await expect(page.getByText('Het adres werkt niet meer.')).toBeVisible()
  expect((await outside.get(address.pathname)).status()).toBe(404)
  await outside.dispose()
})

test('a reader finds no meetings', async ({ as }) => {
  const page = await as('reader')
  const address = await programmeAddress(page, 'De Kolk')
  expect((await page.goto(`${address}/bijeenkomsten`))?.status()).toBe(404)
})
