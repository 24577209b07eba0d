import { check } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

const asked = [
  'Werken we aan de juiste opgaven?', 'Staan we nog achter het waarom?', 'Zitten de juiste partijen aan tafel?',
  'Doen we wat nodig is om de ambities te halen?', 'Passen de organisatie, de rol van bewoners en de monitoring nog?',
]

test('the bureau looks back, answers and chooses; nothing is chosen without a reason', async ({ as }) => {
  test.setTimeout(180_000)
  const page = await as('bureau')
  const room = `${await programmeAddress(page, 'De Kolk')}/herijken`
  await page.goto(room)
  await check(page)
  await page.getByRole('button', { name: 'Begin met herijken' }).click()
  await expect(page.getByRole('heading', { name: 'Vijf vragen over het geheel' })).toBeVisible()
  await page.getByLabel(asked[0] ?? '').fill('Ja, maar er is meer aan inkomen te doen.')
  await page.getByRole('button', { name: 'Antwoorden bewaren' }).click()
  await expect(page.getByText('De antwoorden zijn bewaard.')).toBeVisible()
  await check(page)

  await page.getByRole('row', { name: /Zomerfestival/ }).getByRole('link').click()
  await expect(page.getByText(/niet aan welk doel ze bijdraagt/)).toBeVisible()
  await page.getByLabel('Stoppen').check()
  await page.getByRole('button', { name: 'Keuze vastleggen en verder' }).click()
  await expect(page.getByRole('link', { name: /Schrijf op waarom/ })).toBeVisible()
  await check(page)
  await page.getByLabel('Waarom?').fill('Leuk, maar het helpt geen enkel doel.')
  await page.getByRole('button', { name: 'Keuze vastleggen en verder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Zomerfestival/)
  await page.goto(room)
  await expect(page.getByRole('row', { name: /Zomerfestival/ })).toContainText('Stopt')
  await expect(page.getByText(/voor 1 van de \d+ interventies gekozen/)).toBeVisible()
})

test('closing asks for all answers, and after that they stay as they are', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('bureau')
  await page.goto(`${await programmeAddress(page, 'Parkrand')}/herijken`)
  await page.getByRole('button', { name: 'Begin met herijken' }).click()
  await expect(page.getByText('Nog niet beantwoord: Staan we nog achter het waarom?')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Herijken afsluiten' })).toBeHidden()
  for (const question of asked) await page.getByLabel(question).fill('Ja, zie het verslag van de avond.')
  await page.getByRole('button', { name: 'Antwoorden bewaren' }).click()
  await page.getByRole('button', { name: 'Herijken afsluiten' }).click()
  await expect(page.getByRole('heading', { name: 'Het herijken is afgesloten' })).toBeVisible()
  await expect(page.getByLabel(asked[0] ?? '')).toBeHidden()
  await check(page)
})

test('an old programme is as it was, and a reader reads that but not the looking back', async ({ as }) => {
  const page = await as('reader')
  const home = await programmeAddress(page, 'De Kolk')
  await page.goto(`${home}/herijken/cyclus/1`)
  await expect(page.getByText('Zegel klopt', { exact: true })).toBeVisible()
  await page.getByText('Buurtvaders in de avond').click()
  await expect(page.getByText(/te weinig mensen en stopte zelf/)).toBeVisible()
  await check(page)
  expect((await page.goto(`${home}/herijken`))?.status()).toBe(404)
  expect((await page.goto(`${home}/herijken/cyclus/2`))?.status()).toBe(404)
})

test('the course stands on one page, for everybody in the programme', async ({ as }) => {
  const page = await as('reader')
  await page.goto(`${await programmeAddress(page, 'De Kolk')}/koers`)
  await expect(page.getByRole('link', { name: /noemt geen doel/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Meer rust in huis' })).toBeVisible()
  await check(page)
  const stranger = await as('stranger')
  await stranger.goto(`${await programmeAddress(stranger, 'Havenkwartier')}/koers`)
  await expect(stranger.getByRole('heading', { name: 'Nog geen doelen' })).toBeVisible()
  await check(stranger)
})
