import type { Browser, Page } from '@playwright/test'
import { expectAccessible, expectToFit } from './support/axe'
import { beginProgramme, giveRoles, setTable } from './support/board'
import { expect, test } from './support/test'

// One evening of a board, from the invitation to what residents read, each step by the person who takes it. In a
// neighbourhood of its own, so that what is decided here changes nothing for the other tests.
const name = `Zuidoever ${Date.now().toString(36)}`
const table = `Bestuur ${name}`
const title = 'Bewonersbudget voor de Zuidoever'
const closedTitle = 'Huurachterstand van drie gezinnen'
const dissent = 'Liever eerst de stoepen: daar vallen mensen.'
// Days in the neighbourhood itself, some minutes away from now so that no midnight comes between. The evening is planned for
// five to twelve at night and held from one minute past midnight; a meeting that goes to another day forgets who comes.
const dayIn = (minutes: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(Date.now() + minutes * 60_000))
const plannedFor = dayIn(30)
const heldOn = dayIn(-10)
const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

type Programme = { bureau: Page; address: string }

/** Every new screen: axe wide and on the smallest phone, and nothing to scroll sideways. */
async function look(page: Page) {
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectToFit(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function propose({ bureau, address }: Programme, { about, advice, closedGround }: { about: string; advice: string; closedGround?: string }) {
  await bureau.goto(`${address}/besluiten/voorstel/nieuw`)
  await bureau.getByLabel('Waarover gaat het besluit?').fill(about)
  await bureau.getByLabel('Wat stelt u voor?').fill(advice)
  await bureau.getByLabel('Welke tafel besluit?').selectOption(table)
  await bureau.getByRole('radio', { name: closedGround ? /^Besloten/ : /^Openbaar/ }).check()
  if (closedGround) await bureau.getByLabel('Waarom is het besloten?').fill(closedGround)
  await bureau.getByRole('button', { name: 'Voorstel bewaren' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: about })).toBeVisible()
  await bureau.getByRole('button', { name: 'Voorstel voorleggen' }).click()
  await expect(bureau.getByRole('button', { name: 'Stemming openen' })).toBeVisible()
  return new URL(bureau.url()).pathname
}

async function invite({ bureau, address }: Programme): Promise<string> {
  await bureau.goto(`${address}/bijeenkomsten/nieuw`)
  await bureau.getByLabel('Naam van de bijeenkomst').fill('Bestuursavond Zuidoever')
  await bureau.getByLabel('Dag (van de eerste bijeenkomst)').fill(plannedFor)
  await bureau.getByLabel('Begint om').fill('23:55')
  await bureau.getByLabel('Eindigt om').fill('23:58')
  await bureau.getByLabel('Waar (optioneel)').fill('Buurthuis De Spil')
  await bureau.getByLabel('Uitnodiging').fill('Wij besluiten over het bewonersbudget.')
  await bureau.getByRole('button', { name: 'Bijeenkomst plannen' }).click()
  await expect(bureau.getByRole('heading', { level: 1, name: 'Bestuursavond Zuidoever' })).toBeVisible()
  const meeting = new URL(bureau.url()).pathname
  await bureau.getByRole('link', { name: 'Agenda maken' }).click()
  for (const about of [title, closedTitle]) {
    const offer = bureau.getByRole('button', { name: `Op de agenda : ${about}` })
    if (!(await offer.isVisible())) await bureau.getByText(/^Besluiten die nog komen/).click()
    await offer.click()
    await expect(bureau.getByRole('heading', { level: 3, name: about })).toBeVisible()
  }
  await look(bureau)
  await bureau.getByRole('link', { name: 'Bekijk de uitnodiging' }).click()
  await expect(bureau.getByRole('main')).toContainText('Marijke van den Oever, Fatima Yılmaz, Daan Verbeek, Riet Bakker')
  await expect(bureau.getByRole('main')).toContainText(title)
  await look(bureau)
  return meeting
}

/** One who is invited cannot come; one without an account is replaced, and the substitute tells that. */
async function answerInvitation(member: Page, substitute: Page, meeting: string) {
  await expect(async () => {
    await member.goto('/meldingen')
    await expect(member.getByText(`U bent uitgenodigd voor een bijeenkomst van ${table}`)).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 90_000 })
  await member.goto(meeting)
  await member.getByRole('radio', { name: 'Ik kom niet' }).check()
  await member.getByRole('button', { name: 'Doorgeven' }).click()
  await expect(member.getByText('U gaf door dat u niet komt.')).toBeVisible()
  await expect(member.getByRole('main')).toContainText('Met de afmeldingen van nu zijn er 4: genoeg.')
  await look(member)
  await substitute.goto(meeting)
  await expect(substitute.getByRole('heading', { name: 'Komt u in de plaats van Riet Bakker?' })).toBeVisible()
  await substitute.getByRole('radio', { name: 'Er komt een vervanger met mandaat' }).check()
  await substitute.getByRole('button', { name: 'Doorgeven' }).click()
  await expect(substitute.getByText('Vervanger komt: Henk Braams')).toBeVisible()
  await look(substitute)
}

async function castVote(page: Page, { seat, vote, why }: { seat: string; vote: 'Voor' | 'Tegen'; why?: string }) {
  const form = page.getByRole('form', { name: `Stemmen voor de stoel van ${seat}` })
  await form.getByRole('radio', { name: vote, exact: true }).check()
  if (why) await form.getByLabel(/Waarom/).fill(why)
  await form.getByRole('button', { name: 'Stem uitbrengen' }).click()
  await expect(form.getByRole('button', { name: 'Stem wijzigen' })).toBeVisible()
}

async function noteVote(bureau: Page, seat: string) {
  const item = bureau.getByRole('listitem').filter({ hasText: seat })
  await item.getByText('Stem noteren', { exact: true }).first().click()
  await item.getByRole('radio', { name: 'Voor', exact: true }).check()
  await item.getByRole('button', { name: 'Stem noteren' }).click()
  await expect(item.getByText('Genoteerde stem wijzigen')).toBeVisible()
}

/** The chair, and the substitute who sees it differently. */
async function twoVote(board: Page, partner: Page, proposal: string) {
  await board.goto(proposal)
  await castVote(board, { seat: 'Marijke van den Oever', vote: 'Voor' })
  await partner.goto(proposal)
  await castVote(partner, { seat: 'Riet Bakker', vote: 'Tegen', why: dissent })
  await expect(partner.getByText('2 van de 4 stemmen. Voor een besluit zijn er 3 nodig.')).toBeVisible()
}

async function openVoting(bureau: Page, proposal: string) {
  await bureau.goto(proposal)
  await bureau.getByRole('button', { name: 'Stemming openen' }).click()
  await expect(bureau.getByText(/^0 van de [45] stemmen. Voor een besluit zijn er 3 nodig./)).toBeVisible()
}

async function declareInterest(bureau: Page) {
  const seat = bureau.getByRole('listitem').filter({ hasText: 'Wim Veenstra' })
  await seat.getByText('Eigen belang melden', { exact: true }).first().click()
  await seat.getByLabel('Welk belang is het?').fill('Mijn vrouw leidt de speeltuin.')
  await look(bureau)
  await seat.getByRole('button', { name: 'Eigen belang melden' }).click()
  await expect(seat.getByText('Stemt niet mee: eigen belang')).toBeVisible()
  await expect(seat.getByText('Stem noteren')).toHaveCount(0)
}

/** Two of five is too few: nothing can be written down, nobody can confirm, and the register stays empty. */
async function closeWithoutQuorum({ bureau, address }: Programme, board: Page, proposal: string) {
  await bureau.goto(proposal)
  await expect(bureau.getByText('Er doen nog te weinig stemmen mee.')).toBeVisible()
  await bureau.getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(bureau.getByRole('heading', { name: 'Niets besloten: te weinig stemmen' })).toBeVisible()
  await expect(bureau.getByRole('link', { name: 'Uitkomst opschrijven' })).toHaveCount(0)
  await look(bureau)
  expect((await bureau.request.get(`${proposal}/uitkomst`)).status()).toBe(404)
  await board.goto(proposal)
  await expect(board.getByText('Er is niets besloten', { exact: false })).toBeVisible()
  await expect(board.getByRole('button', { name: 'Ik bevestig dit besluit' })).toHaveCount(0)
  await board.goto(`${address}/besluiten`)
  await expect(board.getByRole('main')).toContainText('Geen besluiten')
  await bureau.getByText('Stemming intrekken').first().click()
  await bureau.getByRole('button', { name: 'Stemming intrekken' }).click()
  await expect(bureau.getByRole('button', { name: 'Stemming openen' })).toBeVisible()
}

/** Closes the vote, writes down what came of it, and both confirm it. Returns the address in the register. */
async function sealDecision(bureau: Page, board: Page, proposal: string): Promise<string> {
  await bureau.getByRole('button', { name: 'Stemming sluiten' }).click()
  await bureau.getByRole('link', { name: 'Uitkomst opschrijven' }).click()
  await bureau.getByRole('radio', { name: /^Aangenomen Voer/ }).check()
  await bureau.getByLabel('Waarom is dit besloten?').fill('Bewoners kennen de wijk het best.')
  await bureau.getByRole('button', { name: 'Uitkomst bewaren' }).click()
  await bureau.getByRole('button', { name: 'Ik bevestig dit besluit' }).click()
  await expect(bureau.getByText('Bevestigd door Fatima Yılmaz')).toBeVisible()
  await board.goto(proposal)
  await look(board)
  await board.getByRole('button', { name: 'Ik bevestig dit besluit' }).click()
  await expect(board.getByText('Zegel klopt')).toBeVisible()
  return new URL(board.url()).pathname
}

async function decideOpenly(programme: Programme, board: Page, partner: Page): Promise<{ proposal: string; decision: string }> {
  const { bureau } = programme
  await bureau.goto(`${programme.address}/besluiten`)
  const proposal = await bureau.getByRole('link', { name: title }).getAttribute('href') ?? ''
  await openVoting(bureau, proposal)
  await declareInterest(bureau)
  await twoVote(board, partner, proposal)
  await closeWithoutQuorum(programme, board, proposal)
  await openVoting(bureau, proposal)
  await twoVote(board, partner, proposal)
  await bureau.reload()
  await noteVote(bureau, 'Sofie Blom')
  const decision = await sealDecision(bureau, board, proposal)
  const main = board.getByRole('main')
  await expect(main).toContainText('2 voor, 1 tegen, 0 onthouden. 3 van de 5 stemmen, genoeg voor een besluit (vanaf 3).')
  await expect(main).toContainText(`Henk Braams, tegen: ${dissent}`)
  await expect(main).toContainText('Stemde niet mee om een eigen belang: Wim Veenstra (mijn vrouw leidt de speeltuin).')
  await expect(board.getByRole('row', { name: /Henk Braams/ })).toContainText('Riet Bakker')
  await expect(main).not.toContainText('Daan Verbeek')
  await look(board)
  return { proposal, decision }
}

async function decideClosed({ bureau }: Programme, board: Page, proposal: string): Promise<string> {
  await openVoting(bureau, proposal)
  for (const seat of ['Marijke van den Oever', 'Wim Veenstra', 'Sofie Blom']) await noteVote(bureau, seat)
  return sealDecision(bureau, board, proposal)
}

async function holdMeeting(bureau: Page, meeting: string) {
  await bureau.goto(`${meeting}/bewerken`)
  await bureau.getByLabel('Dag', { exact: true }).fill(heldOn)
  await bureau.getByLabel('Begint om').fill('00:01')
  await bureau.getByLabel('Eindigt om').fill('00:30')
  await bureau.getByRole('button', { name: 'Wijziging bewaren' }).click()
  await bureau.getByRole('link', { name: 'Verslag maken' }).click()
  const seats = bureau.getByRole('form', { name: 'Aanwezigheid' })
  if (heldOn !== plannedFor) {
    await seats.getByLabel('Daan Verbeek').selectOption('absent')
    await seats.getByLabel('Riet Bakker').selectOption({ label: 'Vervangen door Henk Braams' })
  }
  // What was told beforehand is there already.
  await expect(seats.getByLabel('Daan Verbeek')).toHaveValue('absent')
  await expect(seats.getByLabel('Riet Bakker').locator('option:checked')).toHaveText('Vervangen door Henk Braams')
  for (const name of ['Marijke van den Oever', 'Fatima Yılmaz', 'Wim Veenstra', 'Sofie Blom']) await seats.getByLabel(name).selectOption('present')
  await seats.getByRole('button', { name: 'Aanwezigheid bewaren' }).click()
  await expect(bureau.getByText('Er waren er 4: genoeg.', { exact: false })).toBeVisible()
  await bureau.getByRole('textbox', { name: 'Verslag bij punt 1' }).fill('Het bestuur besprak het bewonersbudget.')
  await bureau.getByRole('button', { name: 'Verslag bewaren' }).first().click()
  await expect(bureau.getByText(/^Verslag bewaard om/).first()).toBeVisible()
  const action = bureau.getByRole('form', { name: 'Actie afspreken' })
  await action.getByLabel('Wat gaat er gebeuren?').fill('Bewoners uitnodigen om mee te beslissen')
  await action.getByLabel('Wie doet het?').selectOption({ label: 'Marijke van den Oever' })
  await action.getByLabel('Klaar op').fill(later)
  await action.getByRole('button', { name: 'Actie afspreken' }).click()
  await expect(bureau.getByRole('listitem').filter({ hasText: 'Bewoners uitnodigen om mee te beslissen' })).toContainText('Nog open')
  await look(bureau)
  await bureau.getByRole('button', { name: 'Verslag sluiten' }).click()
  await expect(bureau.getByText('Dit verslag is gesloten')).toBeVisible()
  await expect(bureau.getByRole('button', { name: 'Verslag bewaren' })).toHaveCount(0)
  await look(bureau)
}

async function publish({ bureau, address }: Programme): Promise<string> {
  await bureau.goto(`${address}/publieke-pagina`)
  await expect(bureau.getByLabel(new RegExp(closedTitle))).toHaveCount(0)
  await bureau.getByLabel('Wat gebeurt er nu?').fill('Het bestuur koos voor een bewonersbudget.')
  await bureau.getByLabel(new RegExp(title)).fill('Bewoners beslissen zelf over € 25.000 per jaar.')
  await bureau.getByLabel('Naam', { exact: true }).fill('Fatima Yılmaz')
  await bureau.getByLabel('Telefoon').fill('0123 45 67 89')
  await bureau.getByRole('button', { name: 'Tekst bewaren' }).click()
  await expect(bureau.getByRole('status').filter({ hasText: 'Bewaard om' })).toBeVisible()
  await bureau.getByRole('button', { name: 'Pagina publiceren' }).click()
  await expect(bureau.getByText('De pagina is openbaar')).toBeVisible()
  await look(bureau)
  const link = await bureau.getByRole('main').getByRole('link', { name: /^\/wijk\// }).getAttribute('href')
  if (!link) throw new Error('the address of the public page is not shown')
  return link
}

/** Of the council: reads what was decided and who saw it differently; of a closed decision only that it is there; no minutes. */
async function readAsCouncil(reader: Page, { address, meeting, closed }: { address: string; meeting: string; closed: string }) {
  await reader.goto(`${address}/besluiten`)
  await expect(reader.getByText('Besloten, omdat: Het gaat over gezinnen die te herkennen zijn.')).toBeVisible()
  await expect(reader.getByRole('main')).not.toContainText('Huurachterstand')
  await look(reader)
  await reader.getByRole('link', { name: `${title}: aangenomen` }).click()
  await expect(reader.getByRole('main')).toContainText(dissent)
  await look(reader)
  for (const path of [closed, meeting, `${meeting}/notulen`, `${meeting}/uitnodiging`]) expect((await reader.goto(path))?.status(), path).toBe(404)
}

async function readAsResident(browser: Browser, { baseURL, address }: { baseURL: string | undefined; address: string }) {
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: { width: 360, height: 640 } })
    const resident = await context.newPage()
    await resident.goto(address)
    await expect(resident.getByRole('heading', { level: 3, name: title })).toBeVisible()
    await expect(resident.getByText('Bewoners beslissen zelf over € 25.000 per jaar.')).toBeVisible()
    await expect(resident.locator('body')).not.toContainText(/Huurachterstand|stoepen|speeltuin/)
    // axe runs in the page, so only where scripts do.
    if (javaScriptEnabled) await expectAccessible(resident)
    else await expectToFit(resident)
    await context.close()
  }
}

