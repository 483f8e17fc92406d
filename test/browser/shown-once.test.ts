import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { barriers } from '../support/console/barriers.ts'
import { ownAccount } from '../support/signIn/ownAccount.ts'
import { setsUpApp } from '../support/signIn/setsUpApp.ts'
import { totpOf } from '../support/signIn/totp.ts'
import { type Look, type Visitor, visiting } from '../support/console/visitor.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const asked = (page: Page) => page.getByRole('alertdialog')
/** Clicks beside the topmost dialog. */
const beside = (page: Page) => page.mouse.click(4, 4)

/** A secret that is shown once: how to get to it, and what is asked before it closes. */
type Secret = {
  what: string
  show: (visit: Visitor) => Promise<void>
  question: string
  stay: string
  kept: RegExp | null
}

async function scanning({ page, go }: Visitor): Promise<string> {
  await go('/security')
  await button(page, 'Set up').click()
  await page.getByLabel('Your password').fill(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByText('Type the secret instead').click()
  return (await page.locator('details code').innerText()).replaceAll(' ', '')
}

const secrets: readonly Secret[] = [
  {
    what: 'the secret of an API key',
    async show({ page, go }) {
      await go('/api-keys')
      await button(page, 'New API key').click()
      await page.getByLabel('What it is for').fill('Mapping')
      await page.getByRole('checkbox', { name: 'Read general directory' }).check()
      await button(page, 'Make the key').click()
      await page.getByRole('dialog').locator('code').waitFor()
    },
    question: 'Close without keeping the secret?',
    stay: 'Keep it first',
    kept: /^I have kept it/,
  },
  {
    what: 'the first recovery codes',
    async show(visit) {
      const secret = await scanning(visit)
      await visit.page.getByLabel('Code that the app shows').pressSequentially(totpOf(secret))
      await visit.page.getByText('Recovery codes for Beadle').waitFor()
    },
    question: 'Close without keeping the codes?',
    stay: 'Keep them first',
    kept: /^I have kept them/,
  },
  {
    what: 'new recovery codes',
    async show(visit) {
      await setsUpApp(visit)
      await button(visit.page, 'New recovery codes').click()
      await visit.page.getByLabel('Your password').fill(DEMO_PASSWORD)
      await visit.page.keyboard.press('Enter')
      await visit.page.getByText('Recovery codes for Beadle').waitFor()
    },
    question: 'Close without keeping the codes?',
    stay: 'Keep them first',
    kept: /^I have kept them/,
  },
  {
    what: 'the secret of an authenticator app',
    show: async (visit) => void (await scanning(visit)),
    question: 'Stop setting up the app?',
    stay: 'Go on setting up',
    kept: null,
  },
]

describe('general staff who are shown a secret once', () => {
  for (const { what, show, question, stay, kept } of secrets) {
    const look: Look = kept === null ? { theme: 'dark' } : {}
    it(`are asked before a click beside it, Escape or the cross closes it: ${what}`, async () => {
      const { mailbox } = await ownAccount('STAFF')
      await visiting(
        mailbox,
        async (visit) => {
          const { page } = visit
          await show(visit)
          const shown = await page.getByRole('dialog').innerText()

          for (const close of [
            () => beside(page),
            () => page.keyboard.press('Escape'),
            () => button(page, 'Close').click(),
          ]) {
            await close()
            await asked(page).getByText(question).waitFor()
            expect(await barriers(page)).toStrictEqual([])
            await asked(page).getByRole('button', { name: stay }).click()
            await asked(page).waitFor({ state: 'detached' })
            expect(await page.getByRole('dialog').innerText()).toBe(shown)
          }

          if (kept === null) return
          expect(await button(page, 'Done').isDisabled()).toBe(true)
          await page.getByRole('checkbox', { name: kept }).check()
          await page.keyboard.press('Escape')
          await page.getByRole('dialog').waitFor({ state: 'detached' })
        },
        look,
      )
    })
  }
})
