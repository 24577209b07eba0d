import type { Page } from '@playwright/test'
import { check } from './support/axe'
import { interventions } from './support/grown/content'
import { growProgramme, term } from './support/grown/programme'
import { expect, test } from './support/test'

// Herijken after four years with thirty interventions, each step by the person who takes it, in a neighbourhood of its own.
const name = `Vliegerwijk ${Date.now().toString(36)}`
const verdictNames = { continue: 'Doorgaan', adjust: 'Bijstellen', stop: 'Stoppen', complete: 'Afronden' } as const
const counted = (...verdicts: string[]) => interventions.filter(({ verdict }) => verdicts.includes(verdict)).length
const goingOn = counted('continue', 'adjust')
const asked = ['Werken we aan de juiste opgaven?', 'Staan we nog achter het waarom?', 'Zitten de juiste partijen aan tafel?', 'Doen we wat nodig is om de ambities te halen?', 'Passen de organisatie, de rol van bewoners en de monitoring nog?']

/** Three actions: what, why, and on to the next. Gives the heading of where that leads. */
async function judge(page: Page): Promise<string> {
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const told = interventions.find((one) => one.title === title)
  if (!told) throw new Error(`“${title}” is not one of the interventions`)
  const form = page.getByRole('form', { name: 'Keuze' })
  await form.getByRole('radio', { name: verdictNames[told.verdict] }).check()
  await form.getByLabel('Waarom?').fill(told.reason)
  await form.getByRole('button', { name: 'Keuze vastleggen en verder' }).click()
  await expect(page.getByText(`Vastgelegd: ${title}`)).toBeVisible()
  return page.getByRole('heading', { level: 1 }).innerText()
}

