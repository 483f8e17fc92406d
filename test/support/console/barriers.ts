import axe, { type Result, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const OPTIONS: RunOptions = { runOnly: TAGS, resultTypes: ['violations'] }

/** Waits until nothing on the page moves, except endless animations. */
const ENDED = `Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity).map((one) => one.finished))`

/**
 * Barriers of the page as it is, open dialogs included: a line for each fault, with the first element that has it.
 * `part`: looks only there.
 */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  // While a colour is still changing, its contrast means nothing.
  await page.evaluate(ENDED)
  // Axe stays on the page until that is left, and only what is wrong is sent here: half the time of a look.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const violations = await page.evaluate<Result[]>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(OPTIONS)}).then(({ violations }) => violations)`,
  )
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length} × ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''})`,
  )
}
