import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import {
  askedToSignIn,
  claimsNothing,
  sessionEnds,
  signsInAgain,
  signsInElsewhere,
} from '../support/signIn/sessionEnds.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()
const inDialog = (page: Page) => page.getByRole('dialog').last()

/** A change that is begun while signed in and finished once the session has ended. */
type Change = {
  what: string
  mailbox: string
  path: () => Promise<string>
  begin?: (page: Page) => Promise<void>
  finish: (page: Page) => Promise<void>
  /** What the page says when it succeeds. */
  said: string | RegExp
  /** What was typed; it stays while the page asks to sign in. */
  typed?: { label: string; text: string }
}

const organisationPage = async () => `/organisations/${await organisationCalled(fresh('Ended'))}/show`
const listOf = async () => {
  const name = fresh('Ended')
  await organisationCalled(name)
  return `/organisations?filter=${encodeURIComponent(JSON.stringify({ q: name }))}`
}
const chooseOne = (page: Page) => page.getByRole('checkbox', { name: /^Choose Ended/ }).check()
const premisesWithKeyholders = async () => {
  const premises = await madeInDemo('Premises', { name: fresh('Ended House') })
  for (const callOrder of [1, 2])
    await madeInDemo('Keyholder', {
      premises,
      callOrder,
      person: await madeInDemo('Person', { givenName: 'Kim', familyName: fresh('Elder') }),
    })
  return `/premises/${premises}/show`
}
const personWithNumber = async () => {
  const person = await madeInDemo('Person', { givenName: 'Kim', familyName: fresh('Ended') })
  await madeInDemo('ContactPoint', { person, kind: 'MOBILE', givenFor: 'CALL_OUT', value: '07700 900123' })
  return `/people/${person}/show`
}
const freshAccount = async () => {
  const admin = await demoCaller('admin')
  const { data } = await admin(
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
      input: { email: `${newId()}@force.example`, displayName: 'Lee Ended', roles: ['STAFF'] },
    },
  )
  return `/accounts/${(data?.['createAccount'] as { account: { id: string } }).account.id}/show`
}

const changes: readonly Change[] = [
  {
    what: 'an organisation changed on its page',
    mailbox: 'register',
    path: async () => `/organisations/${await organisationCalled(fresh('Ended'))}`,
    begin: (page) => page.getByLabel('Website').fill('https://ended.example'),
    finish: (page) => button(page, 'Save').click(),
    said: 'Saved',
    typed: { label: 'Website', text: 'https://ended.example' },
  },
  {
    what: 'a new organisation',
    mailbox: 'register',
    path: async () => '/organisations/create',
    begin: async (page) => {
      const namesLikeIt = page.waitForResponse(
        (response) => response.request().postData()?.includes('query SimilarOrganisations') ?? false,
      )
      await page.getByRole('textbox', { name: 'Name' }).fill(fresh('Ended'))
      await page.getByLabel('Website').fill('https://new.example')
      await namesLikeIt
    },
    finish: (page) => button(page, 'Save').click(),
    said: 'Saved',
    typed: { label: 'Website', text: 'https://new.example' },
  },
  {
    what: 'archiving',
    mailbox: 'register',
    path: organisationPage,
    finish: (page) => button(page, 'Archive').click(),
    said: 'The organisation is archived.',
  },
  {
    what: 'taking an archiving back',
    mailbox: 'register',
    path: organisationPage,
    begin: async (page) => {
      await button(page, 'Archive').click()
      await button(page, 'Undo').waitFor()
    },
    // The true notice of archiving disappears when pressed; any notice after that was shown after the session ended.
    finish: async (page) => {
      await button(page, 'Undo').click()
      await page.getByText('The organisation is archived.').waitFor({ state: 'detached' })
    },
    said: 'The organisation is back in the lists',
  },
  {
    what: 'archiving what is chosen in a list',
    mailbox: 'register',
    path: listOf,
    begin: chooseOne,
    finish: (page) => button(page, 'Archive').click(),
    said: '1 record archived',
  },
  {
    what: 'changing what is chosen in a list',
    mailbox: 'register',
    path: listOf,
    begin: async (page) => {
      await chooseOne(page)
      await button(page, 'Change').click()
      await inDialog(page).getByRole('combobox', { name: 'Tier' }).press('Enter')
      await page.getByRole('option', { name: /^Tier 1/ }).click()
    },
    finish: (page) => button(page, 'Change 1 organisation').click(),
    said: '1 organisation changed',
  },
  {
    what: 'a contact added in a dialog',
    mailbox: 'spoc.crime',
    path: organisationPage,
    begin: async (page) => {
      await button(page, 'Add contact').click()
      await inDialog(page).getByLabel('Number').fill('020 7946 0123')
    },
    finish: (page) => button(page, 'Save').click(),
    said: 'The contact is added',
    typed: { label: 'Number', text: '020 7946 0123' },
  },
  {
    what: 'a consent',
    mailbox: 'register',
    path: personWithNumber,
    begin: async (page) => {
      await button(page, 'Actions for this contact').click()
      await page.getByRole('menuitem', { name: 'Record consent' }).click()
      await inDialog(page).getByRole('radio', { name: 'Given' }).check()
      await inDialog(page).getByLabel('How it was learnt').fill('By telephone, at noon')
    },
    finish: (page) => button(page, 'Save').click(),
    said: 'The consent is recorded',
    typed: { label: 'How it was learnt', text: 'By telephone, at noon' },
  },
  {
    what: 'a restricted note',
    mailbox: 'spoc.crime',
    path: organisationPage,
    begin: async (page) => {
      await button(page, 'Add note').click()
      await inDialog(page).getByRole('textbox', { name: 'Note' }).fill('Asked for advice on doors')
    },
    finish: (page) => button(page, 'Save').click(),
    said: 'The note is added',
    typed: { label: 'Note', text: 'Asked for advice on doors' },
  },
  {
    what: 'the order in which keyholders are rung',
    mailbox: 'register',
    path: premisesWithKeyholders,
    finish: (page) =>
      button(page, /^Ring Kim Elder \w+ later$/)
        .first()
        .click(),
    said: /is rung later/,
  },
  {
    what: 'the suspension of an account',
    mailbox: 'admin',
    path: freshAccount,
    begin: (page) => button(page, 'Suspend').click(),
    finish: (page) => inDialog(page).getByRole('button', { name: 'Suspend' }).click(),
    said: 'The account is suspended',
  },
  {
    what: 'an export',
    mailbox: 'spoc.crime',
    path: listOf,
    begin: async (page) => {
      await button(page, 'Export').click()
      await inDialog(page).getByLabel('Why').fill('Letters about door security')
    },
    finish: (page) => inDialog(page).getByRole('button', { name: 'Export' }).click(),
    said: /^Exported to/,
    typed: { label: 'Why', text: 'Letters about door security' },
  },
  {
    what: 'an API key',
    mailbox: 'staff',
    path: async () => '/api-keys',
    begin: async (page) => {
      await button(page, 'New API key').click()
      await inDialog(page).getByLabel('What it is for').fill('Command and control')
      await inDialog(page).getByRole('checkbox', { name: 'Read general directory' }).check()
    },
    finish: (page) => button(page, 'Make the key').click(),
    said: /It is not shown again/,
    typed: { label: 'What it is for', text: 'Command and control' },
  },
]