/** The same without a mouse: from the message of the choice before, straight on to the next. */
async function judgeByKeyboard(page: Page) {
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const first = page.getByRole('radio', { name: 'Doorgaan' })
  for (let press = 0; press < 5 && !(await first.evaluate((radio) => radio === document.activeElement)); press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Het werkt.')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Vastgelegd: ${title}`)).toBeVisible()
}

async function answerAndBegin(bureau: Page, room: string) {
  await bureau.goto(room)
  await check(bureau)
  await bureau.getByRole('button', { name: 'Begin met herijken' }).click()
  for (const question of asked) await bureau.getByLabel(question).fill('Ja, zie het verslag van de avond.')
  await bureau.getByRole('button', { name: 'Antwoorden bewaren' }).click()
  await expect(bureau.getByText('De antwoorden zijn bewaard.')).toBeVisible()
  await expect(bureau.getByText(`voor 0 van de ${interventions.length} interventies gekozen`)).toBeVisible()
  await check(bureau)
}

async function judgeAll(bureau: Page) {
  await bureau.getByRole('link', { name: 'Kies voor de volgende interventie' }).click()
  await expect(bureau.getByText(`Interventie 1 van ${interventions.length}`)).toBeVisible()
  await judge(bureau)
  await expect(bureau.getByText(`Gekozen voor 1 van de ${interventions.length} interventies.`)).toBeVisible()
  await check(bureau)
  await judgeByKeyboard(bureau)
  let heading = ''
  for (let count = 2; count < interventions.length; count++) heading = await judge(bureau)
  expect(heading).toBe('Overzicht van de keuzes')
}

/** The second to choose for the same intervention sees what the first chose, and keeps what was typed. */
async function chooseTogether(bureau: Page, colleague: Page, room: string) {
  await bureau.goto(room)
  const title = interventions[1]?.title ?? ''
  const address = (await bureau.getByRole('link', { name: title, exact: true }).getAttribute('href')) ?? ''
  await colleague.goto(address)
  await bureau.goto(address)
  await judge(bureau)
  await colleague.getByRole('radio', { name: 'Stoppen' }).check()
  await colleague.getByLabel('Waarom?').fill('Te duur.')
  await colleague.getByRole('button', { name: 'Keuze vastleggen en verder' }).click()
  await expect(colleague.getByRole('form', { name: 'Keuze' }).getByRole('alert')).toContainText(interventions[1]?.reason ?? '')
  await expect(colleague.getByLabel('Waarom?')).toHaveValue('Te duur.')
  await check(colleague)
  // Whoever read the other's choice may still choose otherwise, and the other may come back on that.
  await colleague.getByRole('button', { name: 'Keuze vastleggen en verder' }).click()
  await expect(colleague.getByText(`Vastgelegd: ${title} stopt.`)).toBeVisible()
  await bureau.goto(address)
  await judge(bureau)
}

async function closeAfterTheBoardRead(bureau: Page, board: Page, room: string) {
  await board.goto(`${room}/overzicht`)
  await expect(board.getByText(`Van de 30 interventies gaan er ${counted('continue')} door, worden er ${counted('adjust')} bijgesteld, stoppen er ${counted('stop')} en zijn er ${counted('complete')} klaar.`)).toBeVisible()
  await expect(board.getByText('De proef hielp op het plein niet en het geld is op.')).toBeVisible()
  await expect(board.getByRole('row', { name: /^Minder gezinnen in een vochtig huis/ })).toContainText('Woningruil voor ouderen')
  await expect(board.getByText(/Vanaf \d{4} staat er nog €\s[\d.]+ aan kosten bij wat stopt of klaar is/)).toBeVisible()
  await check(board)
  await board.goto(room)
  await expect(board.getByRole('button', { name: 'Herijken afsluiten' })).toHaveCount(0)
  await bureau.goto(room)
  await check(bureau)
  await bureau.getByRole('button', { name: 'Herijken afsluiten' }).click()
  await expect(bureau.getByRole('heading', { name: 'Het herijken is afgesloten' })).toBeVisible()
  await check(bureau)
}

async function castVote(page: Page, seat: string) {
  const form = page.getByRole('form', { name: `Stemmen voor de stoel van ${seat}` })
  await form.getByRole('radio', { name: 'Voor', exact: true }).check()
  await form.getByRole('button', { name: 'Stem uitbrengen' }).click()
  await expect(form.getByRole('button', { name: 'Stem wijzigen' })).toBeVisible()
}

async function decide({ bureau, board, colleague }: Record<'bureau' | 'board' | 'colleague', Page>, address: string) {
  await bureau.goto(`${address}/fase/herijken`)
  await check(bureau)
  await bureau.getByRole('link', { name: 'Naar het dossier en het besluit' }).first().click()
  await expect(bureau.getByRole('heading', { name: 'De terugblik op cyclus 1' })).toBeVisible()
  await check(bureau)
  await bureau.getByRole('link', { name: 'Besluit voorbereiden' }).click()
  await bureau.getByLabel('Uw advies').fill('Ga door met een tweede programma, met wat werkt.')
  await bureau.getByRole('button', { name: 'Bewaren en controleren' }).click()
  await bureau.getByRole('button', { name: 'Voorstel voorleggen' }).click()
  await bureau.getByRole('button', { name: 'Stemming openen' }).click()
  await expect(bureau.getByText(/^0 van de 2 stemmen\./)).toBeVisible()
  const proposal = new URL(bureau.url()).pathname
  await board.goto(proposal)
  await expect(board.getByRole('link', { name: 'Overzicht van de keuzes' })).toBeVisible()
  await castVote(board, 'Marijke van den Oever')
  await colleague.goto(proposal)
  await castVote(colleague, 'Daan Verbeek')
  await bureau.reload()
  await bureau.getByRole('button', { name: 'Stemming sluiten' }).click()
  await bureau.getByRole('link', { name: 'Uitkomst opschrijven' }).click()
  await bureau.getByRole('radio', { name: /^Nieuwe cyclus Start/ }).check()
  await bureau.getByLabel('Waarom is dit besloten?').fill('Wat werkt gaat door, wat niet werkt houdt op.')
  await bureau.getByRole('button', { name: 'Bewaren en controleren' }).click()
  await bureau.getByRole('button', { name: 'Ik bevestig dit besluit' }).click()
  await expect(bureau.getByText('Bevestigd door Fatima Yılmaz')).toBeVisible()
  await board.goto(proposal)
  await board.getByRole('button', { name: 'Ik bevestig dit besluit' }).click()
  await expect(board.getByText('Zegel klopt')).toBeVisible()
}

async function beginTheNext(bureau: Page, address: string) {
  await bureau.goto(`${address}/fase/herijken`)
  await bureau.getByRole('button', { name: 'Cyclus 2 beginnen' }).click()
  await bureau.waitForURL((url) => url.pathname === address)
  await bureau.goto(`${address}/verandertheorie`)
  await bureau.getByRole('radio', { name: 'Verder met die van cyclus 1' }).check()
  await bureau.getByRole('button', { name: /beginnen/i }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: 'Verandertheorie' })).toBeVisible()
  await bureau.goto(`${address}/uitvoering`)
  await bureau.getByRole('link', { name: 'Naar de terugblik' }).click()
  await expect(bureau.getByText(`${goingOn} interventies gaan mee uit de vorige cyclus`)).toBeVisible()
  await check(bureau)
  await bureau.getByRole('button', { name: 'Nieuw programma beginnen' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: `Uitvoeringsprogramma ${term.until + 1}–${term.until + 4}` })).toBeVisible()
  await expect(bureau.getByRole('link', { name: 'Buurtkamer met vaste mensen' })).toBeVisible()
  await expect(bureau.getByRole('link', { name: 'Nachtprofessionals' })).toHaveCount(0)
}

