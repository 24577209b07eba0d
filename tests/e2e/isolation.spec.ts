import { expect, programmeAddress, test } from './support/test'

const below = [
  '', '/bewerken', '/partners', '/mensen', '/besluiten', '/besluiten/voorstel/nieuw', '/publieke-pagina', '/publieke-pagina/voorbeeld', '/fase/orienteren',
  '/fase/orienteren/urgentie', '/fase/orienteren/besluit', '/fase/orienteren/besluit/bewerken',
]

test('another municipality finds nothing: the same 404 as for what does not exist', async ({ as }) => {
  const bureau = await as('bureau')
  const address = await programmeAddress(bureau, 'De Kolk')
  const stranger = await as('stranger')
  for (const path of below) {
    const theirs = await stranger.goto(`${address}${path}`)
    expect(theirs?.status(), path).toBe(404)
    const seen = await stranger.getByRole('main').innerText()
    const nothing = await stranger.goto(`/programmas/00000000-0000-7000-8000-000000000000${path}`)
    expect(nothing?.status(), path).toBe(404)
    expect(await stranger.getByRole('main').innerText(), path).toBe(seen)
  }
  expect((await stranger.goto('/programmas/geen-uuid/fase/orienteren'))?.status()).toBe(404)
})

test('a reader sees no remarks and cannot write, a board member does not administer', async ({ as }) => {
  const reader = await as('reader')
  const address = await programmeAddress(reader, 'De Kolk')
  await reader.goto(`${address}/fase/ontwerpen/procesregie`)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.getByRole('button', { name: /vastleggen/ })).toHaveCount(0)
  for (const path of ['/publieke-pagina', '/bewerken', '/besluiten/voorstel/nieuw', '/fase/orienteren/besluit/bewerken']) {
    expect((await reader.goto(`${address}${path}`))?.status(), path).toBe(404)
  }
  const board = await as('board')
  expect((await board.goto('/beheer'))?.status()).toBe(404)
  expect((await board.goto('/beheer/nieuw'))?.status()).toBe(404)
})

test('without signing in there is only the door', async ({ page, as }) => {
  const address = await programmeAddress(await as('bureau'), 'De Kolk')
  for (const path of ['/overzicht', '/programmas', '/beheer', '/account', address]) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/inloggen(\?terug=|$)/)
  }
  for (const path of ['/api/concepten', '/api/bestanden/00000000-0000-7000-8000-000000000000']) {
    expect((await page.request.get(path)).status(), path).toBeGreaterThanOrEqual(400)
  }
})

test('a forged session gets nobody in', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL })
  await context.addCookies([{ name: 'next-auth.session-token', value: 'eyJhbGciOiJub25lIn0.e30.', url: baseURL ?? '' }])
  const page = await context.newPage()
  await page.goto('/overzicht')
  await expect(page).toHaveURL(/\/inloggen/)
  await context.close()
})

test('after signing in one never ends up elsewhere', async ({ page }) => {
  for (const terug of ['https://kwaad.example', '//kwaad.example', '/\\kwaad.example']) {
    await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`)
    expect(await page.locator('input[name=terug]').inputValue()).not.toContain('kwaad')
  }
})
