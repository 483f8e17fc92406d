import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, organisationCalled } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const discard = (page: Page) => page.getByRole('alertdialog', { name: 'Discard what you typed?' })
const website = (page: Page) => page.getByLabel('Website')
const organisationPage = async (): Promise<string> => `/organisations/${await organisationCalled(fresh('Faulty'))}`

/** A visit in which no wait is longer than ten seconds and react-admin shows none of its own sentences. */
const calmly = (mailbox: string, path: string, work: (page: Page) => Promise<void>): Promise<void> =>
  visiting(mailbox, async ({ page, go }) => {
    page.setDefaultTimeout(20_000)
    await go(path)
    await work(page)
    expect(await page.locator('body').innerText()).not.toMatch(
      /Element does not exist|weren't saved|Server communication error|Network issue|client error|elements/,
    )
  })

/** Answers every GraphQL request in place of the server until the returned function is called. */
const answering = async (page: Page, answer: { status: number; contentType?: string; body: string }) => {
  await page.route('**/graphql', (route) => route.fulfill(answer))
  return () => page.unroute('**/graphql')
}
const PROXY = { status: 502, contentType: 'text/html', body: '<html><body>Bad gateway</body></html>' }
const BROKEN = { status: 200, contentType: 'application/json', body: '{"data": {"organis' }
const UNKNOWN = {
  status: 503,
  contentType: 'application/json',
  body: JSON.stringify({
    errors: [
      {
        message: 'The register did not answer in time. It may have been saved: read it again.',
        extensions: { code: 'UNAVAILABLE', outcome: 'UNKNOWN' },
      },
    ],
  }),
}

/** Dialogs with a text field, and how to type into each. */
const typing: readonly {
  what: string
  mailbox: string
  path: () => Promise<string>
  type: (page: Page) => Promise<void>
}[] = [
  {
    what: 'a contact',
    mailbox: 'spoc.crime',
    path: async () => `${await organisationPage()}/show`,
    type: async (page) => {
      await button(page, 'Add contact').click()
      await page.getByRole('dialog').getByLabel('Number').fill('020 7946 0123')
    },
  },
  {
    what: 'why a list is exported',
    mailbox: 'spoc.crime',
    path: async () => '/organisations?perPage=25',
    type: async (page) => {
      await button(page, 'Export').first().click()
      await page.getByRole('dialog').getByLabel('Why').fill('Letters about doors')
    },
  },
  {
    what: 'what an API key is for',
    mailbox: 'staff',
    path: async () => '/api-keys',
    type: async (page) => {
      await button(page, 'New API key').click()
      await page.getByRole('dialog').getByLabel('What it is for').fill('Command and control')
    },
  },
  {
    what: 'what becomes of many organisations, chosen and not typed',
    mailbox: 'register',
    path: async () => '/organisations?perPage=25',
    type: async (page) => {
      await page
        .getByRole('checkbox', { name: /^Choose (?!all)/ })
        .first()
        .check()
      await button(page, 'Change').click()
      await page.getByRole('dialog').getByRole('combobox', { name: 'Tier' }).click()
      await page.getByRole('option', { name: /^Tier 1/ }).click()
    },
  },
]

describe('what is typed in a dialog', () => {
  for (const { what, mailbox, path, type } of typing) {
    it(`is not discarded by Escape or a click beside it unless ${mailbox} says so: ${what}`, async () => {
      await calmly(mailbox, await path(), async (page) => {
        await type(page)
        await page.keyboard.press('Escape')
        await discard(page).waitFor()
        expect(await barriers(page, '[role=alertdialog]')).toStrictEqual([])
        await page.keyboard.press('Enter')
        await discard(page).waitFor({ state: 'detached' })
        expect(await page.getByRole('dialog').count()).toBe(1)

        await page.mouse.click(5, 5)
        await discard(page).getByRole('button', { name: 'Discard' }).click()
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      })
    })
  }
})