/** A council member who trusts nobody: the old programme with its proof, its theory beside the new one, and its money. */
async function readTheOld(reader: Page, address: string) {
  await reader.goto(`${address}/uitvoering`)
  await reader.getByRole('link', { name: /\(cyclus 1\)/ }).click()
  await reader.getByRole('link', { name: 'Lees het met zijn zegel en de terugblik' }).click()
  await expect(reader.getByText('Zegel klopt', { exact: true })).toBeVisible()
  await reader.getByText('Hoe weet ik dat er niets veranderd is?').click()
  await reader.getByRole('button', { name: 'Reken het zegel na in mijn browser' }).click()
  await expect(reader.getByText('Uw browser komt op hetzelfde getal')).toBeVisible()
  await reader.getByText(/^Nachtprofessionals/).click()
  await expect(reader.getByText('De proef hielp op het plein niet en het geld is op.')).toBeVisible()
  await check(reader)
  await reader.getByRole('link', { name: 'Vergelijk met die van cyclus 2' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await check(reader)
  await reader.goto(`${address}/financien/kosten`)
  // The years before this one are folded away.
  await reader.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => { for (const fold of all) fold.open = true })
  await expect(reader.getByText('Nachtprofessionals').first()).toBeVisible()
}

test('four years on: thirty choices, a decision, a new cycle, and the old programme as it was', async ({ as }) => {
  test.setTimeout(300_000)
  const [bureau, board, colleague, reader] = [await as('bureau'), await as('board'), await as('colleague'), await as('reader')]
  const { address } = await growProgramme(name)
  const room = `${address}/herijken`
  await test.step('begin and answer', () => answerAndBegin(bureau, room))
  await test.step('choose thirty times', () => judgeAll(bureau))
  await test.step('two at once', () => chooseTogether(bureau, colleague, room))
  await test.step('close after the board read it', () => closeAfterTheBoardRead(bureau, board, room))
  await test.step('vote and seal', () => decide({ bureau, board, colleague }, address))
  await test.step('a new cycle and its programme', () => beginTheNext(bureau, address))
  await test.step('read the old one', () => readTheOld(reader, address))
})
