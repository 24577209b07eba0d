import type { Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/axe'
import { expect, programmeAddress, test } from './support/test'

// One proposal from the bureau's desk to the second signature, each step by the person who takes it.
const title = `Fietsenstalling bij de school ${Date.now().toString(36)}`

async function look(page: Page) {
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectToFit(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function propose(bureau: Page, address: string): Promise<string> {
  await bureau.goto(`${address}/besluiten`)
  await bureau.getByRole('link', { name: 'Nieuw voorstel' }).click()
  await bureau.getByRole('button', { name: 'Voorstel bewaren' }).click()
  await expect(bureau.getByRole('main')).toContainText('Kies welke tafel besluit.')
  await bureau.getByLabel('Waarover gaat het besluit?').fill(title)
  await bureau.getByLabel('Wat stelt u voor?').fill('Een stalling voor veertig fietsen. Het kost € 9.000.')
  await bureau.getByLabel('Welke tafel besluit?').selectOption('Alliantiebestuur De Kolk')
  await bureau.getByRole('radio', { name: /^Openbaar/ }).check()
  await bureau.getByRole('button', { name: 'Voorstel bewaren' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await look(bureau)
  await bureau.getByRole('button', { name: 'Voorstel voorleggen' }).click()
  await bureau.getByRole('button', { name: 'Stemming openen' }).click()
  await expect(bureau.getByText('0 van de 7 stemmen. Voor een besluit zijn er 4 nodig.')).toBeVisible()
  return new URL(bureau.url()).pathname
}

async function note(bureau: Page, name: string, vote: 'Voor' | 'Tegen') {
  const seat = bureau.getByRole('listitem').filter({ hasText: name })
  await seat.getByText('Stem noteren', { exact: true }).first().click()
  await seat.getByRole('radio', { name: vote }).check()
  await seat.getByRole('button', { name: 'Stem noteren' }).click()
  await expect(seat.getByText('Genoteerde stem wijzigen')).toBeVisible()
}

async function voteAsHolderAndSubstitute(board: Page, partner: Page, proposal: string) {
  await board.goto(proposal)
  const own = board.getByRole('form', { name: 'Stemmen voor de stoel van Marijke van den Oever' })
  await own.getByRole('radio', { name: 'Voor', exact: true }).check()
  await own.getByRole('button', { name: 'Stem uitbrengen' }).click()
  await expect(board.getByText('1 van de 7 stemmen. Voor een besluit zijn er 4 nodig.')).toBeVisible()
  await look(board)
  await partner.goto(proposal)
  await expect(partner.getByText('U mag voor deze stoel stemmen als vervanger van Joost Terpstra.')).toBeVisible()
  const seat = partner.getByRole('form', { name: 'Stemmen voor de stoel van Joost Terpstra' })
  await seat.getByRole('radio', { name: 'Tegen' }).check()
  await seat.getByLabel(/Waarom/).fill('Liever overdekt.')
  await seat.getByRole('button', { name: 'Stem uitbrengen' }).click()
  await expect(partner.getByText('2 van de 7 stemmen. Voor een besluit zijn er 4 nodig.')).toBeVisible()
}

test('from a proposal to a sealed decision at a table', async ({ as }) => {
  test.setTimeout(240_000)
  const [bureau, board, partner] = [await as('bureau'), await as('board'), await as('partner')]
  const address = await programmeAddress(bureau, 'De Kolk')
  const proposal = await propose(bureau, address)
  await voteAsHolderAndSubstitute(board, partner, proposal)

  await bureau.reload()
  await note(bureau, 'Nadia Kasem', 'Voor')
  await note(bureau, 'Wim de Haan', 'Voor')
  await look(bureau)
  await bureau.getByRole('button', { name: 'Stemming sluiten' }).click()
  await bureau.getByRole('link', { name: 'Uitkomst opschrijven' }).click()
  await bureau.getByRole('radio', { name: /^Aangenomen Voer/ }).check()
  await bureau.getByLabel('Waarom is dit besloten?').fill('De school groeit. Overdekt was te duur.')
  await look(bureau)
  await bureau.getByRole('button', { name: 'Uitkomst bewaren' }).click()
  await bureau.getByRole('button', { name: 'Ik bevestig dit besluit' }).click()
  await expect(bureau.getByText('Bevestigd door Fatima Yılmaz')).toBeVisible()

  await board.goto(`${address}/besluiten`)
  await expect(board.getByText('Uw bevestiging wordt gevraagd.')).toBeVisible()
  await board.getByRole('link', { name: title }).click()
  await board.getByRole('button', { name: 'Ik bevestig dit besluit' }).click()
  await expect(board.getByText('Zegel klopt')).toBeVisible()
  await expect(board.getByRole('main')).toContainText('Henk Braams, tegen: Liever overdekt.')
  await look(board)
})

test('a reader finds decisions, and of a closed one only that it is there', async ({ as }) => {
  const reader = await as('reader')
  const address = await programmeAddress(reader, 'De Kolk')
  await reader.goto(`${address}/besluiten`)
  await expect(reader.getByText('Besloten, omdat: Het gaat over gezinnen die te herkennen zijn.')).toBeVisible()
  await expect(reader.getByRole('main')).not.toContainText('Sluisflat')
  await look(reader)
  await reader.getByLabel('Zoek op woorden of nummer').fill('huurschuld')
  await reader.getByRole('button', { name: 'Zoeken', exact: true }).last().click()
  await expect(reader.getByText('1 besluit gevonden.')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Huurschuld eerder melden: aangenomen' })).toBeVisible()
  await expect(reader.getByRole('link', { name: /Kolkplein/ })).toHaveCount(0)
  const file = reader.waitForEvent('download')
  await reader.getByRole('link', { name: 'Deze lijst downloaden (csv)' }).click()
  expect((await file).suggestedFilename()).toBe('besluiten.csv')
})