describe('a register manager with something typed on a page', () => {
  it('is asked before a link leaves it, even after a refused save, but not once it is saved', async () => {
    await calmly('register', await organisationPage(), async (page) => {
      await website(page).fill('https://kept.example')
      await page.getByRole('link', { name: 'People' }).first().click()
      await discard(page).getByRole('button', { name: 'Go on editing' }).click()
      expect(await website(page).inputValue()).toBe('https://kept.example')

      const back = await answering(page, PROXY)
      await button(page, 'Save').click()
      await page
        .getByRole('alert')
        .getByText(/may have been saved/)
        .waitFor()
      await back()
      await page.getByRole('link', { name: 'People' }).first().click()
      await discard(page).getByRole('button', { name: 'Go on editing' }).click()

      await button(page, 'Save').click()
      await page.getByText('Saved', { exact: true }).waitFor()
      await page.getByRole('heading', { level: 1, name: /^Faulty/ }).waitFor()
      expect(await discard(page).count()).toBe(0)
    })
  })
})

describe('a register manager whose change gets no answer', () => {
  it('is told when offline that nothing was saved, keeps the text, and saves once the connection is back', async () => {
    await calmly('register', await organisationPage(), async (page) => {
      await website(page).fill('https://offline.example')
      await page.context().setOffline(true)
      await button(page, 'Save').click()
      await page
        .getByRole('alert')
        .getByText('You are offline. Nothing was saved; what you typed is still here.')
        .waitFor()
      expect(await page.getByText('Saved', { exact: true }).count()).toBe(0)

      await page.context().setOffline(false)
      await button(page, 'Save').click()
      await page.getByText('Saved', { exact: true }).waitFor()
    })
  })

  for (const [what, answer] of [
    ['a gateway', PROXY],
    ['half an answer', BROKEN],
    ['the API, of which the outcome is not known', UNKNOWN],
  ] as const) {
    it(`is told that it may have been saved, and can read it again, after ${what}`, async () => {
      await calmly('register', await organisationPage(), async (page) => {
        await website(page).fill('https://unknown.example')
        const back = await answering(page, answer)
        await button(page, 'Save').click()
        await page
          .getByRole('alert')
          .getByText(/may have been saved/i)
          .waitFor()
        await back()

        await button(page, 'Read it again').click()
        await page.getByRole('dialog').getByText('The record stands as it was: your change was not saved.').waitFor()
        await button(page, 'Go on editing').click()
        expect(await website(page).inputValue()).toBe('https://unknown.example')
      })
    })
  }

  it('is told that a list could not be read, and sees it on trying again', () =>
    calmly('register', '/premises', async (page) => {
      const back = await answering(page, PROXY)
      await page.getByRole('link', { name: 'Organisations' }).first().click()
      await page.getByText('The register does not answer at the moment (status 502). Try again shortly.').waitFor()
      expect(await barriers(page)).toStrictEqual([])
      await back()

      await button(page, 'Try again').click()
      await page.getByRole('table').waitFor()
    }))
})

describe('a dead link', () => {
  for (const path of [`/organisations/${newId()}/show`, `/people/${newId()}`, '/nowhere', '/contactPoints/create']) {
    it(`tells a register manager that it leads nowhere, and where to go: ${path.replace(/[0-9a-f-]{30,}/, 'ID')}`, () =>
      calmly('register', path, async (page) => {
        await page.getByText('There is nothing here for you').waitFor()
        expect(await barriers(page)).toStrictEqual([])
        await page.getByRole('main').getByRole('link', { name: 'Search' }).waitFor()
        expect(new URL(page.url()).pathname).toBe(path)
      }))
  }
})

describe('two who change one record', () => {
  it('the second, a register manager, is told who saved first, and when', async () => {
    const path = await organisationPage()
    await calmly('register', path, async (page) => {
      await website(page).fill('https://mine.example')
      const spoc = await demoCaller('spoc.crime')
      const { codes } = await spoc(
        /* GraphQL */ `
          mutation M($input: UpdateOrganisationInput!) {
            updateOrganisation(input: $input) {
              organisation {
                id
              }
            }
          }
        `,
        {
          input: { id: path.split('/').at(-1), version: 1, website: 'https://theirs.example' },
        },
      )
      expect(codes).toStrictEqual([])
      await button(page, 'Save').click()
      await page
        .getByRole('dialog')
        .getByText(/Saved by Demo SPOC, Crime on \d{1,2} \w{3,4} \d{4}, \d\d:\d\d\./)
        .waitFor()
    })
  })
})
