import type { Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { expect, people, programmeAddress, signIn, test } from './support/test'

// What is typed here is never recorded, so that other tests find it as it was.
async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

const nameOf = (page: Page) => page.locator('input[name=name]')

/** Closes the tab as somebody does who has had enough, and comes back. */
async function comeBack(page: Page, path: string): Promise<Page> {
  const context = page.context()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await open(again, path)
  return again
}

test('a decision keeps its rows, its dates and its outcome when the tab is closed', async ({ as }) => {
  // A programme without a board: there the bureau notes who was there and how they voted.
  const first = await as('stranger')
  const path = `${await programmeAddress(first, 'Havenkwartier')}/fase/orienteren/besluit/bewerken`
  await open(first, path)
  await first.locator('input[name=outcome][value=go_with_conditions]').check()
  await first.getByLabel('Datum van het besluit').fill('2026-11-02')
  await first.getByRole('button', { name: 'Nog een aanwezige' }).click()
  const row = first.getByRole('group', { name: /^aanwezige \d+$/ }).last()
  await row.getByLabel('Naam').fill('Mevrouw El Amrani')
  await row.getByLabel('Stem').selectOption({ index: 1 })
  const condition = first.getByRole('group', { name: 'voorwaarde 1' })
  await condition.getByLabel('Voorwaarde').fill('Eerst een tweede huisarts.')
  await condition.getByLabel('Uiterlijk op').fill('2027-03-01')
  const people = await first.getByRole('group', { name: /^aanwezige \d+$/ }).count()

  const page = await comeBack(first, path)
  await expect(page.getByText(/^U was hier bezig om \d\d:\d\d/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verder met die tekst' }).click()
  await expect(page.getByText(/^Uw tekst staat er weer/)).toBeFocused()
  await expect(page.getByRole('group', { name: /^aanwezige \d+$/ })).toHaveCount(people)
  const last = page.getByRole('group', { name: /^aanwezige \d+$/ }).last()
  await expect(last.getByLabel('Naam')).toHaveValue('Mevrouw El Amrani')
  await expect(last.getByLabel('Stem')).not.toHaveValue('')
  await expect(page.getByLabel('Datum van het besluit')).toHaveValue('2026-11-02')
  await expect(page.getByRole('group', { name: 'voorwaarde 1' }).getByLabel('Voorwaarde')).toHaveValue('Eerst een tweede huisarts.')
  await expect(page.getByRole('group', { name: 'voorwaarde 1' }).getByLabel('Uiterlijk op')).toHaveValue('2027-03-01')
})

test('the text for residents is there again, and can be thrown away', async ({ as }) => {
  const first = await as('bureau')
  const path = `${await programmeAddress(first, 'De Kolk')}/publieke-pagina`
  await open(first, path)
  const before = await first.getByLabel('Wat gebeurt er nu?').inputValue()
  await first.getByLabel('Wat gebeurt er nu?').fill('De nieuwe speeltuin gaat open.')
  await first.getByRole('button', { name: 'Nog een stap' }).click()
  await first.getByRole('group', { name: /^stap \d+$/ }).last().getByLabel('Wat').fill('Bomen planten')

  const page = await comeBack(first, path)
  await expect(page.getByLabel('Wat gebeurt er nu?')).toHaveValue(before)
  await page.getByRole('button', { name: 'Verder met die tekst' }).click()
  await expect(page.getByLabel('Wat gebeurt er nu?')).toHaveValue('De nieuwe speeltuin gaat open.')
  await expect(page.getByRole('group', { name: /^stap \d+$/ }).last().getByLabel('Wat')).toHaveValue('Bomen planten')
  // After all not: what stood there is there again, and nothing is lost.
  await page.getByRole('button', { name: 'Terug naar wat er net stond' }).click()
  await expect(page.getByLabel('Wat gebeurt er nu?')).toHaveValue(before)
  await page.getByRole('button', { name: 'Verder met die tekst' }).click()
  await expect(page.getByLabel('Wat gebeurt er nu?')).toHaveValue('De nieuwe speeltuin gaat open.')

  const third = await comeBack(page, path)
  await third.getByRole('button', { name: 'Weggooien' }).click()
  const fourth = await comeBack(third, path)
  await expect(fourth.getByLabel('Wat gebeurt er nu?')).toHaveValue(before)
  await expect(fourth.getByText(/^U was hier bezig/)).toHaveCount(0)
})

test('what is typed before choosing is not written over what was kept', async ({ as }) => {
  const first = await as('bureau')
  await open(first, '/programmas/nieuw')
  await nameOf(first).fill('Eerste naam')
  const page = await comeBack(first, '/programmas/nieuw')
  await nameOf(page).fill('Tweede naam')
  await page.getByRole('button', { name: 'Verder met die tekst' }).click()
  await expect(nameOf(page)).toHaveValue('Eerste naam')
  await page.getByRole('button', { name: 'Verder met die tekst' }).click()
  await expect(nameOf(page)).toHaveValue('Tweede naam')
})

test('what was recorded is not offered again, and not written over', async ({ as }) => {
  const first = await as('stranger')
  const path = `${await programmeAddress(first, 'Havenkwartier')}/publieke-pagina`
  await open(first, path)
  await first.getByLabel('Waar u langs kunt komen').fill('Buurthuis, elke dinsdag  ')
  await first.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(first.getByText(/^Bewaard om/)).toBeVisible()
  const page = await comeBack(first, path)
  await expect(page.getByLabel('Waar u langs kunt komen')).toHaveValue('Buurthuis, elke dinsdag')
  await expect(page.getByText(/^U was hier bezig/)).toHaveCount(0)

  // And a text that was left behind is never written over what somebody else recorded since.
  await page.getByLabel('Waar u langs kunt komen').fill('Getypt en laten liggen')
  const other = await as('stranger')
  await open(other, path)
  await other.getByLabel('Waar u langs kunt komen').fill('Intussen vastgelegd')
  await other.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(other.getByText(/^Bewaard om/)).toBeVisible()
  const back = await comeBack(page, path)
  await back.getByRole('button', { name: 'Verder met die tekst' }).click()
  await back.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(back.getByText('Dit is intussen gewijzigd')).toBeVisible()
  await expect(back.locator('.wp-conflict').filter({ hasText: 'Intussen vastgelegd' })).toBeVisible()
  await expect(back.getByLabel('Waar u langs kunt komen')).toHaveValue('Getypt en laten liggen')
})

test('after signing out this device holds nothing that was typed', async ({ page }) => {
  await signIn(page, people.bureau)
  await open(page, '/programmas/nieuw')
  await nameOf(page).fill('Niet voor de volgende')
  const kept = () => page.evaluate(() => JSON.stringify(localStorage))
  expect(await kept()).toContain('Niet voor de volgende')
  await page.locator('.wp-account > summary').click()
  await page.getByRole('button', { name: 'Uitloggen', exact: true }).click()
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible()
  await expect.poll(kept).not.toContain('Niet voor de volgende')
})
