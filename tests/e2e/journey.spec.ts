import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

// The whole way of a new neighbourhood, each step by the person who takes it, as a new user would try the app.
const name = `Testwijk ${Date.now().toString(36)}`
const today = new Date().toISOString().slice(0, 10)
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

async function beginProgramme(bureau: Page) {
  await bureau.goto('/programmas/nieuw')
  await bureau.getByLabel('Naam van de wijk').fill(name)
  await bureau.getByLabel('Aantal inwoners').fill('12.400')
  await bureau.getByLabel('Aantal woningen').fill('3.900')
  await bureau.getByLabel('Start van het programma').fill('2026-01-01')
  await bureau.getByLabel('Horizon in jaren').fill('8')
  await bureau.getByLabel('Partnerorganisaties').fill('Gemeente Lindewaard\nWoonstichting De Dijk')
  await bureau.getByRole('button', { name: 'Controleren' }).click()
  // Kind warnings with the reason, that stop nobody (handbook §2.6, wijkengids 2.5).
  await expect(bureau.getByRole('main')).toContainText(/10\.000/)
  await expect(bureau.getByRole('main')).toContainText(/tien jaar|10 jaar/)
  await bureau.getByRole('button', { name: 'Programma beginnen' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function answerUrgency(bureau: Page, address: string) {
  await bureau.goto(`${address}/fase/orienteren/urgentie`)
  for (const [number, judgement] of [[1, 'Ja'], [2, 'Deels'], [3, 'Nee']] as const) {
    const point = bureau.locator(`#punt-4-1-${number}`)
    await openForm(point)
    await point.getByRole('radio', { name: judgement, exact: true }).check()
    await point.getByLabel('Toelichting').fill(`Wat wij zien bij punt ${number}.`)
    await point.getByRole('button', { name: 'Antwoord vastleggen' }).click()
    await expect(point).toContainText(/vastgelegd/i)
  }
  const last = bureau.locator('#punt-4-1-4')
  await openForm(last)
  await last.getByText('Overslaan, of niet van toepassing').click()
  await last.getByRole('button', { name: 'Overslaan met reden' }).click()
  await expect(last).toContainText(/reden/i)
  await last.getByLabel('Waarom?').fill('Dit zoeken we uit in 4.2.')
  await last.getByRole('button', { name: 'Overslaan met reden' }).click()
  await expect(last).toContainText('Dit zoeken we uit in 4.2.')
  await bureau.goto(`${address}/fase/orienteren`)
  await expect(bureau.getByRole('main')).toContainText('4 van de 23')
}

async function openForm(point: ReturnType<Page['locator']>) {
  const details = point.locator('.wp-answer-form > details')
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
}

async function decide(bureau: Page, address: string) {
  await bureau.goto(`${address}/fase/orienteren/besluit`)
  await bureau.getByRole('link', { name: 'Besluit voorbereiden' }).click()
  await bureau.getByLabel('Uw advies').fill('Ga door, als bewoners meedoen.')
  await bureau.getByRole('radio', { name: /^Go met voorwaarden/ }).check()
  await bureau.getByLabel('Datum van het besluit').fill(today)
  await bureau.getByLabel('Waarom is dit besloten?').fill('De problemen hangen samen en iedereen wil meedoen.')
  const person = bureau.getByRole('group', { name: 'aanwezige 1' })
  await person.getByLabel('Naam').fill('Marijke van den Oever')
  await person.getByLabel('Namens').fill('Gemeente Lindewaard')
  await person.getByLabel('Stem').selectOption('Voor')
  await bureau.getByRole('button', { name: 'Bewaren en controleren' }).click()
  // A condition is missing: it is said, and nothing is lost.
  await expect(bureau.getByRole('heading', { level: 1, name: 'Klopt dit besluit?' })).toBeVisible()
  await expect(bureau.getByText('Dit besluit is nog niet compleet')).toBeVisible()
  await expect(bureau.getByRole('button', { name: 'Besluit definitief vastleggen' })).toHaveCount(0)
  await bureau.goto(`${address}/fase/orienteren/besluit/bewerken`)
  await expect(bureau.getByLabel('Waarom is dit besloten?')).toHaveValue('De problemen hangen samen en iedereen wil meedoen.')
  const condition = bureau.getByRole('group', { name: 'voorwaarde 1' })
  await condition.getByLabel('Voorwaarde').fill('Bewoners krijgen een vaste plek aan tafel.')
  await condition.getByLabel('Naam, als iemand geen account heeft').fill('Gemeente Lindewaard')
  await condition.getByLabel('Uiterlijk op').fill(inAMonth)
  await bureau.getByRole('button', { name: 'Bewaren en controleren' }).click()
  await bureau.getByRole('button', { name: 'Besluit definitief vastleggen' }).click()
  await expect(bureau.getByRole('main')).toContainText('Go met voorwaarden')
  await expect(bureau.getByRole('main')).toContainText('Zegel klopt')
}

async function publish(bureau: Page, address: string) {
  await bureau.goto(`${address}/publieke-pagina`)
  await bureau.getByLabel('Wat gebeurt er nu?').fill('Wij praten met bewoners over wat er beter kan.')
  await bureau.getByLabel(/Go of no-go/).fill('Wij gaan aan de slag, als bewoners mee beslissen.')
  await bureau.getByLabel('Naam', { exact: true }).fill('Fatima Yılmaz')
  await bureau.getByLabel('Telefoon').fill('0123 45 67 89')
  await bureau.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(bureau.getByRole('status').filter({ hasText: 'Bewaard om' })).toBeVisible()
  await bureau.getByRole('button', { name: 'Pagina publiceren' }).click()
  await expect(bureau.getByText('De pagina is openbaar')).toBeVisible()
  const link = await bureau.getByRole('main').getByRole('link', { name: /^\/wijk\// }).getAttribute('href')
  if (!link) throw new Error('the address of the public page is not shown')
  return link
}

test('from a new neighbourhood to a page that residents read', async ({ as, browser, baseURL }) => {
  test.setTimeout(240_000)
  const bureau = await as('bureau')
  await beginProgramme(bureau)
  const address = await programmeAddress(bureau, name)
  await test.step('answer section 4.1 and skip a point with a reason', () => answerUrgency(bureau, address))
  await test.step('decide: go with conditions', () => decide(bureau, address))

  await test.step('the administrator gives a board member a seat', async () => {
    const administrator = await as('administrator')
    await administrator.goto('/beheer')
    await administrator.getByRole('link', { name: 'Marijke van den Oever' }).click()
    await administrator.getByText('Rol geven in een programma').click()
    const form = administrator.getByRole('form', { name: 'Rol geven' })
    await form.getByLabel('Programma', { exact: true }).selectOption({ label: name })
    await form.getByRole('radio', { name: /^Alliantiebestuur/ }).check()
    await form.getByRole('button', { name: 'Rol geven' }).click()
    await expect(administrator.getByText('De rollen zijn bijgewerkt.')).toBeVisible()
  })

  await test.step('the board member sees it at once', async () => {
    const board = await as('board', { viewport: { width: 360, height: 780 } })
    await board.goto('/overzicht')
    await expect(board.getByRole('main')).toContainText(name)
    await expectToFit(board)
    await board.goto(address)
    await expect(board.getByRole('main')).toContainText(/go met voorwaarden/i)
  })

  const publicAddress = await test.step('publish', () => publish(bureau, address))

  await test.step('a resident reads it without JavaScript on a small phone', async () => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
    const resident = await context.newPage()
    await resident.goto(publicAddress)
    await expect(resident.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(resident.getByText('Wij gaan aan de slag, als bewoners mee beslissen.')).toBeVisible()
    await expect(resident.locator('body')).not.toContainText('Ga door, als bewoners meedoen.')
    await expectToFit(resident)
    await context.close()
    const withScript = await (await browser.newContext({ baseURL })).newPage()
    await withScript.goto(publicAddress)
    await expectAccessible(withScript)
    await withScript.context().close()
  })

  await test.step('withdraw it again', async () => {
    await bureau.goto(`${address}/publieke-pagina`)
    await bureau.getByText('Pagina weghalen').first().click()
    await bureau.getByRole('button', { name: 'Pagina weghalen' }).click()
    await expect(bureau.getByText('De pagina is weggehaald.', { exact: true })).toBeVisible()
    await expect.poll(async () => (await bureau.request.get(publicAddress)).status()).toBe(410)
  })
})
