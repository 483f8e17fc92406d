import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { browserAtHand } from '../support/chromium.ts'
import { consolePages, type Ids, publicPages } from '../support/consolePages.ts'
import { demoConsole } from '../support/demoConsole.ts'
import { demoIds } from '../support/demoIds.ts'
import { type Visitor, visitor } from '../support/visitor.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const THEMES = ['light', 'dark'] as const

/** Each violation in one line, with the first element that has it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} × ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''})`)
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
            assert.deepEqual(await violations(nobody.page), [])
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
          it(`${name} asks at most once and breaks nothing${inspected ? ', without a barrier in either theme' : ''}`, async () => {
            // What is on a page hardly depends on who looks: one look a page is enough for barriers.
            for (const theme of inspected ? THEMES : THEMES.slice(0, 1)) {
              await somebody.page.emulateMedia({ colorScheme: theme })
              await somebody.go(path(ids))
              assert.deepEqual(somebody.complaints, [])
              assert.ok(asked(somebody).length <= 1, `asked: ${somebody.asked.join(', ')}`)
              assert.equal(await somebody.page.locator('main h1').count(), 1)
              if (inspected) assert.deepEqual(await violations(somebody.page), [], `in the ${theme} theme`)
            }
          })
        }
      })
    }
  })
}

/** Requests for what the page is about: who is signed in is asked once for the whole visit. */
const asked = (somebody: Visitor): string[] => somebody.asked.filter((operation) => operation !== 'ConsoleViewer')
