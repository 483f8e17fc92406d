import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { about } from '../support/run/expecting.ts'
import { handsAt } from '../support/console/hands.ts'
import { outOfView } from '../support/console/reflow.ts'
import { visiting } from '../support/console/visitor.ts'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

describe('a list on a desk', () => {
  for (const [mailbox, path] of [
    ['spoc.crime', '/organisations'],
    ['spoc.crime', '/people'],
    ['register', '/premises'],
    ['register', '/keyholders'],
    ['register', '/zones'],
    ['admin', '/accounts'],
  ] as const) {
    it(`shows ${mailbox} twenty records at once, or all, and every column: ${path}`, () =>
      visiting(
        mailbox,
        async ({ page, go }) => {
          await go(path)
          await page.getByRole('table').waitFor()
          const seen = await page.evaluate<number>(
            `[...document.querySelectorAll('main tbody tr')].filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length`,
          )
          const all = await page.getByRole('table').locator('tbody tr').count()
          about(`${seen} of ${all} rows are whole in the window`, () =>
            expect(seen).toBeGreaterThanOrEqual(Math.min(20, all)),
          )
          expect(await outOfView(page)).toStrictEqual([])
        },
        DESK,
      ))
  }
})

describe('the ledger on a desk', () => {
  it('shows a look without a purpose on one line, with every column', async () => {
    await visiting('staff', ({ go }) => go('/people'), DESK)
    await visiting(
      'dpo',
      async ({ page, go }) => {
        await go('/ledger')
        await page.getByRole('row').filter({ hasText: 'Not given' }).first().waitFor()
        const higher = await page.evaluate<string[]>(
          `[...document.querySelectorAll('main tbody tr')]
              .map((row) => row.getBoundingClientRect().height + ' px: ' + row.innerText)
              .filter((row) => row.includes('Not given') && parseFloat(row) > 33)`,
        )
        expect(higher).toStrictEqual([])
        expect(await outOfView(page)).toStrictEqual([])
      },
      DESK,
    )
  })

  it('shows the others whom a look was about when they are asked for', async () => {
    await visiting('staff', ({ go }) => go('/people'), DESK)
    await visiting(
      'dpo',
      async ({ page, go }) => {
        await go('/ledger')
        const look = page
          .getByRole('row')
          .filter({ hasText: 'Demo Staff' })
          .filter({ has: page.locator('button[aria-expanded]') })
          .first()
        const subjects = look.getByTitle(/^Only what was about/)
        expect(await subjects.count()).toBe(1)
        await handsAt(page).use(look.getByRole('button', { name: /^and \d+ more$/ }))
        await look.getByRole('button', { name: 'Fewer' }).waitFor()
        expect(await subjects.count()).toBeGreaterThan(1)
        expect(await barriers(page)).toStrictEqual([])
      },
      DESK,
    )
  })
})

describe('the list of zones', () => {
  it('does not mention cordons to a resident, in words or by a button', () =>
    visiting('resident', async ({ page, go }) => {
      await go('/zones')
      await page.getByRole('button', { name: 'Wards' }).waitFor()
      expect(
        await page
          .getByRole('main')
          .getByText(/cordon/i)
          .count(),
      ).toBe(0)
    }))
})

describe('an organisation on a phone', () => {
  it("shows a SPOC the organisation's own contacts before its people and premises", async () => {
    const { organisation } = await demoIds((await demoConsole()).db)
    await visiting(
      'spoc.crime',
      async ({ page, go }) => {
        await go(`/organisations/${organisation ?? ''}/show`)
        const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
        expect(headings[0] ?? '').toMatch(/^Contacts/)
        expect(await barriers(page)).toStrictEqual([])
      },
      PHONE,
    )
  })
})

describe('home', () => {
  it('shows a member of staff, by the keyboard, what they opened and what changed lately, without repeating the menu', () =>
    visiting('staff', async ({ page, go }) => {
      await go('/')
      const lately = page
        .getByRole('region', { name: /^Organisations changed lately/ })
        .getByRole('link')
        .first()
      const name = await lately.innerText()
      await handsAt(page).use(lately)
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
      await page.getByRole('link', { name: 'Beadle' }).press('Enter')

      await page
        .getByRole('region', { name: /^Opened lately/ })
        .getByRole('link', { name, exact: true })
        .waitFor()
      expect(await page.getByRole('main').getByRole('link', { name: 'Sectors' }).count()).toBe(0)
      expect(await barriers(page)).toStrictEqual([])
    }))
})

describe('the palette', () => {
  it('offers a SPOC to create only records that have a page for it', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/organisations')
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Go to or find' }).fill('New')
      await page.getByRole('option', { name: 'New organisation' }).waitFor()
      const offered = await page.getByRole('option', { name: /^New / }).allInnerTexts()
      expect(offered.map((text) => text.trim()).sort()).toStrictEqual([
        'New engagement',
        'New organisation',
        'New person',
        'New premises',
        'New question',
        'New stakeholder',
      ])
    }))
})
