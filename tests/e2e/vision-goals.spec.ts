import { check, expectAccessible } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

type Page = Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['as']>>

async function leadsTo(page: Page, name: RegExp | string): Promise<string> {
  // Not the list on top, which only leads down the same page.
  const href = await page.getByRole('main').getByRole('link', { name }).and(page.locator('a:not([href^="#"])')).first().getAttribute('href')
  if (!href) throw new Error(`no link ${String(name)}`)
  return href
}

test('vision, goals and chances pass axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  for (const path of [
    '/visie', '/visie?versie=1', '/visie?versie=3', '/visie/bewerken', '/visie/vergelijken?oud=1&nieuw=2', '/doelen', '/doelen/nieuw', '/kansen', '/kansen/nieuw',
  ]) await check(page, `${address}${path}`)
  await page.goto(`${address}/doelen`)
  const [ambition, goal] = [await leadsTo(page, 'Meer rust in huis'), await leadsTo(page, 'Makkelijker van school naar werk')]
  for (const path of [ambition, goal, `${goal}/wijzigen`]) await check(page, path)
  await page.goto(`${address}/kansen`)
  await check(page, await leadsTo(page, /^Wijzigen: /))
})

test('an empty programme explains what will come', async ({ as }) => {
  const page = await as('stranger')
  const address = await programmeAddress(page, 'Havenkwartier')
  for (const path of ['/visie', '/doelen', '/kansen']) await check(page, `${address}${path}`)
})

async function writeVision(bureau: Page, motto: string) {
  await bureau.getByRole('button', { name: /Visie schrijven|Nieuwe versie beginnen/ }).click()
  await bureau.waitForURL(/\/visie\/bewerken$/)
  await bureau.getByLabel(/^Motto/).fill(motto)
  await bureau.getByLabel(/Tot en met welk jaar/).fill('2029')
  await bureau.getByRole('button', { name: 'Concept bewaren' }).click()
  // A draft may be half done; what is missing counts when it is established.
  await expect(bureau.getByText('Het concept is bewaard.')).toBeVisible()
  await expectAccessible(bureau)
  await bureau.getByLabel(/Tot en met welk jaar/).fill('2044')
  for (const label of [/^De visie( \(optioneel\))?$/, /Wat is sterk/, /Wat schiet tekort/, /niet extra/, /Waarom deze keuze/, /in gewone taal/]) await bureau.getByLabel(label).fill('Buren kennen elkaar.')
  await bureau.getByRole('radio', { name: /plek op de woningmarkt/ }).check()
  await bureau.getByRole('textbox', { name: 'Naam of groep' }).first().fill('Zestig bewoners')
  const recorded = bureau.waitForResponse((response) => response.request().method() === 'POST')
  await bureau.getByRole('button', { name: 'Concept bewaren' }).click()
  await recorded
  await expect(bureau.getByText('Het concept is bewaard.')).toBeVisible()
}

test('a vision: written by the team, read by all once it is established', async ({ as }) => {
  test.setTimeout(180_000)
  const [bureau, reader] = [await as('bureau'), await as('reader')]
  const address = await programmeAddress(bureau, 'Parkrand')
  const motto = `Groen en gewoon ${Date.now()}`
  await bureau.goto(`${address}/visie`)
  await writeVision(bureau, motto)

  await reader.goto(`${address}/visie`)
  await expect(reader.getByText(motto)).toHaveCount(0)
  await expect(reader.getByRole('button', { name: /Visie|versie/ })).toHaveCount(0)
  await expectAccessible(reader)
  expect((await reader.goto(`${address}/visie/bewerken`))?.status()).toBe(404)

  await bureau.reload()
  await bureau.getByLabel('Vastgesteld op').fill('2024-05-01')
  await bureau.getByRole('checkbox', { name: /niet meer verandert/ }).check()
  await bureau.getByLabel('Motto').fill('Nog niet bewaard')
  await bureau.getByRole('button', { name: 'Visie vaststellen' }).click()
  await expect(bureau.getByRole('link', { name: /nog niet zijn bewaard/ })).toBeVisible()
  await bureau.getByLabel('Motto').fill(motto)
  await bureau.getByRole('button', { name: 'Visie vaststellen' }).click()
  await expect(bureau.getByText('De visie is vastgesteld.')).toBeVisible()
  await expect(bureau.getByText('Zegel klopt')).toBeVisible()
  await expectAccessible(bureau)

  await reader.goto(`${address}/visie`)
  await expect(reader.getByRole('heading', { level: 1, name: motto })).toBeVisible()
})

async function addGoal(bureau: Page, title: string) {
  await bureau.getByLabel('Wat moet er beter worden?').fill(title)
  await bureau.getByRole('button', { name: /^(Ambitie|Doel) vastleggen$/ }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('goals and a chance: added, checked, and lapsed with what rests on them in sight', async ({ as }) => {
  test.setTimeout(180_000)
  const bureau = await as('bureau')
  const address = await programmeAddress(bureau, 'Parkrand')
  const [ambition, goal] = [`Meer groen ${Date.now()}`, `Sneller naar het park ${Date.now()}`]
  await bureau.goto(`${address}/doelen/nieuw`)
  await addGoal(bureau, ambition)
  await expect(bureau.getByText('Ontbreekt: Noem de indicator: waaraan meet u het?')).toBeVisible()
  const above = bureau.url()
  await bureau.goto(`${address}/doelen`)
  await bureau.getByRole('link', { name: `Doel toevoegen onder “${ambition}”` }).click()
  await addGoal(bureau, goal)
  await expect(bureau.getByRole('link', { name: ambition })).toBeVisible()

  await bureau.goto(`${address}/kansen/nieuw`)
  await bureau.getByLabel('Welke plek?').fill('Parkrand 12')
  await bureau.getByLabel('Wat kan hier?').fill(`Een paadje ${ambition}`)
  await bureau.getByRole('button', { name: 'Kans vastleggen' }).click()
  await expect(bureau.getByRole('link', { name: /minstens één ambitie/ })).toBeVisible()
  await expectAccessible(bureau)
  await bureau.getByRole('checkbox', { name: ambition }).check()
  await bureau.getByRole('button', { name: 'Kans vastleggen' }).click()
  await expect(bureau.getByText('Eén ambitie: liggen er meer koppelkansen?').first()).toBeVisible()

  await bureau.goto(above)
  await bureau.getByText('Dit doel laten vervallen').click()
  await bureau.getByLabel('Waarom vervalt dit doel?').fill('Het park komt er niet.')
  await bureau.getByRole('button', { name: 'Doel laten vervallen' }).click()
  await expect(bureau.getByRole('link', { name: new RegExp(`Onder deze ambitie staat nog een doel: ${goal}`) })).toBeVisible()
  await expectAccessible(bureau)
  await bureau.getByLabel('Het doel eronder vervalt mee').check()
  await bureau.getByLabel('Ik weet dat hierop nog iets rust').check()
  await bureau.getByRole('button', { name: 'Doel laten vervallen' }).click()
  await expect(bureau.getByRole('heading', { name: 'Dit doel is vervallen' })).toBeVisible()

  const reader = await as('reader')
  await reader.goto(`${address}/doelen`)
  await reader.getByText(/^Vervallen \(\d+\)/).click()
  await expect(reader.getByRole('link', { name: goal, exact: true })).toBeVisible()
  await expect(reader.getByRole('link', { name: /toevoegen/ })).toHaveCount(0)
  await expectAccessible(reader)
})
