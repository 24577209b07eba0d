import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { check, expectAccessible } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

type Page = Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['as']>>

/** Where a link in the page leads. */
async function leadsTo(page: Page, name: RegExp | string): Promise<string> {
  const href = await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href')
  if (!href) throw new Error(`no link ${String(name)}`)
  return href
}

test('contract, promises and breakthroughs pass axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  for (const path of [
    '/contract', '/contract?versie=1', '/contract?versie=3', '/contract/bewerken', '/contract/vergelijken?oud=1&nieuw=2',
    '/toezeggingen', '/toezeggingen?datum=voorbij', '/toezeggingen?stand=lapsed&partner=onzin', '/toezeggingen/nieuw', '/doorbraken', '/doorbraken/nieuw',
  ]) await check(page, `${address}${path}`)
  await page.goto(`${address}/toezeggingen`)
  const promise = await leadsTo(page, 'Wijkbudget voor plannen van bewoners')
  for (const path of [promise, `${promise}/wijzigen`]) await check(page, path)
  await page.goto(`${address}/toezeggingen`)
  await check(page, await leadsTo(page, 'Woonstichting De Dijk'))
  await page.goto(`${address}/doorbraken`)
  const obstacle = await leadsTo(page, /Kostendelersregel/)
  for (const path of [obstacle, `${obstacle}/wijzigen`]) await check(page, path)
})

test('an empty programme explains what will come', async ({ as }) => {
  const page = await as('stranger')
  const address = await programmeAddress(page, 'Havenkwartier')
  for (const path of ['/contract', '/toezeggingen', '/doorbraken']) await check(page, `${address}${path}`)
})

test('a promise: recorded by the bureau, delivered by the partner, read by the council', async ({ as }) => {
  test.setTimeout(180_000)
  const bureau = await as('bureau')
  const address = await programmeAddress(bureau, 'De Kolk')
  const what = `Speelplek aan de Sluisweg ${Date.now()}`
  await bureau.goto(`${address}/toezeggingen/nieuw`)
  await bureau.getByLabel('Partner', { exact: true }).selectOption({ label: 'Woonstichting De Dijk' })
  await bureau.getByLabel('Wat is er toegezegd?').fill(what)
  await bureau.getByRole('radio', { name: 'Geld' }).check()
  await bureau.getByLabel(/Bedrag in euro/).fill('12,345')
  await bureau.getByLabel('Uiterlijk op').fill('2020-01-01')
  await bureau.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(bureau.getByRole('link', { name: /twee cijfers achter de komma/ })).toBeVisible()
  await expectAccessible(bureau)
  await bureau.getByLabel(/Bedrag in euro/).fill('1.250,50')
  await bureau.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(bureau.getByRole('link', { name: /vóór de dag van de toezegging/ })).toBeVisible()
  await bureau.getByLabel('Uiterlijk op').fill('2099-12-31')
  await bureau.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: what })).toBeVisible()

  const partner = await as('partner')
  await partner.goto(bureau.url())
  await partner.getByRole('radio', { name: 'Geleverd', exact: true }).check()
  await partner.getByLabel(/Geleverd tot nu toe/).fill('1.000')
  await partner.getByLabel('Wat is er geleverd?').fill('Twee schommels.')
  await partner.getByRole('button', { name: 'Levering vastleggen' }).click()
  await expect(partner.getByRole('link', { name: /minder dan er is toegezegd/ })).toBeVisible()
  await partner.getByRole('radio', { name: 'Deels geleverd' }).check()
  await partner.getByRole('button', { name: 'Levering vastleggen' }).click()
  await expect(partner.getByText('Dat is vastgelegd.')).toBeVisible()
  await expect(partner.getByText('Twee schommels.')).toBeVisible()

  const reader = await as('reader')
  await reader.goto(bureau.url())
  await expect(reader.getByText('Twee schommels.')).toBeVisible()
  await expect(reader.getByRole('button', { name: /vastleggen/ })).toHaveCount(0)
  await expectAccessible(reader)
})

