import { barriers } from '../support/console/barriers.ts'
import { consolePages, type Ids, PUBLIC_PAGES } from '../support/console/consolePages.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { about } from '../support/run/expecting.ts'
import { NARROWEST, outOfView } from '../support/console/reflow.ts'
import { until } from '../support/run/until.ts'
import { type Visitor, visitor } from '../support/console/visitor.ts'

const THEMES = ['light', 'dark'] as const

/** Nothing needs scrolling sideways on a desktop or at a zoom of 400 %. The page is not loaded again. */
async function fits({ page }: Visitor): Promise<void> {
  await about('at 1,280 px', async () => expect(await outOfView(page)).toStrictEqual([]))
  const desk = page.viewportSize()
  await page.setViewportSize(NARROWEST)
  // A page may lay itself out again a moment later.
  await until(async () => (await outOfView(page)).length === 0, 2).catch(() => undefined)
  const narrow = await outOfView(page)
  if (desk) await page.setViewportSize(desk)
  about('at 320 px', () => expect(narrow).toStrictEqual([]))
}

describe('every page of the console', () => {
  let ids: Ids
  beforeAll(async () => {
    ids = await demoIds((await demoConsole()).db)
  })

  for (const theme of THEMES) {
    for (const { name, path } of PUBLIC_PAGES) {
      it(`shows a stranger ${name} in the ${theme} theme without a barrier`, async () => {
        const nobody = await visitor(null, { theme })
        try {
          await nobody.go(path)
          expect(await barriers(nobody.page)).toStrictEqual([])
          await fits(nobody)
        } finally {
          await nobody.close()
        }
      })
    }
  }

  for (const mailbox of new Set(consolePages.flatMap(({ mailboxes }) => mailboxes))) {
    describe(`for ${mailbox}`, () => {
      let somebody: Visitor
      beforeAll(async () => {
        somebody = await visitor(mailbox)
        // From a page that asks for no records, since home is the map for some.
        await somebody.go('/security')
      })
      afterAll(() => somebody.close())

      for (const { name, path, mailboxes } of consolePages.filter((page) => page.mailboxes.includes(mailbox))) {
        const inspected = mailboxes[0] === mailbox
        it(`${name} asks at most once and breaks nothing${inspected ? ', without a barrier in either theme, and fits at 400 %' : ''}`, async () => {
          if (inspected) {
            // A list asks again when it gets its width back: that must not count for the next page.
            await somebody.page.goto('about:blank')
            await somebody.go(path(ids))
          } else await somebody.goOn(path(ids))

          // Some pages lead on to another one.
          await somebody.page.locator('main h1').first().waitFor()

          expect(somebody.complaints).toStrictEqual([])
          about(`asked: ${somebody.asked.join(', ')}`, () => expect(asked(somebody).length).toBeLessThanOrEqual(1))
          expect(await somebody.page.locator('main h1').count()).toBe(1)
          // A page hardly differs between roles, so one role per page is checked for barriers.
          for (const theme of inspected ? THEMES : []) {
            await somebody.wear(theme)
            await about(`in the ${theme} theme`, async () => expect(await barriers(somebody.page)).toStrictEqual([]))
          }
          if (inspected) await fits(somebody)
        })
      }
    })
  }
})

/**
 * The viewer is asked for once a visit. Which subjects of the ledger may be opened can be asked only once its page is
 * there.
 */
const BESIDE = new Set(['ConsoleViewer', 'OpenableSubjects'])

/** Requests for what the page is about. */
const asked = (somebody: Visitor): string[] => somebody.asked.filter((operation) => !BESIDE.has(operation))
