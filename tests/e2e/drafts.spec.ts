import type { Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { openPoint } from './support/points'
import { expect, programmeAddress, test } from './support/test'

// Each test has a point of its own in a programme that is still mostly open, so that they never meet.
async function section(page: Page, path: string) {
  const address = await programmeAddress(page, 'Havenkwartier')
  await page.goto(`${address}/fase/${path}`)
  await page.waitForLoadState('networkidle')
}
const savedAt = /Opgeslagen om \d\d:\d\d/

test('what is typed is kept within a second or so, and says when', async ({ as }) => {
  const page = await as('stranger')
  await section(page, 'opstarten/contract')
  const text = (await openPoint(page, '5.3.1')).getByLabel('Toelichting')
  const saving = page.waitForResponse((response) => response.url().endsWith('/api/concepten') && response.request().method() === 'PUT')
  await text.pressSequentially('Het contract ligt klaar.')
  expect((await saving).ok()).toBe(true)
  await expect(page.getByText(savedAt).first()).toBeVisible()
  await page.reload()
  await expect((await openPoint(page, '5.3.1')).getByLabel('Toelichting')).toHaveValue('Het contract ligt klaar.')
  await expectAccessible(page)
})

test('half a minute without network loses no character', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('stranger')
  await section(page, 'opstarten/alliantie')
  const text = (await openPoint(page, '5.1.2')).getByLabel('Toelichting')
  await text.pressSequentially('Voor de storing. ')
  await page.context().setOffline(true)
  await text.pressSequentially('Tijdens de storing getypt.')
  await expect(page.getByText(/op dit apparaat/i).first()).toBeVisible()
  await page.waitForTimeout(30_000)
  await text.pressSequentially(' En nog iets.')
  const saving = page.waitForResponse((response) => response.url().endsWith('/api/concepten') && response.ok())
  await page.context().setOffline(false)
  await saving
  await expect(page.getByText(savedAt).first()).toBeVisible()
  await page.reload()
  await expect((await openPoint(page, '5.1.2')).getByLabel('Toelichting')).toHaveValue('Voor de storing. Tijdens de storing getypt. En nog iets.')
})

test('closing the tab in the middle of a word loses nothing', async ({ as }) => {
  const page = await as('stranger')
  await section(page, 'opstarten/contract')
  await (await openPoint(page, '5.3.2')).getByLabel('Toelichting').pressSequentially('Midden in een woo')
  await page.close({ runBeforeUnload: false })
  const again = await page.context().newPage()
  await section(again, 'opstarten/contract')
  await expect((await openPoint(again, '5.3.2')).getByLabel('Toelichting')).toHaveValue('Midden in een woo')
})

test('two people on one point: the second sees both texts and chooses', async ({ as }) => {
  test.setTimeout(120_000)
  const [first, second] = [await as('bureau'), await as('colleague')]
  const address = `${await programmeAddress(first, 'De Kolk')}/fase/herijken/nazorg`
  await first.goto(address)
  await second.goto(address)
  const mine = await openPoint(second, '8.3.2')
  await mine.getByLabel('Uw antwoord').fill('Tekst van de collega.')
  const theirs = await openPoint(first, '8.3.2')
  await theirs.getByLabel('Uw antwoord').fill('Tekst van Fatima.')
  await theirs.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await expect(theirs).toContainText('Tekst van Fatima.')
  await mine.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await expect(mine.getByText(/Er is niets overschreven/)).toBeVisible()
  await expect(mine.locator('.wp-collision')).toContainText('Tekst van Fatima.')
  await expect(mine.locator('.wp-collision')).toContainText('Tekst van de collega.')
  await expectAccessible(second)
  await mine.getByRole('button', { name: 'Mijn tekst vastleggen' }).click()
  await expect(mine.getByText(/Er is niets overschreven/)).toHaveCount(0)
  await first.reload()
  await expect(first.locator('#punt-8-3-2')).toContainText('Tekst van de collega.')
})

test('the first sees that somebody else is busy', async ({ as }) => {
  test.setTimeout(120_000)
  const [first, second] = [await as('bureau'), await as('colleague')]
  const address = `${await programmeAddress(first, 'De Kolk')}/fase/herijken/nazorg`
  await second.goto(address)
  await first.goto(address)
  await (await openPoint(second, '8.3.3')).getByLabel('Uw antwoord').focus()
  await expect(first.locator('#punt-8-3-3')).toContainText(/Daan Verbeek is dit punt aan het bewerken/, { timeout: 40_000 })
})

test('a file is judged by what is in it, and the reason stands at the field', async ({ as }) => {
  const page = await as('stranger')
  await section(page, 'opstarten/visie')
  const point = page.locator('#punt-5-2-1')
  await point.getByText(/^Bewijs/).click()
  await point.locator('details:has(input[type=file]) > summary').last().click()
  await point.locator('input[type=file]').setInputFiles({ name: 'notitie.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ dit is geen pdf') })
  await point.getByRole('button', { name: 'Bestand toevoegen' }).click()
  await expect(point.getByText(/Dit soort bestand kunnen we niet bewaren/)).toBeVisible()
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  await point.locator('input[type=file]').setInputFiles({ name: 'verslag.pdf', mimeType: 'application/pdf', buffer: pdf })
  await point.getByRole('button', { name: 'Bestand toevoegen' }).click()
  const link = page.locator('#punt-5-2-1').getByRole('link', { name: /verslag/ })
  await expect(link).toBeAttached()
  const href = await link.getAttribute('href')
  const download = await page.request.get(href ?? '')
  expect(download.headers()['content-disposition']).toContain('attachment')
  expect((await download.body()).equals(pdf)).toBe(true)
  const other = await as('bureau')
  expect((await other.request.get(href ?? '')).status()).toBe(404)
})
