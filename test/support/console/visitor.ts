import type { BrowserContextOptions, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../../seeds/demo/accounts.ts'
import { browser } from './chromium.ts'
import { demoConsole } from './demoConsole.ts'
import { until } from '../run/until.ts'
import { requestsOf } from './rest.ts'

/** A user with a browser. */
export type Visitor = {
  page: Page
  url: string
  /** The names of the GraphQL operations sent, in order; cleared by `go`. */
  asked: string[]
  /** The browser's complaints: script errors, refused sources, failed requests. Cleared by `go`. */
  complaints: string[]
  /** Opens an address of the console, as by a link in a mail, and waits until the page has settled. */
  go: (path: string) => Promise<void>
  /** Goes on to another address without loading the console again, as by its menu, and waits in the same way. */
  goOn: (path: string) => Promise<void>
  /** Switches the page to another theme, as the system does in the evening. */
  wear: (theme: Theme) => Promise<void>
  close: () => Promise<void>
}

type Theme = 'light' | 'dark'
/** `url`: of another console than the usual one. */
export type Look = { theme?: Theme; width?: number; height?: number; url?: string }

/**
 * A browser of its own, signed in as this account of the demo force.
 * @param mailbox the part before the @ of its address; null = nobody is signed in
 */
export async function visitor(
  mailbox: string | null,
  { theme = 'light', width = 1280, height = 900, url: elsewhere }: Look = {},
): Promise<Visitor> {
  const url = elsewhere ?? (await demoConsole()).url
  // An IP address of its own, since forty visitors would use up one address's attempts to sign in.
  const address = `192.0.2.${(addresses = (addresses % 250) + 1)}`
  const options: BrowserContextOptions = {
    baseURL: url,
    extraHTTPHeaders: { 'x-forwarded-for': address },
    viewport: { width, height },
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  }
  const context = await (await browser()).newContext(options)
  if (mailbox !== null) await signIn(url, `${mailbox}@demo.example`, address, context)
  // A loaded machine is slow, not wrong.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  const underWay = requestsOf(page)
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(operationOf(request.postData() ?? ''))
  })
  page.on('console', (message) => {
    // React says this only where it was built for development, and then it does some things twice.
    if (message.type() === 'error' || message.text().includes('React DevTools')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  /** By `leave`, from whatever page is open. */
  const goes = async (leave: () => Promise<unknown>) => {
    asked.length = 0
    complaints.length = 0
    underWay.forget()
    await leave()
    // On a slow machine nothing may have been asked for before the console has begun to render.
    await page.locator('main').first().waitFor()
    await underWay.rest()
    await page.locator('[aria-label="Loading"], [aria-label="Loading the list"]').first().waitFor({ state: 'detached' })
  }
  return {
    page,
    url,
    asked,
    complaints,
    go: (path) => goes(() => page.goto(path)),
    async goOn(path) {
      // What the page before still asks for must not count for this one.
      await underWay.rest()
      await goes(() => page.evaluate(follow(path)))
    },
    async wear(chosen) {
      await page.emulateMedia({ colorScheme: chosen })
      await until(
        async () =>
          (await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')) === GROUNDS[chosen],
      )
    },
    close: () => context.close(),
  }
}

/**
 * A visit by an account of the demo force, or for null without signing in. The browser is closed afterwards, however it
 * ends.
 */
export async function visiting<Result>(
  mailbox: string | null,
  work: (somebody: Visitor) => Promise<Result>,
  look?: Look,
): Promise<Result> {
  const somebody = await visitor(mailbox, look)
  try {
    return await work(somebody)
  } catch (error) {
    throw await withWhatWasSeen(somebody.page, error)
  } finally {
    await somebody.close()
  }
}

/** The error with a description of the page on which it happened. */
async function withWhatWasSeen(page: Page, error: unknown): Promise<unknown> {
  if (!(error instanceof Error)) return error
  const front = page.locator('[role="dialog"], main').last()
  const seen = await front.ariaSnapshot({ timeout: 5_000 }).catch(() => 'nothing that could be read')
  const words = `\n\nThe page said:\n${seen.slice(0, 3_000)}`
  error.message += words
  // What is printed is the stack, which began with the message as it was.
  error.stack = `${error.stack ?? ''}${words}`
  return error
}

/** As the console's router does when a link is followed, and as it hears of Back. */
const follow = (path: string): string =>
  `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`

/** The ground of every page, as the browser says it. */
const GROUNDS: Readonly<Record<Theme, string>> = { light: 'rgb(245, 247, 250)', dark: 'rgb(14, 20, 27)' }

let addresses = 0

// Over the API, since signing in has tests of its own.
async function signIn(
  url: string,
  email: string,
  address: string,
  context: {
    addCookies(
      cookies: { name: string; value: string; url: string; httpOnly: boolean; sameSite: 'Lax' }[],
    ): Promise<void>
  },
): Promise<void> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  })
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`)
  const cookies = response.headers.getSetCookie().map((cookie) => /^([^=]+)=([^;]*)/.exec(cookie))
  await context.addCookies(
    cookies.flatMap((match) =>
      match
        ? [
            {
              name: match[1] ?? '',
              value: decodeURIComponent(match[2] ?? ''),
              url,
              httpOnly: true,
              sameSite: 'Lax' as const,
            },
          ]
        : [],
    ),
  )
}

const operationOf = (body: string): string => /(?:query|mutation) (\w+)/.exec(body)?.[1] ?? 'unnamed'
