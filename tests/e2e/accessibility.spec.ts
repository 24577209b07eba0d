import { currentDefinition } from '@/lib/process/definitions'
import { check, expectAccessible } from './support/axe'
import { expect, programmeAddress, test, type Person } from './support/test'

const phases = currentDefinition.phases
const inProgramme = [
  '', '/bewerken', '/partners', '/mensen', '/besluiten', '/besluiten/voorstel/nieuw', '/publieke-pagina',
  ...phases.map(({ slug }) => `/fase/${slug}`), ...phases.map(({ slug }) => `/fase/${slug}/besluit`),
]
const elsewhere = ['/overzicht', '/programmas', '/programmas/nieuw', '/account']

test('every screen of a full programme passes axe at 1280 and 320 px', async ({ as }) => {
  test.setTimeout(400_000)
  const page = await as('bureau')
  const address = await programmeAddress(page, 'De Kolk')
  for (const path of inProgramme) await check(page, `${address}${path}`)
})

for (const phase of phases) {
  test(`every section page of ${phase.title} passes axe`, async ({ as }) => {
    test.setTimeout(300_000)
    const page = await as('bureau')
    const address = await programmeAddress(page, 'De Kolk')
    for (const section of phase.sections) {
      await check(page, `${address}/fase/${phase.slug}/${section.slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(section.title)
    }
  })
}

test('an empty programme passes axe', async ({ as }) => {
  test.setTimeout(300_000)
  const page = await as('stranger')
  const address = await programmeAddress(page, 'Havenkwartier')
  for (const path of ['', '/besluiten', '/publieke-pagina', '/fase/herijken', '/fase/uitvoeren/participatie']) await check(page, `${address}${path}`)
})

const others: [Person, string[]][] = [
  ['board', ['/overzicht', '/programmas', '/account']],
  ['reader', ['/overzicht', '/programmas']],
  ['partner', ['/overzicht']],
  ['administrator', ['/beheer', '/beheer/nieuw', '/overzicht', '/programmas', '/account']],
]
for (const [person, paths] of others) {
  test(`what a ${person} sees passes axe`, async ({ as }) => {
    test.setTimeout(200_000)
    const page = await as(person)
    for (const path of paths) await check(page, path)
    if (person === 'administrator') {
      await page.goto('/beheer')
      await page.getByRole('link', { name: 'Fatima Yılmaz' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Fatima Yılmaz' })).toBeVisible()
      await expectAccessible(page)
      return
    }
    const address = await programmeAddress(page, 'De Kolk')
    for (const path of ['', '/fase/ontwerpen/structuur', '/besluiten']) await check(page, `${address}${path}`)
  })
}

test('screens outside a programme pass axe', async ({ as, page }) => {
  test.setTimeout(200_000)
  const bureau = await as('bureau')
  for (const path of elsewhere) await check(bureau, path)
  await page.goto('/inloggen')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(page.getByRole('alert').or(page.getByRole('heading', { name: /fout|klopt|niet goed/i })).first()).toBeVisible()
  await expectAccessible(page)
  await bureau.goto('/programmas/00000000-0000-7000-8000-000000000000')
  await expectAccessible(bureau)
})
