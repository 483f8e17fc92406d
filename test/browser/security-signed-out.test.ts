import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { authenticator } from '../support/signIn/authenticator.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { ownAccount } from '../support/signIn/ownAccount.ts'
import {
  askedToSignIn,
  claimsNothing,
  sessionEnds,
  signsInAgain,
  signsInElsewhere,
} from '../support/signIn/sessionEnds.ts'
import { totpOf } from '../support/signIn/totp.ts'
import { visiting } from '../support/console/visitor.ts'

const NEW_PASSWORD = 'another-demo-password'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const inDialog = (page: Page) => page.getByRole('dialog').last()
const passkeysOf = async (account: string) =>
  (await demoConsole()).db.query({ text: 'select 1 from passkey where account_id = $1', values: [account] })

describe('general staff who change their sign-in settings when the session has ended', () => {
  it('sign in over the dialog, and the password is changed then', async () => {
    const { mailbox } = await ownAccount('STAFF')
    await visiting(mailbox, async ({ page, go }) => {
      await go('/security')
      await button(page, 'Change').click()
      await inDialog(page).getByLabel('New password').fill(NEW_PASSWORD)
      await inDialog(page).getByLabel('Current password').fill(DEMO_PASSWORD)
      await sessionEnds(page)
      await inDialog(page).getByRole('button', { name: 'Change' }).click()
      await askedToSignIn(page).waitFor()
      await claimsNothing(page)

      await signsInAgain(page)

      await page.getByText('The password is changed').waitFor()
      await sessionEnds(page)
      await signsInElsewhere(page, mailbox, NEW_PASSWORD)
    })
  })

  it('sign in over the dialog, and the app is switched on with the secret that they already scanned', async () => {
    const { mailbox } = await ownAccount('STAFF')
    await visiting(mailbox, async ({ page, go }) => {
      await go('/security')
      await button(page, 'Set up').click()
      await page.getByLabel('Your password').fill(DEMO_PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByText('Type the secret instead').click()
      const secret = (await page.locator('details code').innerText()).replaceAll(' ', '')
      await sessionEnds(page)
      await page.getByLabel('Code that the app shows').pressSequentially(totpOf(secret))
      await askedToSignIn(page).waitFor()
      await claimsNothing(page)

      await signsInAgain(page)

      await page.getByText('Recovery codes for Beadle').waitFor()
    })
  })

  it('sign in first where they only press a button, and continue', async () => {
    const { mailbox } = await ownAccount('STAFF')
    await visiting(mailbox, async ({ page, go }) => {
      await go('/security')
      await sessionEnds(page)
      await button(page, 'Set up').click()

      await signsInAgain(page)

      await page.getByRole('dialog', { name: 'Set up an authenticator app' }).waitFor()
    })
  })

  it('register no passkey for somebody else who has signed in in another tab', async () => {
    const [owner, other] = [await ownAccount('STAFF'), await ownAccount('STAFF')]
    await visiting(owner.mailbox, async ({ page, go }) => {
      await authenticator(page)
      await go('/security')
      await button(page, 'Add a passkey').click()
      await page.keyboard.type('Desk')
      await signsInElsewhere(page, other.mailbox)
      await page.keyboard.press('Enter')

      await page.getByRole('dialog', { name: 'Somebody else is signed in now' }).waitFor()
      await claimsNothing(page)
    })

    expect([await passkeysOf(owner.id), await passkeysOf(other.id)]).toStrictEqual([[], []])
  })
})
