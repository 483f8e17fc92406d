import type { Page } from 'playwright-core'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { newId } from '../../api/platform/record.ts'
import { PASSWORD } from '../support/signIn/accountsServer.ts'
import { authenticator } from '../support/signIn/authenticator.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { setsUpApp } from '../support/signIn/setsUpApp.ts'
import { halfMinuteLasts, totpOf } from '../support/signIn/totp.ts'
import { visitor } from '../support/console/visitor.ts'

/** Expects no barrier on the page as it is, open dialogs included. */
async function unbarred(page: Page): Promise<void> {
  expect(await barriers(page)).toStrictEqual([])
}

describe('signing in in the browser', () => {
  async function officer() {
    const { db } = await demoConsole()
    const email = `${newId()}@test.example`
    await createAccountWithPassword(db, { email, displayName: 'Pat Example', roles: ['STAFF'], password: PASSWORD })
    const visit = await visitor(null)
    await authenticator(visit.page)
    return { ...visit, email }
  }
  /** With the keyboard alone. */
  async function typeIn(page: Page, email: string): Promise<void> {
    await page.goto('/login')
    await page.getByLabel('E-mail address').waitFor()
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
  }
  const inside = (page: Page) => page.getByRole('button', { name: 'Pat Example' }).waitFor()
  const signOut = (page: Page) => page.request.post('/api/auth/sign-out', { data: {} })

  it('an officer sets up an app and a passkey, and signs in by each of them and by a recovery code', async () => {
    const visit = await officer()
    const { page, email } = visit
    try {
      await typeIn(page, email)
      await inside(page)
      await page.goto('/security')
      await page.getByRole('button', { name: 'Set up' }).click()
      await page.getByLabel('Your password').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByText('Type the secret instead').click()
      await unbarred(page)
      const secret = (await page.locator('details code').innerText()).replaceAll(' ', '')
      await halfMinuteLasts(15)
      await page.getByLabel('Code that the app shows').pressSequentially(totpOf(secret, -1))
      await page.getByText('Recovery codes for Beadle').waitFor()
      await unbarred(page)
      const [recovery = ''] = await page.locator('#recovery-codes li').allInnerTexts()
      await page.getByLabel('I have kept them').check()
      await page.getByRole('button', { name: 'Done' }).click()
      await page.getByText('10 recovery codes left').waitFor()
      await page.getByRole('button', { name: 'Add a passkey' }).click()
      await page.keyboard.type('Control room desk')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Actions for Control room desk' }).waitFor()

      await signOut(page)
      await typeIn(page, email)
      await page.getByLabel('Code from your app').waitFor()
      await unbarred(page)
      await page.keyboard.type(totpOf(secret))
      await inside(page)

      await signOut(page)
      await page.goto('/login')
      await page.getByRole('button', { name: 'Use a passkey' }).click()
      await inside(page)

      await signOut(page)
      await typeIn(page, email)
      await page.getByRole('button', { name: 'Use a recovery code' }).click()
      await unbarred(page)
      await page.keyboard.type(recovery)
      await page.keyboard.press('Enter')
      await inside(page)
      await page.goto('/security')
      await page.getByText('9 recovery codes left').waitFor()
    } finally {
      await visit.close()
    }
  })

  it('an officer who signed in by password proves their passkey before removing it', async () => {
    const visit = await officer()
    const { page, email } = visit
    try {
      await typeIn(page, email)
      await inside(page)
      await page.goto('/security')
      await page.getByRole('button', { name: 'Add a passkey' }).click()
      await page.keyboard.type('Key ring')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Actions for Key ring' }).waitFor()
      await signOut(page)
      await typeIn(page, email)
      await inside(page)
      await page.goto('/security')
      await page.getByRole('button', { name: 'Actions for Key ring' }).click()
      await page.getByRole('menuitem', { name: 'Remove' }).click()
      const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' })
      await dialog.waitFor()
      await unbarred(page)
      await dialog.getByRole('button', { name: 'Use a passkey' }).click()
      await page.getByText('No passkeys').waitFor()
    } finally {
      await visit.close()
    }
  })

  it('an officer who is asked to confirm and gives up before the code stays signed in; with the code they continue', async () => {
    const visit = await officer()
    const { page, email } = visit
    const { db } = await demoConsole()
    try {
      await typeIn(page, email)
      await inside(page)
      const { secret } = await setsUpApp(visit, PASSWORD)
      await db.query({
        text: `
            update session set created_at = now() - interval '1 hour'
            where account_id = (select id from account where email = $1)
          `,
        values: [email],
      })

      const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' })
      const confirm = async () => {
        await page.getByRole('button', { name: 'New recovery codes' }).click()
        await dialog.getByLabel('Password').fill(PASSWORD)
        await page.keyboard.press('Enter')
        await dialog.getByLabel('Code from your app').waitFor()
      }
      await confirm()
      await unbarred(page)
      await dialog.getByRole('button', { name: 'Close' }).click()
      await page.reload()
      await inside(page)
      await confirm()
      await dialog.getByLabel('Code from your app').pressSequentially(totpOf(secret))
      await page.getByRole('dialog', { name: 'New recovery codes' }).waitFor()
    } finally {
      await visit.close()
    }
  })

  it('an officer makes a key for another system, sees its secret once and revokes it', async () => {
    const visit = await officer()
    const { page, email } = visit
    try {
      await typeIn(page, email)
      await inside(page)
      await page.goto('/api-keys')
      await page.getByRole('button', { name: 'New API key' }).click()
      await page.getByRole('dialog', { name: 'New API key' }).waitFor()
      await page.keyboard.type('Command and control')
      await page.getByRole('checkbox', { name: 'Read general directory' }).check()
      await unbarred(page)
      await page.getByRole('button', { name: 'Make the key' }).click()
      const secret = await page.getByRole('dialog').locator('code').innerText()
      await unbarred(page)
      const asked = async () =>
        (
          await fetch(`${(await demoConsole()).url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
            body: '{"query":"{ viewer { roles } }"}',
          })
        ).status
      expect(await asked()).toBe(200)
      await page.getByLabel('I have kept it').check()
      await page.getByRole('button', { name: 'Done' }).click()
      await page.getByRole('button', { name: 'Revoke Command and control' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
      await page.getByText(/^Revoked/).waitFor()
      expect(await asked()).toBe(401)
      expect(await page.content()).not.toContain(secret)
    } finally {
      await visit.close()
    }
  })
})
