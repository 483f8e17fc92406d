import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Waits until nothing on the page moves, except endless animations. */
const ENDED = `Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity).map((one) => one.finished))`

/**
 * Barriers of the page as it is, open dialogs included: a line for each fault, with the first element that has it.
 * `part`: looks only there.
 */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  // While a colour is still changing, its contrast means nothing.
  await page.evaluate(ENDED)
  // In the page itself, and without lists of what is right: the usual way opens a second page for each look, and takes
  // more than twice as long. It differs only for frames of other origins, of which there are none.
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ runOnly: TAGS, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length} × ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''})`,
  )
}
