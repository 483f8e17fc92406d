import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'

/** The browser has no session any more, as after a night or when it was ended elsewhere. */
export const sessionEnds = (page: Page): Promise<void> => page.context().clearCookies()

/** What is shown while the holder of the page is to sign in again. */
export const askedToSignIn = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' })

/** Words by which the console says that something was done. */
const CLAIMS =
  /\bSaved\b|saved$|\barchived\b|\bUndo\b|is added|is changed|is recorded|are? changed|is back in|Exported|is suspended|is rung|is revoked|is ready/

/** Nothing on the page says that anything was done. Notices stand in a snackbar or an alert. */
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
