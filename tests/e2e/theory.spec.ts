import type { Page } from '@playwright/test'
import { check, expectAccessible } from './support/axe'
import { beginProgramme } from './support/board'
import { expect, programmeAddress, test } from './support/test'

const box = (page: Page, title: string) => page.locator('svg').getByRole('link', { name: new RegExp(title) })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name })

/** Goes on with Tab until this is where the keyboard is, as somebody without a mouse does. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  for (let press = 0; press < 120; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not get there')
}

async function addByKeyboard(page: Page, kind: string, title: string) {
  await tabTo(page, page.getByRole('link', { name: 'Element toevoegen' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Element toevoegen')).toBeVisible()
  const form = page.getByRole('form', { name: 'Element toevoegen' })
  await tabTo(page, form.getByLabel('Wat voor element is het?'))
  await page.keyboard.type(kind)
  await tabTo(page, form.getByLabel('Wat is het?'))
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(heading(page, title)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Sluiten', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Element toevoegen' })).toBeVisible()
}

async function drawByKeyboard(page: Page, from: string) {
  await tabTo(page, box(page, from))
  await page.keyboard.press('Enter')
  await expect(heading(page, from)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Pijl trekken naar…' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Waar leidt “${from}” toe?`)).toBeVisible()
}

async function pointByKeyboard(page: Page, from: string, to: string) {
  await drawByKeyboard(page, from)
  await tabTo(page, page.getByLabel('Pijl naar'))
  await page.keyboard.type(to)
  await tabTo(page, page.getByRole('button', { name: 'Verder' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: to }).first()).toBeVisible()
}

test('with only the keyboard: add, draw, hear why a cycle cannot be, undo', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const address = await beginProgramme(page, `Toetsenbuurt ${Date.now()}`)
  await check(page, `${address}/verandertheorie`)
  await page.getByRole('radio', { name: 'Leeg' }).check()
  await page.getByRole('button', { name: 'Verandertheorie beginnen' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Element toevoegen' })).toBeVisible()
  await addByKeyboard(page, 'Outcome', 'Bewoners kennen elkaar')
  await addByKeyboard(page, 'Outcome', 'Minder eenzaamheid')

  await pointByKeyboard(page, 'Bewoners kennen elkaar', 'Minder eenzaamheid')
  const form = page.getByRole('form', { name: 'Pijl trekken', exact: true })
  await expectAccessible(page)
  await form.getByRole('radio', { name: 'Laag' }).press('Space')
  await form.getByRole('button', { name: 'Pijl trekken' }).press('Enter')
  await expect(page.getByText(/Uw laatste stap: Pijl “Bewoners kennen elkaar” → “Minder eenzaamheid” getrokken/)).toBeVisible()
  await page.getByRole('link', { name: 'Sluiten', exact: true }).press('Enter')
  await expect(page.getByRole('link', { name: 'Element toevoegen' })).toBeVisible()

  // The list leaves out what cannot be and says why; who points it out in the picture hears which cycle there would be.
  await drawByKeyboard(page, 'Minder eenzaamheid')
  await expect(page.getByText('Niet in deze lijst: 1 omdat er een kring zou ontstaan.', { exact: false })).toBeVisible()
  await tabTo(page, box(page, 'Bewoners kennen elkaar'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Zo ontstaat een kring: Minder eenzaamheid → Bewoners kennen elkaar → Minder eenzaamheid/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sluiten', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(page.getByText(/Uw laatste stap: Outcome “Minder eenzaamheid” toegevoegd/)).toBeVisible()
  await expect(page.getByText(/2 elementen en 0 pijlen/)).toBeVisible()
  await check(page, `${address}/verandertheorie/stappen`)
})

test('goals come into the picture without anybody typing them again', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const address = await beginProgramme(page, `Overneembuurt ${Date.now()}`)
  for (const title of ['Minder geldzorgen', 'Meer rust thuis']) {
    await page.goto(`${address}/doelen/nieuw`)
    await page.getByLabel('Wat moet er beter worden?').fill(title)
    await page.getByRole('button', { name: 'Ambitie vastleggen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await page.goto(`${address}/verandertheorie`)
  await page.getByRole('radio', { name: 'Leeg' }).check()
  await page.getByRole('button', { name: 'Verandertheorie beginnen' }).click()
  await page.getByRole('link', { name: 'Doelen overnemen' }).click()
  const form = page.getByRole('form', { name: 'Doelen overnemen' })
  await form.getByRole('checkbox', { name: 'Meer rust thuis' }).press('Space')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'In de verandertheorie zetten' }).press('Enter')
  await expect(box(page, 'Minder geldzorgen')).toBeVisible()
  await expect(box(page, 'Meer rust thuis')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Hier staat nog niets.', { exact: false })).toBeVisible()
})

test('backward from an ambition, in the list and without a script', async ({ as }) => {
  test.setTimeout(240_000)
  const page = await as('bureau', { javaScriptEnabled: false })
  const address = await programmeAddress(page, 'De Kolk')
  await page.goto(`${address}/verandertheorie/lijst`)
  await page.getByRole('main').getByRole('link', { name: 'Betere huizen met lagere kosten' }).first().click()
  await page.getByRole('link', { name: 'Wat is daarvoor nodig?' }).click()
  const title = `Bewoners kiezen mee ${Date.now()}`
  await page.getByLabel('Wat voor element is het?').selectOption('effort')
  await page.getByLabel('Wat is het?').fill(title)
  await page.getByRole('button', { name: 'Element toevoegen' }).click()
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByText(new RegExp(`Inspanning “${title}” toegevoegd, nodig voor “Betere huizen`))).toBeVisible()
  await page.getByLabel('Wat is het?').fill('')
  await page.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await expect(page.getByText('Schrijf in een paar woorden op wat het is.').first()).toBeVisible()
  await page.goto(`${address}/verandertheorie`)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(box(page, title)).toHaveCount(0)
})

test('two people in the same element: the second sees both texts', async ({ as }) => {
  test.setTimeout(180_000)
  const [bureau, partner] = [await as('bureau'), await as('partner')]
  const address = await programmeAddress(bureau, 'De Kolk')
  for (const page of [bureau, partner]) {
    await page.goto(`${address}/verandertheorie`)
    await box(page, 'Zes flats').click()
    await expect(heading(page, 'Zes flats isoleren en ventileren')).toBeVisible()
  }
  const note = `Met bewoners ${Date.now()}`
  await bureau.getByLabel('Toelichting').fill(note)
  await bureau.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await expect(bureau.getByText('Uw laatste stap: “Zes flats isoleren en ventileren” gewijzigd.')).toBeVisible()
  await partner.getByLabel('Toelichting').fill('Van De Dijk')
  await partner.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await expect(partner.getByText('Dit is intussen gewijzigd')).toBeVisible()
  await expect(partner.getByText(note)).toBeVisible()
  await expect(partner.getByLabel('Toelichting')).toHaveValue('Van De Dijk')
  await expectAccessible(partner)
  await bureau.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(bureau.getByText('Uw laatste stap: “Zes flats isoleren en ventileren” gewijzigd.')).toHaveCount(0)
})

test('every state of the picture passes axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  const room = `${address}/verandertheorie`
  for (const path of ['', '/lijst', '/afdrukken', '/stappen', '?nieuw=ja', '?element=weg']) await check(page, `${room}${path}`)
  await page.goto(room)
  const href = (await box(page, 'Buurtmarkt').getAttribute('href')) ?? ''
  const id = /element=([\w-]+)/.exec(href)?.[1] ?? ''
  const other = /element=([\w-]+)/.exec((await box(page, 'Meer rust in huis').getAttribute('href')) ?? '')?.[1] ?? ''
  const arrow = /pijl=([\w-]+)/.exec((await page.locator('svg a[href*="pijl="]').first().getAttribute('href')) ?? '')?.[1] ?? ''
  for (const path of [`?element=${id}`, `?element=${id}&weg=ja`, `?element=${other}&deel=${other}`, `?element=${other}&deel=buren-${other}`, '?zoek=schuld', '/lijst?zoek=geen-enkel', `?van=${id}`, `?van=${id}&naar=${other}`, `?van=${other}&naar=${id}`, `?pijl=${arrow}`, `?onder=${other}`, `/lijst?element=${id}`])
    await check(page, `${room}${path}`)
  const reader = await as('reader')
  await check(reader, `${room}?element=${other}`)
  await expect(reader.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0)
})

test('an earlier cycle stands as it was, and can be laid beside this one', async ({ as }) => {
  test.setTimeout(180_000)
  const page = await as('reader')
  const room = `${await programmeAddress(page, 'De Kolk')}/verandertheorie`
  for (const path of ['?cyclus=1', '/lijst?cyclus=1', '/vergelijken?oud=1&nieuw=2']) await check(page, `${room}${path}`)
  await expect(page.getByRole('heading', { name: /Weggehaald/ })).toBeVisible()
  await expect(page.getByText('Camera’s op het Kolkplein (inspanning)')).toBeVisible()
  await page.goto(`${room}?cyclus=1`)
  await expect(page.getByText('Zegel klopt')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Element toevoegen' })).toHaveCount(0)
})
