import { DEMO_PASSWORD } from '../../../seeds/demo/accounts.ts'
import { totpOf } from './totp.ts'
import type { Visitor } from '../console/visitor.ts'

/**
 * Somebody who has an authenticator app from now on. The code of half a minute ago is used up by it, so that the
 * present one is there for signing in.
 * @returns the app's secret, and the recovery codes that were shown
 */
export async function setsUpApp(
  { page, go }: Pick<Visitor, 'page' | 'go'>,
  password = DEMO_PASSWORD,
): Promise<{ secret: string; codes: string[] }> {
  await go('/security')
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByLabel('Your password').fill(password)
  await page.keyboard.press('Enter')
  await page.getByText('Type the secret instead').click()
  const secret = (await page.locator('details code').innerText()).replaceAll(' ', '')
  const codesShown = page.getByText('Recovery codes for Beadle')
  do {
    // On a loaded machine half a minute may pass while the code is typed, which then is two steps old.
    await page.getByLabel('Code that the app shows').fill('')
    await page.getByLabel('Code that the app shows').pressSequentially(totpOf(secret, -1))
    await codesShown.or(page.getByText('That code is not right')).waitFor()
  } while (!(await codesShown.isVisible()))
  const codes = await page.locator('#recovery-codes li').allInnerTexts()
  await page.getByLabel('I have kept them').check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('10 recovery codes left').waitFor()
  return { secret, codes }
}
