import { check } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

type Page = Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['as']>>

async function choose(page: Page, { from, to, day }: { from: string; to: string; day: string }) {
  await page.getByLabel('Wiens werk gaat over?').selectOption({ label: from })
  await page.getByLabel('Wie neemt het over?').selectOption({ label: to })
  await page.getByLabel('Vanaf welke dag?').fill(day)
  await page.getByRole('button', { name: 'Bekijken wat overgaat' }).click()
}

test('the work of who left goes to a successor, who finds the sheet where they begin', async ({ as }) => {
  test.setTimeout(180_000)
  const [bureau, successor, reader] = [await as('bureau'), await as('colleague'), await as('reader')]
  const address = await programmeAddress(bureau, 'De Kolk')
  await bureau.goto(`${address}/mensen`)
  await bureau.getByRole('link', { name: 'Draag het werk over' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: 'Werk overdragen' })).toBeVisible()
  await check(bureau)

  await choose(bureau, { from: 'Daan Verbeek', to: 'Daan Verbeek', day: '2026-12-01' })
  await expect(bureau.getByText('Werk overdragen aan dezelfde persoon kan niet.')).toBeVisible()
  await choose(bureau, { from: 'Ellen Vos', to: 'Daan Verbeek', day: '2001-01-01' })
  await expect(bureau.getByText(/Kies een dag tussen/)).toBeVisible()
  await check(bureau)

  const today = new Date().toISOString().slice(0, 10)
  await choose(bureau, { from: 'Ellen Vos', to: 'Daan Verbeek', day: today })
  await expect(bureau.getByRole('heading', { name: /^Van Ellen Vos naar Daan Verbeek/ })).toBeVisible()
  await bureau.getByRole('button', { name: 'Overdragen aan Daan Verbeek' }).click()
  await expect(bureau.getByText('Vink aan wat overgaat, of schrijf op wat de opvolger moet weten.').first()).toBeVisible()
  const lesson = `Bel de huismeester voor u de flats ingaat (${Date.now()}).`
  await bureau.getByLabel(/^Wat leerde Ellen Vos/).fill(lesson)
  await bureau.getByRole('button', { name: 'Overdragen aan Daan Verbeek' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: 'Van Ellen Vos naar Daan Verbeek' })).toBeVisible()
  await check(bureau)
  const sheet = new URL(bureau.url()).pathname

  await successor.goto(address)
  await expect(successor.getByRole('heading', { name: 'Overdracht voor u' }).first()).toBeVisible()
  await successor.getByRole('link', { name: 'Lees het overdrachtsblad van Ellen Vos' }).first().click()
  await expect(successor.getByText(lesson)).toBeVisible()

  for (const path of [sheet, `${address}/overdracht`]) expect((await reader.goto(path))?.status(), path).toBe(404)
})

test('shows what would move before it moves, also to the administrator', async ({ as }) => {
  test.setTimeout(180_000)
  const bureau = await as('bureau')
  await bureau.goto(`${await programmeAddress(bureau, 'De Kolk')}/overdracht`)
  await choose(bureau, { from: 'Wim de Haan', to: 'Joost Terpstra', day: new Date().toISOString().slice(0, 10) })
  await expect(bureau.getByRole('checkbox', { name: 'Aanjager' })).toBeChecked()
  await expect(bureau.getByText('Joost Terpstra heeft al een zetel aan deze tafel')).toBeVisible()
  await check(bureau)

  const administrator = await as('administrator')
  await administrator.goto('/beheer')
  await administrator.getByRole('main').getByRole('link', { name: 'Daan Verbeek' }).click()
  await administrator.getByRole('link', { name: /^Werk overdragen in De Kolk/ }).click()
  await expect(administrator.getByRole('heading', { level: 1, name: 'Werk van Daan Verbeek overdragen' })).toBeVisible()
  await check(administrator)
})

test('facts stand beside the question, and become evidence with one button', async ({ as }) => {
  test.setTimeout(180_000)
  const page = await as('stranger')
  const address = await programmeAddress(page, 'Havenkwartier')
  await page.goto(`${address}/fase/orienteren/stakeholders`)
  const point = page.locator('#punt-4-5-1')
  const facts = point.getByRole('region', { name: /^Vastgelegd in dit programma/ })
  await expect(facts.getByRole('listitem').first()).toBeVisible()
  await expect(facts.getByRole('link', { name: 'Naar krachtenveld' })).toHaveAttribute('href', /\/krachtenveld$/)
  await check(page)
  await facts.getByRole('button', { name: /^Gebruik als bewijs/ }).click()
  await expect(facts.getByText('Staat bij het bewijs')).toBeVisible()
  await point.getByText(/^Bewijs \(/).click()
  await expect(point.getByRole('link', { name: /^Krachtenveld, stand op/ })).toHaveAttribute('href', /\/krachtenveld$/)
})
