import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { type Hands, handsAt } from '../support/console/hands.ts'
import { until } from '../support/run/until.ts'
import { visiting } from '../support/console/visitor.ts'

/** A visit without a mouse: every action goes through `hands`. */
const withoutMouse = (
  mailbox: string,
  start: string,
  work: (page: Page, hands: Hands) => Promise<void>,
): Promise<void> =>
  visiting(mailbox, async ({ page, go, complaints }) => {
    await go(start)
    await work(page, handsAt(page))
    expect(complaints).toStrictEqual([])
  })

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const main = (page: Page) => page.locator('main')
const inDialog = (page: Page) => page.getByRole('dialog')

describe('with the keyboard alone', () => {
  it('a SPOC finds an organisation by a few letters, changes it, and adds a contact with its consent', async () => {
    const name = fresh('Fernley')
    await organisationCalled(name)
    await withoutMouse('spoc.crime', '/', async (page, { press, type, use, write, choose }) => {
      await heading(page, 'Home')
      await press('Control+k')
      await page.getByRole('combobox', { name: 'Go to or find' }).waitFor()
      await type(name)
      await choose(page.getByRole('option', { name: new RegExp(`^${name}`) }))
      await heading(page, name)

      await use(page.getByRole('link', { name: 'Edit' }))
      await heading(page, `Edit ${name}`)
      await write(page.getByRole('textbox', { name: 'Name' }), `${name} Ltd`)
      await use(page.getByRole('button', { name: 'Save' }))
      await heading(page, `${name} Ltd`)

      await use(page.getByRole('button', { name: 'Add contact' }))
      await write(inDialog(page).getByRole('textbox', { name: 'Number' }), '020 7946 0123')
      await press('Enter')
      await inDialog(page).waitFor({ state: 'detached' })

      await use(page.getByRole('button', { name: 'Actions for this contact' }))
      await choose(page.getByRole('menuitem', { name: 'Record consent' }))
      await use(inDialog(page).getByRole('radio', { name: 'Given' }), 'Space')
      await write(inDialog(page).getByRole('textbox', { name: 'How it was learnt' }), 'By telephone')
      await press('Enter')
      await main(page).getByText('Consent given').waitFor()
    })
  })

  it('a register manager makes premises, adds keyholders and changes whom to ring first', async () => {
    const name = fresh('Keyboard House')
    const people = [fresh('Ashdown'), fresh('Birchall')]
    for (const familyName of people) await madeInDemo('Person', { givenName: 'Kim', familyName })
    await withoutMouse('register', '/premises', async (page, { press, use, write, reach, type, choose }) => {
      await use(page.getByRole('link', { name: 'New premises' }))
      await heading(page, 'New premises')
      await write(page.getByRole('textbox', { name: 'Name' }), name)
      await write(page.getByRole('textbox', { name: 'Postcode' }), 'EC2V 7HH')
      await use(page.getByRole('button', { name: 'Save' }))
      await heading(page, name)

      const numbers = page.getByRole('img', { name: /^Call order \d/ })
      for (const [at, familyName] of people.entries()) {
        await use(page.getByRole('button', { name: 'Add keyholder' }))
        await reach(inDialog(page).getByRole('combobox', { name: 'Person' }))
        await type(familyName)
        await choose(page.getByRole('option', { name: familyName }))
        await use(inDialog(page).getByRole('button', { name: 'Save' }))
        await until(async () => (await numbers.count()) === at + 1)
      }

      const holders = async () => (await main(page).locator('ol li > div > a').allTextContents()).slice(0, 2)
      const [first, second] = await holders()
      const later = page.getByRole('button', { name: `Ring ${first ?? ''} later` })
      await use(later)
      await until(async () => (await holders())[0] === second)
      // The button is still there, to be pressed again.
      await until(async () => (await later.and(page.locator(':focus')).count()) > 0)
      await press('Shift+Tab')
      await press('Enter')
      await until(async () => (await holders())[0] === first)
    })
  })

  it('an operator finds whom to ring, copies the number, and breaks the glass with a reason', async () => {
    const { guardedPostcode = '' } = await demoIds((await demoConsole()).db)
    await withoutMouse('operator', '/', async (page, { press, type, use, write }) => {
      await page.getByLabel('Postcode, address, name or number').and(page.locator(':focus')).waitFor()
      await type(guardedPostcode)
      await press('Enter')
      const copy = page.getByRole('button', { name: 'Copy number' })
      await use(copy)
      await page.getByText('Copied', { exact: true }).waitFor()
      expect(
        `tel:${(await page.evaluate<string>('navigator.clipboard.readText()')).replaceAll(' ', '')}`.replace(
          'tel:0',
          'tel:+44',
        ),
      ).toBe(await page.getByRole('link', { name: 'Call' }).getAttribute('href'))

      await use(page.getByRole('button', { name: /^Break glass for/ }).first())
      await write(
        inDialog(page).getByRole('textbox', { name: 'Reason' }),
        'Alarm at night, nobody answers the other numbers',
      )
      await use(inDialog(page).getByRole('button', { name: 'Break glass' }))
      await page.getByRole('timer').waitFor()
      await use(page.getByRole('button', { name: 'End now' }))
      await page.getByRole('timer').waitFor({ state: 'detached' })
    })
  })

  it('an administrator invites a SPOC and assigns a directorate', async () => {
    await withoutMouse('admin', '/accounts', async (page, { use, write, choose, reach, type }) => {
      await use(page.getByRole('link', { name: 'Invite somebody' }))
      await heading(page, 'Invite somebody')
      await write(page.getByRole('textbox', { name: 'Name' }), 'Kay Board')
      await write(page.getByRole('textbox', { name: 'E-mail' }), `${newId()}@force.example`)
      await use(page.getByRole('checkbox', { name: /^SPOC/ }), 'Space')
      await use(page.getByRole('button', { name: 'Send the invitation' }))
      await heading(page, 'Kay Board')

      await use(page.getByRole('button', { name: 'Assign a directorate' }))
      await reach(inDialog(page).getByRole('combobox', { name: 'Directorate' }))
      await type('Crime')
      await choose(page.getByRole('option', { name: 'Crime Directorate', exact: true }))
      await use(inDialog(page).getByRole('button', { name: 'Save' }))
      await page.getByRole('cell', { name: 'Crime Directorate', exact: true }).waitFor()
    })
  })

  it('an administrator adds an entry to a reference list, changes and archives it', async () => {
    const name = fresh('Keyboards')
    await withoutMouse('admin', '/', async (page, { press, use, write, choose }) => {
      await use(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sectors' }))
      await use(page.getByRole('button', { name: 'New sector' }))
      await write(inDialog(page).getByRole('textbox', { name: 'Name' }), name)
      await write(inDialog(page).getByRole('textbox', { name: 'Code' }), name.replace(' ', '_').toUpperCase())
      await press('Enter')
      const actions = page.getByRole('button', { name: `Actions for ${name}` })
      await use(actions)
      await choose(page.getByRole('menuitem', { name: 'Edit' }))
      await write(inDialog(page).getByRole('textbox', { name: 'Name' }), `${name} changed`)
      await use(inDialog(page).getByRole('button', { name: 'Save' }))
      await page.getByRole('cell', { name: `${name} changed`, exact: true }).waitFor()
      await use(page.getByRole('button', { name: `Actions for ${name} changed` }))
      await choose(page.getByRole('menuitem', { name: 'Archive' }))
      await page.getByRole('cell', { name: `${name} changed`, exact: true }).waitFor({ state: 'detached' })
    })
  })

  it('a data-protection officer narrows the ledger to one kind of operation, then to one subject', async () => {
    await (
      await demoCaller('staff')
    )(/* GraphQL */ `
      {
        people(first: 1) {
          edges {
            node {
              id
              displayName
            }
          }
        }
      }
    `)
    await withoutMouse('dpo', '/ledger', async (page, { press, use, type, choose }) => {
      await press('Tab')
      await use(page.getByRole('link', { name: 'Skip to the content' }))
      await press('Tab')
      expect(await main(page).locator(':focus').count()).toBe(1)
      await use(page.getByRole('button', { name: 'Filter' }))
      await choose(page.getByRole('menuitemcheckbox', { name: 'Operation' }))
      // The focus is in the filter that was just added.
      await page.getByRole('textbox', { name: 'Operation' }).and(page.locator(':focus')).waitFor()
      await type('people')
      const operations = page.locator('td.column-operation')
      await until(
        async () =>
          (await operations.count()) > 0 &&
          (await operations.allTextContents()).every((operation) => /people/i.test(operation)),
        30,
      )
      // The list may be read again meanwhile with another record first, but its subject stays the same.
      const about = (await page.locator('td.column-subjects button[title]').first().getAttribute('title')) ?? ''
      await use(page.locator(`td.column-subjects button[title="${about}"]`).first())
      await until(
        async () =>
          about.endsWith(
            (await page.getByRole('combobox', { name: 'About (name)' }).inputValue()).replace('…', '') || 'nobody',
          ),
        30,
      )
    })
  })

  it('a stakeholder skips the menu to their own organisation, and goes on to a colleague and to their sign-in settings', async () => {
    await withoutMouse('stakeholder.bank', '/', async (page, { use, choose }) => {
      await heading(page, 'Threadgold Bank')
      // The skip link goes past the menu.
      expect(await main(page).and(page.locator(':focus')).count()).toBe(1)
      const person = main(page).getByRole('region', { name: 'Your people' }).getByRole('link').first()
      const name = await person.innerText()
      await use(person)
      await heading(page, name)
      await use(page.getByRole('button', { name: 'Demo Stakeholder, Bank' }))
      await choose(page.getByRole('menuitem', { name: 'Signing in' }))
      await heading(page, 'Signing in')
    })
  })

  it('general staff search, and open what was found', async () => {
    const name = fresh('Yarrow')
    await organisationCalled(name)
    await withoutMouse('staff', '/organisations', async (page, { press, type, use }) => {
      await press('/')
      await page.getByRole('searchbox', { name: 'Search the register' }).and(page.locator(':focus')).waitFor()
      await type(name)
      await use(main(page).getByRole('link', { name }))
      await heading(page, name)
    })
  })

  it('a SPOC changes several organisations together and undoes it', async () => {
    const word = fresh('Together')
    await Promise.all(['North', 'South'].map((side) => organisationCalled(`${word} ${side}`)))
    await withoutMouse('spoc.crime', '/organisations', async (page, { use, write, choose }) => {
      await write(page.getByRole('textbox', { name: 'Name' }), word)
      await until(async () => (await page.locator('tbody tr').count()) === 2)
      await use(page.getByRole('checkbox', { name: 'Choose all on this page' }), 'Space')
      await use(page.getByRole('button', { name: 'Change', exact: true }))
      await use(inDialog(page).getByRole('combobox', { name: 'Tier' }))
      await choose(page.getByRole('option', { name: /1/ }))
      await use(inDialog(page).getByRole('button', { name: 'Change 2 organisations' }))
      const tiers = async () => (await page.locator('td.column-tier').allTextContents()).join()
      await until(async () => (await tiers()) === 'Tier 1,Tier 1')
      await use(page.getByRole('button', { name: 'Undo' }))
      await until(async () => (await tiers()) === 'Tier 2,Tier 2')
    })
  })
})