describe('a user whose session ends in the middle of a change', () => {
  for (const { what, mailbox, path, begin, finish, said, typed } of changes) {
    it(`is told of no success as ${mailbox}, loses nothing, and the change is made after signing in over the page: ${what}`, async () => {
      const start = await path()
      await visiting(mailbox, async ({ page, go }) => {
        await go(start)
        await begin?.(page)

        await sessionEnds(page)
        await finish(page)
        await askedToSignIn(page).waitFor()

        await claimsNothing(page)
        const field = typed && page.getByLabel(typed.label).and(page.locator('input, textarea')).first()
        if (field) expect(await field.inputValue()).toBe(typed.text)
        await signsInAgain(page)
        await page.getByText(said).first().waitFor()
      })
    })
  }
})

describe('a register manager whose session has ended', () => {
  let path = ''
  beforeAll(async () => {
    path = `/organisations/${await organisationCalled(fresh('Ended'))}`
  })
  const website = (page: Page) => page.getByLabel('Website')

  /** Types a website and presses Save after the session has ended. */
  const interrupted = (work: (page: Page) => Promise<void>, look = {}) =>
    visiting(
      'register',
      async ({ page, go }) => {
        await go(path)
        await website(page).fill(`https://kept-${newId().slice(-6)}.example`)
        await sessionEnds(page)
        await button(page, 'Save').click()
        await askedToSignIn(page).waitFor()
        await work(page)
      },
      look,
    )

  for (const look of [{ theme: 'light' as const }, { theme: 'dark' as const, width: 390, height: 844 }]) {
    it(`meets no barrier in the dialog, ${look.theme}`, () =>
      interrupted(async (page) => {
        expect(await barriers(page)).toStrictEqual([])
      }, look))
  }

  it('declines by Escape, keeps the text, is told that it is not saved, and is asked again at the next try', () =>
    interrupted(async (page) => {
      await page.keyboard.press('Escape')
      await page.getByText('Not saved: your session has ended.').waitFor()
      await claimsNothing(page)
      expect(await website(page).inputValue()).toMatch(/kept/)

      await button(page, 'Save').click()
      await signsInAgain(page)
      await saved(page)
    }))

  it('signs in in another tab, and the first continues by itself', () =>
    interrupted(async (page) => {
      await signsInElsewhere(page, 'register')

      await saved(page)
    }))

  it('finds another account signed in, and saves nothing in its name', () =>
    interrupted(async (page) => {
      await page.getByRole('dialog').getByLabel('E-mail address').fill('spoc.crime@demo.example')
      await page.getByRole('dialog').getByLabel('Password').fill('beadle-demo-only')
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Somebody else is signed in now' })
      await dialog.getByText('Demo SPOC, Crime', { exact: true }).waitFor()
      expect(await barriers(page)).toStrictEqual([])
      await claimsNothing(page)

      await dialog.getByRole('button', { name: 'Back to the page without saving' }).click()
      await button(page, 'Save').click()
      await dialog.waitFor()
      await claimsNothing(page)

      await dialog.getByRole('button', { name: 'Sign in as Demo Register Manager' }).click()
      await signsInAgain(page)
      await saved(page)
      const history = await (
        await demoCaller('register')
      )(
        /* GraphQL */ `
          query Q($id: ID!) {
            history(id: $id, first: 1) {
              edges {
                node {
                  field
                  changedBy
                }
              }
            }
          }
        `,
        {
          id: path.split('/').at(-1),
        },
      )
      expect(history.data).toStrictEqual({
        history: { edges: [{ node: { field: 'website', changedBy: 'Demo Register Manager' } }] },
      })
    }))
})

describe('general staff whose session has ended while they read', () => {
  it('sign in over the page that they open, and stay there', () =>
    visiting('staff', async ({ page, go }) => {
      await go('/organisations')
      await sessionEnds(page)
      await page.getByRole('link', { name: 'People' }).first().click()
      await signsInAgain(page)
      await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
      await page.getByRole('table').waitFor()
    }))
})
