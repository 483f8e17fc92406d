import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Waits until nothing on the page moves, but for what moves without end. */
const ENDED = `Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity).map((one) => one.finished))`

/**
 * What bars somebody from the page as it stands, open dialogs included: each fault in one line, with the first element
 * that has it. `part`: only there.
 */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  // A colour that is still changing has any contrast.
  await page.evaluate(ENDED)
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(TAGS).analyze()
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length} × ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''})`,
  )
}
