import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { authenticator } from '../support/signIn/authenticator.ts'
import { barriers } from '../support/console/barriers.ts'
import { organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole, servedConsole } from '../support/console/demoConsole.ts'
import { CLIENT, identityProvider, type IdentityProvider } from '../support/signIn/identityProvider.ts'
import { OWN_NAME, ownAccount } from '../support/signIn/ownAccount.ts'
import { askedToSignIn, claimsNothing, sessionEnds } from '../support/signIn/sessionEnds.ts'
import { setsUpApp } from '../support/signIn/setsUpApp.ts'
import { totpOf } from '../support/signIn/totp.ts'
import { type Look, visiting, type Visitor } from '../support/console/visitor.ts'

const TYPED = 'https://kept.example'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const website = (page: Page) => page.getByLabel('Website')
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

describe('a register manager whose session has ended and who signs in again', () => {
  let sso: Awaited<ReturnType<typeof servedConsole>>
  let provider: IdentityProvider
  beforeAll(async () => {
    const { db } = await demoConsole()
    sso = await servedConsole(db, async (url) => {
      provider = await identityProvider(`${url}/api/auth/sso/callback`)
      return { sso: { issuer: provider.issuer, ...CLIENT, label: 'Force account' } }
    })
  })
  afterAll(async () => {
    await sso.close()
    await provider.close()
  })

  /** Types a website and presses Save after the session has ended. Nothing is saved, and the text is kept. */
  async function interrupted({ page, go }: Visitor): Promise<void> {
    await go(`/organisations/${await organisationCalled('Ended & Daughters')}`)
    await website(page).fill(TYPED)
    await sessionEnds(page)
    await button(page, 'Save').click()
    await askedToSignIn(page).waitFor()
    await claimsNothing(page)
    expect(await website(page).inputValue()).toBe(TYPED)
  }
  async function givesPassword(page: Page): Promise<void> {
    await askedToSignIn(page).getByLabel('Password').waitFor()
    await page.keyboard.type(DEMO_PASSWORD)
    await page.keyboard.press('Enter')
  }
  async function savedWhatWasTyped(page: Page): Promise<void> {
    await saved(page)
    await page.getByRole('link', { name: 'kept.example' }).waitFor()
  }
  const asManager = async (work: (visit: Visitor, email: string) => Promise<void>, look: Look = {}) => {
    const { mailbox, email } = await ownAccount('REGISTER_MANAGER')
    await visiting(mailbox, (visit) => work(visit, email), look)
  }

  for (const look of [{ theme: 'light' as const }, { theme: 'dark' as const, width: 360, height: 740 }]) {
    it(`by password and the code of an app: the save continues with what was typed, ${look.theme}`, () =>
      asManager(async (visit) => {
        const { page } = visit
        const { secret } = await setsUpApp(visit)

        await interrupted(visit)
        await givesPassword(page)
        await page.getByRole('dialog', { name: 'Confirm that it is you' }).getByLabel('Code from your app').waitFor()
        expect(await barriers(page)).toStrictEqual([])
        await claimsNothing(page)
        await page.keyboard.type(totpOf(secret))

        await savedWhatWasTyped(page)
      }, look))
  }

  it('by a recovery code: the save continues with what was typed', () =>
    asManager(async (visit) => {
      const { page } = visit
      const {
        codes: [recovery = ''],
      } = await setsUpApp(visit)

      await interrupted(visit)
      await givesPassword(page)
      await button(page, 'Use a recovery code').click()
      await page.getByLabel('Recovery code').fill(recovery)
      await page.keyboard.press('Enter')

      await savedWhatWasTyped(page)
    }))

  it('by a passkey alone: the save continues with what was typed', () =>
    asManager(async (visit) => {
      const { page, go } = visit
      await authenticator(page)
      await go('/security')
      await button(page, 'Add a passkey').click()
      await page.keyboard.type('Desk')
      await page.keyboard.press('Enter')
      await button(page, 'Actions for Desk').waitFor()

      await interrupted(visit)
      await askedToSignIn(page).getByRole('button', { name: 'Use a passkey' }).click()

      await savedWhatWasTyped(page)
    }))

  it("by single sign-on in another tab: the first tab's save continues with what was typed", () =>
    asManager(
      async (visit, email) => {
        const { page } = visit
        provider.person = { sub: email, email, email_verified: true }

        await interrupted(visit)
        await askedToSignIn(page).getByText('“Force account” opens in another tab.').waitFor()
        expect(await barriers(page)).toStrictEqual([])
        const [other] = await Promise.all([
          page.waitForEvent('popup'),
          askedToSignIn(page).getByRole('button', { name: 'Force account' }).click(),
        ])
        await other.getByRole('button', { name: OWN_NAME }).waitFor()

        await savedWhatWasTyped(page)
      },
      { url: sso.url },
    ))

  it('by single sign-on without an account here: is told so there, and the first tab keeps what was typed', () =>
    asManager(
      async (visit, email) => {
        const { page } = visit
        provider.person = { sub: 'stranger', email: 'stranger@elsewhere.example', email_verified: true }

        await interrupted(visit)
        const [other] = await Promise.all([
          page.waitForEvent('popup'),
          askedToSignIn(page).getByRole('button', { name: 'Force account' }).click(),
        ])
        await other.getByText('There is no account here for that person.').waitFor()
        await page.bringToFront()
        await askedToSignIn(page).waitFor()
        await claimsNothing(page)
        expect(await website(page).inputValue()).toBe(TYPED)

        provider.person = { sub: email, email, email_verified: true }
        await other.getByRole('button', { name: 'Force account' }).click()
        await savedWhatWasTyped(page)
      },
      { url: sso.url },
    ))

  it('while the register does not answer: is told that signing in cannot be confirmed, and continues once it answers', () =>
    asManager(async (visit) => {
      const { page } = visit
      await interrupted(visit)
      await page.route('**/graphql', (route) =>
        route.fulfill({
          status: 503,
          json: { errors: [{ message: 'The register is busy.', extensions: { code: 'UNAVAILABLE' } }] },
        }),
      )
      await givesPassword(page)
      await askedToSignIn(page).getByText('The register is busy.').waitFor()
      await claimsNothing(page)

      await page.unroute('**/graphql')
      await button(page, 'Try again').click()
      await savedWhatWasTyped(page)
    }))
})
