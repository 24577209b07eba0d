import { expect, password, people, test } from './support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a wrong password keeps the address, the right one leads back to where somebody wanted to be', async ({ page }) => {
      await page.goto('/account')
      await expect(page).toHaveURL('/inloggen?terug=%2Faccount')
      await page.getByLabel('E-mailadres').fill(people.reader)
      await page.getByLabel('Wachtwoord').fill('dit is het niet')
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
      await expect(page.getByRole('link', { name: /horen niet bij elkaar/ })).toBeVisible()
      await expect(page.getByRole('heading', { name: /nog niet klopt/ })).toBeFocused()
      await expect(page.getByLabel('E-mailadres')).toHaveValue(people.reader)
      await page.getByLabel('Wachtwoord').fill(password)
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
      await expect(page).toHaveURL('/account')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn account')
    })
  })
}

test('who signs out leaves a cookie behind that is worth nothing', async ({ page, browser, baseURL }) => {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(people.reader)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/inloggen')
  const thief = await browser.newContext({ baseURL, storageState: await page.context().storageState() })
  await page.goto('/account')
  await page.getByText('Sanne de Groot').first().click()
  await page.getByRole('button', { name: 'Uitloggen', exact: true }).click()
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible()
  const other = await thief.newPage()
  await other.goto('/account')
  await expect(other).toHaveURL('/inloggen?terug=%2Faccount')
  await thief.close()
})

test('a warning comes before the end, and the page stays when it ended', async ({ as }) => {
  const page = await as('reader')
  let secondsLeft = 90
  await page.route('**/api/auth/sessie', (route) => {
    if (route.request().method() === 'POST') secondsLeft = 1800
    return route.fulfill({ status: secondsLeft > 0 ? 200 : 401, json: { secondsLeft } })
  })
  await page.clock.install()
  await page.goto('/account')
  await page.getByLabel('Huidig wachtwoord').fill('half getypt')
  await page.clock.fastForward('29:00')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('U wordt over 2 minuten uitgelogd')
  await page.getByRole('button', { name: 'Blijf ingelogd' }).click()
  await expect(dialog).toBeHidden()
  secondsLeft = 0
  await page.clock.fastForward('29:00')
  await expect(dialog).toContainText('U bent uitgelogd')
  await expect(page.getByRole('link', { name: /Opnieuw inloggen/ })).toHaveAttribute('href', '/inloggen?terug=%2Faccount')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByLabel('Huidig wachtwoord')).toHaveValue('half getypt')
})

test('nothing on these pages is stopped by the content security policy', async ({ as }) => {
  const page = await as('reader')
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  for (const path of ['/account', '/programmas', '/overzicht', '/bestaat-niet']) {
    await page.goto(path)
    await page.waitForLoadState('load')
  }
  expect(complaints).toEqual([])
})

test('a temporary password is good for one thing: choosing one of your own', async ({ as, page }) => {
  const email = `nieuw-${Date.now()}@lindewaard.example`
  const administrator = await as('administrator')
  await administrator.goto('/beheer/nieuw')
  await administrator.getByLabel('Naam', { exact: true }).fill('Nieuwe Collega')
  await administrator.getByLabel('E-mailadres').fill(email)
  await administrator.getByRole('button', { name: 'Account maken' }).click()
  const message = await administrator.getByText(/Tijdelijk wachtwoord: /).innerText()
  const temporary = /wachtwoord: ([a-z\d-]+)/.exec(message)?.[1] ?? ''

  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(temporary)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  const own = page.getByLabel('Uw nieuwe eigen wachtwoord')
  await own.fill('Welkom123456!')
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(page.getByRole('link', { name: /te veel mensen/ })).toBeVisible()
  await own.fill('vier paarse theepotten')
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/inloggen')
})
