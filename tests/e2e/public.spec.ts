import { gzipSync } from 'node:zlib'
import { expect, test } from './support/test'
import { expectAccessible, expectToFit } from './support/axe'

const address = '/wijk/lindewaard/de-kolk'

test.describe('a resident on a small phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('finds the neighbourhood and reads what happens, what was decided and whom to call', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'De Kolk, Lindewaard' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'De Kolk' })).toBeVisible()
    for (const question of ['Wat gebeurt er nu?', 'Waar staan we?', 'Wat is er besloten, en waarom?', 'Wie kan ik bellen?']) {
      await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible()
    }
    await expect(page.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/)
    await expectToFit(page)
  })
})

test('public pages pass axe, wide and narrow', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', address, '/toegankelijkheid', '/begrippen', '/wijk/lindewaard/bestaat-niet']) {
      await page.goto(path)
      await expectAccessible(page)
      await expectToFit(page)
    }
  }
})

test('a public page ships no script, sets no cookie, calls nobody and stays small', async ({ page, request, baseURL }) => {
  const calls: string[] = []
  page.on('request', (sent) => calls.push(sent.url()))
  await page.goto(address)
  expect(calls.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.locator('script').count()).toBe(0)
  let weight = 0
  let css = 0
  for (const url of new Set(calls)) {
    const response = await request.get(url)
    const size = gzipSync(await response.body()).length
    weight += size
    if (response.headers()['content-type']?.includes('css')) css += size
    expect(response.headers()['set-cookie']).toBeUndefined()
  }
  expect(css).toBeLessThanOrEqual(20_000)
  expect(weight).toBeLessThanOrEqual(60_000)
})

test('a page that did not change is not sent again', async ({ request }) => {
  const first = await request.get(address)
  const etag = first.headers().etag
  expect(first.status()).toBe(200)
  expect(etag).toBeTruthy()
  const again = await request.get(address, { headers: { 'if-none-match': etag ?? '' } })
  expect(again.status()).toBe(304)
  expect(await again.body()).toHaveLength(0)
})

test('an unknown neighbourhood is a helpful 404', async ({ page }) => {
  const response = await page.goto('/wijk/lindewaard/bestaat-niet')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wij kunnen deze wijk niet vinden')
  await page.getByRole('link', { name: /Bekijk alle wijken/ }).click()
  await expect(page).toHaveURL('/')
})

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['/', address, '/inloggen', '/overzicht', '/api/health', '/wijk/x/y', '/bestaat-niet', '/publiek/stijl.css']) {
    const { headers: found } = await request.get(path, { maxRedirects: 0 }).then((response) => ({ headers: response.headers() }))
    expect(found['x-content-type-options'], path).toBe('nosniff')
    expect(found['content-security-policy'], path).toContain("frame-ancestors 'none'")
    expect(found['referrer-policy'], path).toBeTruthy()
    expect(found['x-powered-by'], path).toBeUndefined()
  }
  const page = (await request.get(address)).headers()['content-security-policy'] ?? ''
  expect(page).toContain("default-src 'none'")
  expect(page).not.toContain('script-src')
})
