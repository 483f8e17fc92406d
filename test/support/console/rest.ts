import type { Page, Request } from 'playwright-core'
import { setTimeout as delay } from 'node:timers/promises'

/** So long nothing has been asked for when a page is at rest. */
const QUIET_MS = 500
/** A loaded machine is slow, not wrong. */
const PATIENCE_MS = 120_000

/** What a page has asked for and not been given yet. */
export type UnderWay = {
  /** Forgets what the page that is being left has asked for. */
  forget(): void
  /** Waits until the page asks for nothing more. Fails with what it still waits for. */
  rest(): Promise<void>
}

/**
 * Looks at what this page asks for, from now on. Playwright counts requests as well (`networkidle`), but when its count
 * does not end, it does not say for what it waits.
 */
export function requestsOf(page: Page): UnderWay {
  const underWay = new Set<Request>()
  let changed = Date.now()
  const ends = (request: Request) => {
    if (underWay.delete(request)) changed = Date.now()
  }
  page.on('request', (request) => {
    underWay.add(request)
    changed = Date.now()
  })
  page.on('requestfinished', ends)
  page.on('requestfailed', ends)
  return {
    forget() {
      underWay.clear()
      changed = Date.now()
    },
    async rest() {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(25)) {
        if (underWay.size > 0 || Date.now() - changed < QUIET_MS) continue
        const before = changed
        await page.evaluate(DRAWN)
        if (changed === before) return
      }
      throw new Error(`${page.url()} did not come to rest within ${PATIENCE_MS / 1000} s. ${named(underWay)}`)
    },
  }
}

/** A page that is still drawing may be about to ask. (`requestIdleCallback` at times never comes without a screen.) */
const DRAWN = 'scheduler.postTask(() => undefined, { priority: "background" })'

const named = (underWay: ReadonlySet<Request>): string =>
  underWay.size === 0
    ? 'It went on asking.'
    : `Still waiting for ${[...underWay].map((request) => `${request.method()} ${request.url()}`).join(', ')}`
