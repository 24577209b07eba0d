import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No violations of WCAG 2.2 A and AA, nor of axe's own best practices, in the page as it is now; and nothing to scroll sideways. */
export async function expectAccessible(page: Page) {
  // After a redirect the title comes a moment later than what it is a title of.
  await expect(page).toHaveTitle(/./)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  expect(found, await page.title()).toEqual([])
}

/** The page fits the screen: nothing has to be scrolled sideways, also on the smallest phone (WCAG 1.4.10). */
export async function expectToFit(page: Page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow, `${page.url()} is too wide`).toBeLessThanOrEqual(0)
}

/** A screen, gone to first when a path is given: no violations and nothing cut off, wide and as narrow as a screen at 400 %. */
export async function check(page: Page, path?: string) {
  if (path !== undefined) expect((await page.goto(path))?.status(), path).toBe(200)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectToFit(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
}
