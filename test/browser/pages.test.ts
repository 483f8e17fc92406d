import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { barriers } from '../support/barriers.ts'
import { browserAtHand } from '../support/chromium.ts'
import { consolePages, type Ids, publicPages } from '../support/consolePages.ts'
import { demoConsole } from '../support/demoConsole.ts'
import { demoIds } from '../support/demoIds.ts'
import { NARROWEST, outOfView } from '../support/reflow.ts'
import { until } from '../support/until.ts'
import { type Visitor, visitor } from '../support/visitor.ts'

const THEMES = ['light', 'dark'] as const

/** On a desk and at a zoom of 400 %, without loading the page again: everything can be reached without scrolling sideways. */
async function fits({ page }: Visitor): Promise<void> {
  assert.deepEqual(await outOfView(page), [], 'at 1,280 px')
  const desk = page.viewportSize()
  await page.setViewportSize(NARROWEST)
  // A page may lay itself out anew a moment later.
  await until(async () => (await outOfView(page)).length === 0, 2).catch(() => undefined)
  const narrow = await outOfView(page)
  if (desk) await page.setViewportSize(desk)
  assert.deepEqual(narrow, [], 'at 320 px')
}

if (browserAtHand()) {
  // Two at a time: a page waits more than it works.
  describe('every page of the console', { concurrency: 2 }, () => {
    let ids: Ids
    before(async () => {
      ids = await demoIds((await demoConsole()).db)
    })

    for (const theme of THEMES) {
      for (const { name, path } of publicPages) {
        it(`anybody finds ${name} in the ${theme} theme without a barrier`, async () => {
          const nobody = await visitor(null, { theme })
          try {
            await nobody.go(path)
            assert.deepEqual(await barriers(nobody.page), [])
            await fits(nobody)
          } finally {
            await nobody.close()
          }
        })
      }
    }

    for (const mailbox of new Set(consolePages.flatMap(({ mailboxes }) => mailboxes))) {
      describe(`for ${mailbox}`, { concurrency: 1 }, () => {
        let somebody: Visitor
        before(async () => {
          somebody = await visitor(mailbox)
        })
        after(() => somebody.close())

        for (const { name, path, mailboxes } of consolePages.filter((page) => page.mailboxes.includes(mailbox))) {
          const inspected = mailboxes[0] === mailbox
          it(`${name} asks at most once and breaks nothing${inspected ? ', without a barrier in either theme, and fits at 400 %' : ''}`, async () => {
            // A list asks once more when it has its width back: that is none of the next page's.
            await somebody.page.goto('about:blank')
            await somebody.go(path(ids))
            // Some pages lead on to another one.
            await somebody.page.locator('main h1').first().waitFor()
            assert.deepEqual(somebody.complaints, [])
            assert.ok(asked(somebody).length <= 1, `asked: ${somebody.asked.join(', ')}`)
            assert.equal(await somebody.page.locator('main h1').count(), 1)
            // What is on a page hardly depends on who looks: one look a page is enough for barriers.
            for (const theme of inspected ? THEMES : []) {
              await somebody.wear(theme)
              assert.deepEqual(await barriers(somebody.page), [], `in the ${theme} theme`)
            }
            if (inspected) await fits(somebody)
          })
        }
      })
    }
  })
}

/** Who is signed in is asked once for the whole visit; whom a page of the ledger speaks of, and so who of them may be opened, is known only once it is there. */
const BESIDE = new Set(['ConsoleViewer', 'OpenableSubjects'])

/** Requests for what the page is about. */
const asked = (somebody: Visitor): string[] => somebody.asked.filter((operation) => !BESIDE.has(operation))