test('the partner sheet: a talk is recorded and the sheet taken along', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(`${address}/toezeggingen`)
  const sheet = await leadsTo(page, 'MBO Tweestromen')
  await page.goto(sheet)
  const said = `Stages lopen, ${Date.now()}.`
  await page.getByText('Gesprek vastleggen').first().click()
  const form = page.getByRole('form', { name: 'Gesprek vastleggen' })
  await form.getByLabel('Datum van het gesprek').fill('2026-01-15')
  await form.getByLabel('Conclusies en afspraken').fill(said)
  await form.getByRole('button', { name: 'Gesprek vastleggen' }).click()
  await expect(page.getByText(said, { exact: true }).first()).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Downloaden (Word)' }).click()])
  expect(download.suggestedFilename()).toBe('Partnerblad MBO Tweestromen.docx')
  const document = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array())
  for (const words of ['MBO Tweestromen', 'Stageplaatsen voor 40 jongeren uit de wijk', said]) expect(document).toContain(words)

  const reader = await as('reader')
  expect((await reader.goto(sheet))?.status()).toBe(404)
  expect((await reader.request.get(`${sheet}/word`)).status()).toBe(404)
})

test('an obstacle is only answered with an answer', async ({ as }) => {
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(`${address}/doorbraken/nieuw`)
  const what = `Regels voor het plein ${Date.now()}`
  await page.getByLabel('Wat zit er in de weg?').fill(what)
  await page.getByRole('radio', { name: 'Wet en regels' }).check()
  await page.getByRole('radio', { name: 'Stad' }).check()
  await page.getByRole('button', { name: 'Knelpunt vastleggen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: what })).toBeVisible()
  await page.getByRole('radio', { name: 'Opgelost' }).check()
  await page.getByRole('textbox', { name: 'Stand van zaken' }).fill('De gemeente belde.')
  await page.getByRole('button', { name: 'Stand vastleggen' }).click()
  await expect(page.getByRole('link', { name: /Zonder antwoord is het nog niet klaar/ })).toBeVisible()
  await page.getByLabel(/Welk antwoord kwam er/).fill('Het mag vanaf mei.')
  await page.getByRole('button', { name: 'Stand vastleggen' }).click()
  await expect(page.getByRole('heading', { name: 'Antwoord', exact: true })).toBeVisible()
  await page.goto(`${address}/doorbraken`)
  await expect(page.getByRole('region', { name: 'Beantwoord' }).getByRole('link', { name: what })).toBeVisible()
})

test('a contract: begun, written, signed by everybody and then closed', async ({ as }) => {
  test.setTimeout(180_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'Parkrand')
  await page.goto(`${address}/contract`)
  await page.getByLabel('Hoe noemt u het?').fill('wijkdeal')
  await page.getByLabel('Titel').fill('Wijkdeal Parkrand')
  await page.getByRole('button', { name: 'Contract beginnen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Versie 1 schrijven' })).toBeVisible()
  await expect(page.getByText('Noem de ondertekenaars van minstens twee partijen.')).toBeVisible()
  await page.getByLabel(/^Uitgangspunten/).fill('Meedoen is niet vrijblijvend.')
  await page.getByLabel(/^Ambities en prioriteiten/).fill('Een veilige straat.')
  await page.getByLabel(/^Geldt vanaf/).fill('2026-01-01')
  await page.getByLabel(/^Evaluatie op/).fill('2025-01-01')
  for (const [index, party] of ['Woonstichting De Dijk', 'Welzijn Lindewaard'].entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Nog een ondertekenaar' }).click()
    const row = page.getByRole('group', { name: `ondertekenaar ${index + 1}` })
    await row.getByLabel('Partij').selectOption({ label: party })
    await row.getByLabel('Naam').fill(`Bestuurder ${index + 1}`)
  }
  await page.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(page.getByRole('link', { name: /vóór het begin/ })).toBeVisible()
  await page.getByLabel(/^Evaluatie op/).fill('2029-06-01')
  await page.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(page.getByText('De tekst is bewaard.')).toBeVisible()
  for (const name of ['Bestuurder 1', 'Bestuurder 2']) {
    await page.locator('summary', { hasText: name }).click()
    const form = page.getByRole('form', { name: `Handtekening van ${name}`, exact: true })
    await form.getByLabel('Getekend op').fill('2026-01-15')
    await form.getByRole('button', { name: `Handtekening vastleggen van ${name}` }).click()
    await expect(form).toHaveCount(0)
  }
  await expect(page.getByText('Getekend door 2 partijen')).toBeVisible()
  await expect(page.getByText('Zegel klopt')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${address}/contract/bewerken`)
  await expect(page.getByText('Er is nu geen versie in voorbereiding.')).toBeVisible()
})
