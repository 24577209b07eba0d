import type { Locator, Page } from '@playwright/test'

/** The card of a talking point, with its answer form unfolded. */
export async function openPoint(page: Page, id: string): Promise<Locator> {
  const point = page.locator(`#punt-${id.replaceAll('.', '-')}`)
  const details = point.locator('.wp-answer-form > details').last()
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
  return point
}
