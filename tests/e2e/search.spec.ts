import { expectAccessible, expectToFit } from './support/axe'
import { expect, test } from './support/test'

type Page = Parameters<typeof expectAccessible>[0]

async function look(page: Page) {
  // Coming from another page, the title follows a moment after the text.
  await expect(page).toHaveTitle(/zoeken/i)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectToFit(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('finds from any page what was said, and lands on it', async ({ as }) => {
  const page = await as('bureau')
  await page.goto('/overzicht')
  await page.getByRole('searchbox', { name: 'Zoek in uw programma’s' }).fill('woningen')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zoeken\?q=woningen$/)
  await expect(page.getByRole('status').filter({ hasText: /\d+ resultaten voor “woningen”/ })).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText(/woning/i)
  await look(page)

  const chosen = page.getByRole('navigation', { name: 'Resultaten per soort' }).getByRole('link', { name: /^Antwoorden/ })
  await chosen.click()
  await expect(page).toHaveURL(/soort=antwoorden/)
  await expect(chosen).toHaveAttribute('aria-current', 'page')
  await look(page)
  await page.getByRole('list').filter({ has: page.locator('mark') }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/fase\/[a-z]+\/[\w-]+#punt-[\d-]+$/)
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
})

test('says what can be found, what is wrong and that nothing was found', async ({ as }) => {
  const page = await as('bureau')
  await page.goto('/zoeken')
  await expect(page.getByRole('heading', { name: 'Wat kunt u hier vinden?' })).toBeVisible()
  await look(page)

  const field = page.getByLabel('Zoek naar')
  await field.fill('a')
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
  await expect(field).toHaveAccessibleDescription(/Typ minstens 2 tekens/)
  await expect(field).toHaveValue('a')
  await expect(page).toHaveTitle(/^\(1 fout\) Zoeken/)
  await look(page)

  await field.fill('kwartelkoningin')
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
  await expect(page.getByText('Niets gevonden voor “kwartelkoningin”.')).toBeVisible()
  await look(page)
})

test('takes whatever is typed', async ({ as }) => {
  const page = await as('colleague')
  const odd = ['%', '%%', '":*&|!', "' OR 1=1 --", 'a\u0000b', '🏘️🏘️', 'de het', '-wijk', '<b>wijk</b>', 'x'.repeat(10_000)]
  for (const q of odd) {
    const response = await page.goto(`/zoeken?q=${encodeURIComponent(q)}`)
    expect(response?.status(), q.slice(0, 20)).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: 'Zoeken' })).toBeVisible()
  }
  for (const rest of ['soort=onzin&pagina=-3', 'pagina=999999', 'q=iets&soort=antwoorden&pagina=9']) {
    expect((await page.goto(`/zoeken?q=wijk&${rest}`))?.status(), rest).toBe(200)
  }
  expect((await page.goto('/zoeken?q=wijk&programma=geen-uuid'))?.status()).toBe(404)
})

test('works without script, and shows nobody else’s neighbourhood', async ({ as }) => {
  const stranger = await as('stranger', { javaScriptEnabled: false })
  await stranger.goto('/zoeken')
  await stranger.getByLabel('Zoek naar').fill('Kolk')
  await stranger.getByRole('button', { name: 'Zoeken', exact: true }).click()
  await expect(stranger.getByText('Niets gevonden voor “Kolk”.')).toBeVisible()
  const bureau = await as('bureau', { javaScriptEnabled: false })
  await bureau.goto('/zoeken?q=Kolk')
  await expect(bureau.getByRole('heading', { level: 2, name: 'Programma’s' })).toBeVisible()
})
