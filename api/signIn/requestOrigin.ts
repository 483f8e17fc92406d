import type { IncomingHttpHeaders } from 'node:http'

/** Headers of which a browser sends at least one with every POST that a page makes, whichever page that is. */
const BROWSER = ['origin', 'referer', 'sec-fetch-site'] as const

/**
 * Whether a program called, not a page: nobody can have tricked a person's browser into it. better-auth goes by
 * `Sec-Fetch-Mode` and by cookies, which programs send too (Node's `fetch` the first, cookie jars the second), and
 * would refuse them for want of an origin.
 */
export const calledByProgram = (headers: IncomingHttpHeaders): boolean =>
  BROWSER.every((name) => headers[name] === undefined)
