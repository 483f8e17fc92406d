import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../../seeds/demo/accounts.ts'

/** Ends the browser's session, as overnight or from elsewhere. */
export const sessionEnds = (page: Page): Promise<void> => page.context().clearCookies()

/** The dialog that asks the page's user to sign in again. */
export const askedToSignIn = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' })

/** Words with which the console reports success. */
const CLAIMS =
  /\bSaved\b|saved$|\barchived\b|\bUndo\b|is added|is changed|is recorded|are? changed|is back in|Exported|is suspended|is rung|is revoked|is ready/

/** Expects no report of success. Notices are shown in a snackbar or an alert. */
export async function claimsNothing(page: Page): Promise<void> {
  const said = await page
    .locator('.MuiSnackbar-root, .MuiAlert-standardSuccess, .MuiAlert-outlinedSuccess')
    .allInnerTexts()
  expect(said.filter((text) => CLAIMS.test(text))).toStrictEqual([])
}

/** With the keyboard: the address stands there already, and the focus is in the password. */
export async function signsInAgain(page: Page, password = DEMO_PASSWORD): Promise<void> {
  await askedToSignIn(page).getByLabel('Password').waitFor()
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await askedToSignIn(page).waitFor({ state: 'detached' })
}

/** In another tab of the same browser, which shares its cookie. */
export async function signsInElsewhere(page: Page, mailbox: string, password = DEMO_PASSWORD): Promise<void> {
  const other = await page.context().newPage()
  await other.goto('/login')
  await other.getByLabel('E-mail address').fill(`${mailbox}@demo.example`)
  await other.getByLabel('Password').fill(password)
  await other.keyboard.press('Enter')
  await other.getByRole('navigation').first().waitFor()
  await page.bringToFront()
}
