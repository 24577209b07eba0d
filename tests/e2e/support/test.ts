import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'

/** Who signs in, in words; the accounts are those of the example data. */
export const people = {
  bureau: 'bureau@lindewaard.example',
  colleague: 'bureau2@lindewaard.example',
  board: 'bestuur@lindewaard.example',
  partner: 'corporatie@lindewaard.example',
  reader: 'lezer@lindewaard.example',
  administrator: 'beheer@lindewaard.example',
  stranger: 'bureau@oosterhaven.example',
} as const
export type Person = keyof typeof people
export const password = 'voorbeeld-wijkaanpak'

type State = NonNullable<Exclude<BrowserContextOptions['storageState'], string>>

/** Signs in the way a person does. */
export async function signIn(page: Page, email: string, secret = password) {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(secret)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/inloggen')
}

async function signedInState(browser: Browser, baseURL: string | undefined, person: Person): Promise<State> {
  const context = await browser.newContext({ baseURL })
  try {
    await signIn(await context.newPage(), people[person])
    return await context.storageState()
  } finally {
    await context.close()
  }
}

type As = (person: Person, options?: BrowserContextOptions) => Promise<Page>

/** `as('bureau')` opens the app as that person; everyone signs in once per worker. */
export const test = base.extend<{ as: As }, { states: Map<Person, Promise<State>> }>({
  // Playwright wants the first argument destructured, also when nothing is taken from it.
  states: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  as: async ({ browser, states, baseURL, contextOptions }, use) => {
    const opened: { close: () => Promise<void> }[] = []
    await use(async (person, options = {}) => {
      const state = states.get(person) ?? signedInState(browser, baseURL, person)
      states.set(person, state)
      const context = await browser.newContext({ ...contextOptions, baseURL, storageState: await state, ...options })
      opened.push(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

export { expect }

/** The address of a programme of the example data, by its name, as this person sees it in their list. */
export async function programmeAddress(page: Page, name: string): Promise<string> {
  await page.goto('/programmas')
  const href = await page.getByRole('main').getByRole('link', { name, exact: true }).first().getAttribute('href')
  if (!href) throw new Error(`${name} is not in the list`)
  return href
}
