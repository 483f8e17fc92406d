import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { atTheEnd } from '../run/ending.ts'

const PLACES = [
  process.env['CHROMIUM'],
  // The same engine without windows, toolbars and their own pages: a page costs half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const found = PLACES.find((place): place is string => place !== undefined && place !== '' && existsSync(place)) ?? null

/**
 * Whether browser tests can run here. Without a browser they are left out with a warning; in CI, which needs
 * everything, it is an error.
 */
export function browserAtHand(): boolean {
  if (found !== null) return true
  if (process.env['CI'])
    throw new Error(
      'There is no Chromium here (looked in CHROMIUM and the usual places): the tests in a browser cannot run.',
    )
  if (!said)
    console.error(
      'No Chromium found: the tests in a real browser are left out. Install it, or set CHROMIUM to its path, to run them.',
    )
  said = true
  return false
}
let said = false

let launched: Promise<Browser> | undefined

/** One real Chromium for the whole run, with an empty profile. */
export function browser(): Promise<Browser> {
  if (found === null) throw new Error('There is no Chromium here')
  return (launched ??= chromium.launch({
    executablePath: found,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // WebGL without a graphics card, for the map; anything else is drawn sooner without it.
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-gpu-compositing',
      '--disable-gpu-rasterization',
    ],
  }))
}

atTheEnd(async () => {
  await (await launched)?.close()
})