test('a board evening, from the invitation to what residents read', async ({ as, browser, baseURL }) => {
  test.setTimeout(600_000)
  const bureau = await as('bureau')
  const address = await test.step('a new programme', () => beginProgramme(bureau, name))
  const programme = { bureau, address }
  await test.step('people get their role', async () => giveRoles(await as('administrator'), name))
  await test.step('a table with a substitute', () => setTable({ ...programme, table }))
  await test.step('an open proposal', () => propose(programme, { about: title, advice: 'Elk jaar € 25.000 waarover bewoners zelf beslissen.' }))
  const closedProposal = await test.step('a closed one', () =>
    propose(programme, { about: closedTitle, advice: 'De schuld een jaar laten rusten.', closedGround: 'Het gaat over gezinnen die te herkennen zijn.' }))
  const meeting = await test.step('the invitation', () => invite(programme))
  const [board, partner, reader] = [await as('board'), await as('partner'), await as('reader')]
  await test.step('who comes', async () => answerInvitation(await as('colleague'), partner, meeting))
  await test.step('decide, the second time with enough votes', () => decideOpenly(programme, board, partner))
  const closed = await test.step('decide behind closed doors', () => decideClosed(programme, board, closedProposal))
  await test.step('minutes, with an action', () => holdMeeting(bureau, meeting))
  const page = await test.step('tell residents', () => publish(programme))
  await test.step('somebody of the council reads', () => readAsCouncil(reader, { address, meeting, closed }))
  await test.step('a resident reads', () => readAsResident(browser, { baseURL, address: page }))
  await test.step('and the page goes away again', async () => {
    await bureau.getByText('Pagina weghalen').first().click()
    await bureau.getByRole('button', { name: 'Pagina weghalen' }).click()
    await expect(bureau.getByText('De pagina is weggehaald.', { exact: true })).toBeVisible()
  })
})
