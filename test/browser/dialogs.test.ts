import type { Locator, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import { barriers } from '../support/console/barriers.ts'
import { APP_USER, consoleDialogs } from '../support/console/consoleDialogs.ts'
import type { Ids } from '../support/console/consolePages.ts'
import { demoCaller, organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { about, fail } from '../support/run/expecting.ts'
import { focused } from '../support/console/hands.ts'
import { NARROWEST, outOfView } from '../support/console/reflow.ts'
import { setsUpApp } from '../support/signIn/setsUpApp.ts'
import { surfacesOfConsole } from '../support/console/surfaces.ts'
import { until } from '../support/run/until.ts'
import { type Look, type Visitor, visitor } from '../support/console/visitor.ts'

/** Light on a desktop, dark on the narrowest screen, where a dialog is as wide as the window. */
const LOOKS: readonly (Look & { theme: 'light' | 'dark' })[] = [{ theme: 'light' }, { theme: 'dark', ...NARROWEST }]
/** The topmost layer over the page. */
const ON_TOP = '.MuiModal-root:not([aria-hidden])'
/** Whoever opens a form can type at once. */
const FIELD = ':is(input, textarea, [role="combobox"])'
const isNarrow = ({ width }: Look) => width === NARROWEST.width

describe('the register of dialogs', () => {
  it('lists every dialog, menu and drawer of the console, for every role', () => {
    const named = consoleDialogs.flatMap(({ files }) => files)
    const made = surfacesOfConsole()
    const missing = [...made].filter(
      ([file, surfaces]) => named.filter((name) => name === file).length < surfaces.length,
    )

    about('test/support/console/consoleDialogs.ts lacks an entry for each of these', () =>
      expect(missing).toStrictEqual([]),
    )
    about('these make none', () => expect(named.filter((file) => !made.has(file))).toStrictEqual([]))
  })
})

describe('every dialog of the console', () => {
  let ids: Ids
  beforeAll(async () => {
    ids = { ...(await demoIds((await demoConsole()).db)), overtaken: await organisationCalled('Overtaken') }
    const admin = await demoCaller('admin')
    await admin(
      /* GraphQL */ `
        mutation M($input: CreateAccountInput!) {
          createAccount(input: $input) {
            account {
              id
            }
          }
        }
      `,
      {
        input: { email: 'letter@force.example', displayName: 'Lee Etter', roles: ['STAFF'] },
      },
    )
    const staff = await demoCaller('staff')
    await staff(
      /* GraphQL */ `
        mutation M($input: CreateApiKeyInput!) {
          createApiKey(input: $input) {
            secret
          }
        }
      `,
      {
        input: { name: 'Command and control', scopes: ['read:DIRECTORY'] },
      },
    )
  })

  for (const look of LOOKS) {
    const shown = consoleDialogs.filter(({ on }) => on === undefined || on === (isNarrow(look) ? 'narrow' : 'wide'))
    for (const mailbox of new Set(shown.map((dialog) => dialog.mailbox))) {
      describe(`for ${mailbox}, ${look.theme}${isNarrow(look) ? ' and at 400 %' : ''}`, () => {
        let somebody: Visitor
        let at = ''
        beforeAll(async () => {
          somebody = mailbox === APP_USER ? await withApp(look) : await visitor(mailbox, look)
        })
        afterAll(() => somebody.close())

        for (const { name, path, open, layers = 1 } of shown.filter((dialog) => dialog.mailbox === mailbox)) {
          it(`${name}: opens by the keyboard, a form in a field, has no barrier, closes with Escape and returns the focus`, async () => {
            const { page } = somebody
            if (at !== path(ids)) await somebody.go(path(ids))
            at = ''
            const opener = await open(page)
            await standing(page, layers)

            const isForm = (await page.locator(`${ON_TOP} form ${FIELD}`).count()) > 0
            const first = isForm ? `form ${FIELD}:focus` : ':focus'
            await until(async () => (await page.locator(`${ON_TOP} ${first}`).count()) === 1).catch(async () =>
              fail(`the focus is on ${await focused(page)}`),
            )

            expect(await barriers(page, ON_TOP)).toStrictEqual([])
            if (isNarrow(look)) expect(await outOfView(page)).toStrictEqual([])
            await page.keyboard.press('Escape')
            await standing(page, layers - 1)
            await until(() => hasFocus(page, opener)).catch(async () => fail(`the focus is on ${await focused(page)}`))
            if (layers === 1) at = path(ids)
          })
        }
      })
    }
  }
})

/** So many, of which one is on top: those below are hidden from readers a moment later. */
const standing = async (page: Page, layers: number) =>
  until(async () => {
    const shown = (which: string) => page.locator(which).filter({ visible: true }).count()
    return (await shown('.MuiModal-root')) === layers && (await shown(ON_TOP)) === Math.min(layers, 1)
  })
const hasFocus = async (page: Page, control: Locator) => (await control.and(page.locator(':focus')).count()) > 0

/** An account with an authenticator app. Demo accounts have none, and other tests sign in with those. */
async function withApp(look: Look & { theme: string }): Promise<Visitor> {
  const mailbox = `${APP_USER}.${look.theme}`
  const { db } = await demoConsole()
  await createAccountWithPassword(db, {
    email: `${mailbox}@demo.example`,
    displayName: 'App User',
    roles: ['STAFF'],
    password: DEMO_PASSWORD,
  })
  const somebody = await visitor(mailbox, look)
  await setsUpApp(somebody)
  return somebody
}
