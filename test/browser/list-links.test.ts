import type { Page } from 'playwright-core'
import { barriers } from '../support/console/barriers.ts'
import { browser } from '../support/console/chromium.ts'
import { organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { handsAt } from '../support/console/hands.ts'
import { visiting } from '../support/console/visitor.ts'

/** Lists whose records have pages, and a role that reads each. */
const LISTS = [
  ['spoc.crime', '/organisations'],
  ['spoc.crime', '/people'],
  ['register', '/keyholders'],
  ['register', '/premises'],
  ['register', '/zones'],
  ['admin', '/directorates'],
  ['admin', '/accounts'],
] as const

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Addresses of the first link of each row, or of each card. */
const linked = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('main tbody tr, main ul > li:has(dl)')].map((row) => row.querySelector('a[href]')?.getAttribute('href') ?? 'none')`,
  )

describe('the records of a list', () => {
  for (const [mailbox, path] of LISTS) {
    it(`are links for ${mailbox} in the table and on cards: ${path}`, () =>
      visiting(
        mailbox,
        async ({ page, go }) => {
          await go(`${path}?perPage=25`)
          const inTable = await linked(page)
          await page.setViewportSize(PHONE)
          await page.locator('main li dl').first().waitFor()
          const onCards = await linked(page)

          expect(inTable.length).toBeGreaterThan(0)
          expect(inTable.filter((href) => !new RegExp(`^${path}/[0-9a-f-]{36}(/show)?$`).test(href))).toStrictEqual([])
          expect(onCards).toStrictEqual(inTable)
        },
        DESK,
      ))
  }

  it('are reached by the Tab key and opened by Enter', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/organisations?perPage=25')
      const first = page
        .getByRole('table')
        .getByRole('rowheader')
        .or(page.getByRole('table').locator('tbody tr td a[href]'))
        .first()
      const name = await first.innerText()
      await handsAt(page).use(first)
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    }))

  it('open in another tab by a middle click, while the list stays', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/organisations?perPage=25')
      const first = page.getByRole('table').locator('tbody tr td a[href]').first()
      const href = await first.getAttribute('href')
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        first.click({ modifiers: ['ControlOrMeta'] }),
      ])
      await other.waitForURL(`**${href}`)
      expect(new URL(page.url()).pathname).toBe('/organisations')
    }))
})

describe('dates', () => {
  it('are typed and shown day first by a register manager whose browser speaks American English', async () => {
    const { url } = await demoConsole()
    const id = await organisationCalled('Dated')
    await visiting('register', async ({ page: signedIn }) => {
      const context = await (
        await browser()
      ).newContext({
        baseURL: url,
        locale: 'en-US',
        timezoneId: 'America/New_York',
        viewport: DESK,
        reducedMotion: 'reduce',
        storageState: await signedIn.context().storageState(),
      })
      try {
        const page = await context.newPage()
        await page.goto(`/organisations/${id}`)
        const hands = handsAt(page)
        const date = page.getByRole('textbox', { name: 'Review by' })

        await hands.write(date, '11/22/2026')
        await hands.use(page.getByRole('button', { name: 'Save' }))
        await page.getByText('Must be a date such as 22/11/2026').waitFor()
        expect(await date.inputValue()).toBe('11/22/2026')
        expect(await barriers(page)).toStrictEqual([])

        await hands.write(date, '3 Apr 2027')
        await hands.press('Tab')
        expect(await date.inputValue()).toBe('03/04/2027')
        await hands.use(page.getByRole('button', { name: 'Save' }))
        await page.getByRole('main').getByText('3 Apr 2027').waitFor()
      } finally {
        await context.close()
      }
    })
  })
})
