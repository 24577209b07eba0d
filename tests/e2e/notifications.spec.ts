import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/axe'
import { expect, password, people, test } from './support/test'

/** Telling people is work in the background: it begins some seconds after the app. */
async function toldAtLeastOnce(page: Page) {
  await expect(async () => {
    await page.goto('/meldingen')
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 45_000 })
}
const itemsOf = (page: Page) => page.getByRole('main').getByRole('listitem')

test('somebody reads what waits, goes there, and has read it', async ({ as }) => {
  const page = await as('bureau')
  await toldAtLeastOnce(page)
  await expectAccessible(page)
  const item = itemsOf(page).filter({ hasText: 'Een opvolger zoeken voor de aanjager' })
  await expect(item).toContainText('Nieuw')
  await item.getByRole('link').click()
  await expect(page).toHaveURL(/\/programmas\/[^/]+/)
  await page.goto('/meldingen')
  await expect(item).toContainText('Gelezen')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectToFit(page)
})

test('the account menu counts what was not read, until everything was', async ({ as }) => {
  const page = await as('colleague')
  await toldAtLeastOnce(page)
  await page.getByText('Daan Verbeek').first().click()
  await expect(page.getByRole('link', { name: /^Meldingen \(\d+ nieuw\)$/ })).toBeVisible()
  await page.getByText('Daan Verbeek').first().click()
  await page.getByRole('button', { name: 'Alles gelezen' }).click()
  await expect(page.getByText('U hebt alles gelezen.')).toBeVisible()
  await expect(itemsOf(page).filter({ hasText: 'Nieuw' })).toHaveCount(0)
})

test('the link in a mail leads there by way of signing in, and only its own reader', async ({ as, page }) => {
  const board = await as('board')
  await toldAtLeastOnce(board)
  const address = await itemsOf(board).first().getByRole('link').getAttribute('href')
  if (!address) throw new Error('a notification leads nowhere')
  await page.goto(address)
  await expect(page).toHaveURL(/\/inloggen\?terug=%2Fmeldingen%2F/)
  await page.getByLabel('E-mailadres').fill(people.board)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(page).toHaveURL(/\/programmas\/[^/]+/)
  const reader = await as('reader')
  await reader.goto(address)
  await expect(reader).toHaveURL('/meldingen')
  await expect(reader.getByRole('heading', { name: 'Nog geen meldingen' })).toBeVisible()
  await expectAccessible(reader)
})

test('somebody chooses how to hear of things, and is told what does not go together', async ({ as }) => {
  const page = await as('partner')
  await page.goto('/account#meldingen')
  const minutes = page.getByLabel('Een verslag is gesloten')
  await minutes.selectOption('In het weekoverzicht')
  await page.getByLabel('Weekoverzicht per mail').uncheck()
  await page.getByRole('button', { name: 'Keuzes bewaren' }).click()
  await expect(page.getByText(/U kiest hier het weekoverzicht, maar u krijgt het niet/).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Weekoverzicht per mail').check()
  await page.getByRole('button', { name: 'Keuzes bewaren' }).click()
  await expect(page.getByText('Uw keuzes zijn bewaard.')).toBeVisible()
  await page.reload()
  await expect(minutes).toHaveValue('digest')
})

test('the administrator reads the mail that could not be sent', async ({ as }) => {
  const page = await as('administrator')
  await expect(async () => {
    await page.goto('/beheer/berichten')
    await expect(page.getByRole('table')).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 45_000 })
  await expect(page.getByText('Er is geen mailserver ingesteld')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: people.bureau }).first()
  await row.getByText('Tekst').click()
  await expect(row.getByText(/^Dit gaat over /)).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectToFit(page)
  await expectAccessible(page)
  const bureau = await as('bureau')
  expect((await bureau.goto('/beheer/berichten'))?.status()).toBe(404)
})
