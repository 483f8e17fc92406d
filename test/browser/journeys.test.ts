import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { newId } from '../../api/platform/record.ts'
import { demoCaller, organisationCalled } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { about } from '../support/run/expecting.ts'
import { visiting as as } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const menu = async (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents()
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

describe('an operator at 03:00', () => {
  it('gets from the sign-in page to the first number in at most five presses', async () => {
    const { db } = await demoConsole()
    const { premises } = await demoIds(db)
    const [place] = await db.query<{ postcode: string }>({
      text: 'select postcode from premises where id = $1',
      values: [premises],
    })
    await as(null, async ({ page }) => {
      let presses = 0
      const press = async (key: string) => {
        presses += 1
        await page.keyboard.press(key)
      }
      await page.goto('/')
      await page.getByLabel('E-mail address').and(page.locator(':focus')).waitFor()
      await page.keyboard.insertText('operator@demo.example')
      await press('Tab')
      await page.keyboard.insertText(DEMO_PASSWORD)
      await press('Enter')
      await page.getByLabel('Postcode, address, name or number').and(page.locator(':focus')).waitFor()
      await page.keyboard.insertText(place?.postcode ?? '')
      await press('Enter')
      await page.locator('a[href^="tel:"]').first().waitFor()
      about(`it took ${presses}`, () => expect(presses).toBeLessThanOrEqual(5))
    })
  })
})

describe('a SPOC', () => {
  it('changes an organisation with the keyboard alone, and the list says so', async () => {
    const name = fresh('Keyboard')
    const id = await organisationCalled(name)
    await as('spoc.crime', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      await page.getByRole('link', { name: 'Edit' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: 'Name' }).focus()
      await page.keyboard.press('End')
      await page.keyboard.insertText(' Ltd')
      await page.keyboard.press('Enter')
      await saved(page)
      await page.getByRole('heading', { level: 1, name: `${name} Ltd` }).waitFor()
    })
  })

  it('is told at the field why the server refuses a value', async () => {
    const id = await organisationCalled(fresh('Refused'))
    await as('spoc.crime', async ({ page, go }) => {
      await go(`/organisations/${id}`)
      await page.getByLabel('Website').fill('no address at all')
      await page.getByRole('button', { name: 'Save' }).click()
      const field = page.getByLabel('Website')
      await page.locator('[aria-invalid="true"]').waitFor()
      expect(await field.getAttribute('aria-invalid')).toBe('true')
    })
  })

  it('sees both versions, and loses neither, when somebody else has saved meanwhile', async () => {
    const name = fresh('Conflict')
    const id = await organisationCalled(name)
    await as('spoc.crime', async ({ page, go }) => {
      await go(`/organisations/${id}`)
      await (
        await demoCaller('register')
      )(
        /* GraphQL */ `
          mutation M($input: UpdateOrganisationInput!) {
            updateOrganisation(input: $input) {
              organisation {
                id
              }
            }
          }
        `,
        { input: { id, version: 1, website: 'https://theirs.example' } },
      )
      await page.getByRole('textbox', { name: 'Name' }).fill(`${name} mine`)
      await page.getByRole('button', { name: 'Save' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Saved by somebody else').waitFor()
      expect(await dialog.innerText()).toMatch(/https:\/\/theirs\.example/)
      expect(await dialog.innerText()).toMatch(new RegExp(`${name} mine`))
      await dialog.getByRole('button', { name: 'Save mine over it' }).click()
      await dialog.waitFor({ state: 'detached' })
    })

    const { data } = await (
      await demoCaller('register')
    )(
      /* GraphQL */ `
        query Q($id: ID!) {
          organisation(id: $id) {
            name
            website
          }
        }
      `,
      { id },
    )

    expect(data?.['organisation']).toStrictEqual({ name: `${name} mine`, website: 'https://theirs.example' })
  })

  it('archives an organisation and undoes it', async () => {
    const id = await organisationCalled(fresh('Archived'))
    await as('spoc.crime', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      await page.getByRole('button', { name: 'Archive' }).click()
      await page.getByText('is archived: lists leave it out').waitFor()
      await page.getByRole('button', { name: 'Restore' }).click()
      await page.getByText('is archived: lists leave it out').waitFor({ state: 'detached' })
    })
  })

  it('finds an organisation by a few letters from any page', async () => {
    const name = fresh('Quillfeather')
    await organisationCalled(name)
    await as('spoc.crime', async ({ page, go }) => {
      await go('/people')
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Go to or find' }).waitFor()
      await page.keyboard.insertText(name)
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name }).waitFor()
    })
  })

  it('sees only that keyholders are withheld, with the class in words', async () => {
    const { premises } = await demoIds((await demoConsole()).db)
    await as('spoc.crime', async ({ page, go }) => {
      await go(`/premises/${premises}/show`)
      await page.getByText('Withheld: keyholding').first().waitFor()
      expect(await page.locator('main a[href^="tel:"]').count()).toBe(0)
    })
  })
})

describe('general staff', () => {
  it('are offered no change, and a forged request is refused', async () => {
    const id = await organisationCalled(fresh('Forged'))
    await as('staff', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      expect(
        await page
          .locator('main')
          .getByRole('button', { name: /Archive|Add/ })
          .allTextContents(),
      ).toStrictEqual([])
      expect(await page.locator('main').getByRole('link', { name: 'Edit' }).count()).toBe(0)
      await go('/organisations')
      expect(await page.getByRole('link', { name: 'New organisation' }).count()).toBe(0)
    })

    const forged = await (
      await demoCaller('staff')
    )(
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
        input: { id, version: 1, name: 'Forged' },
      },
    )

    expect(forged.codes).toStrictEqual(['FORBIDDEN'])
  })
})

describe('the menu', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    resident: ['Your page', 'Questions'],
    staff: ['Organisations', 'People', 'Premises', 'Zones'],
    register: ['Organisations', 'People', 'Keyholders', 'Premises'],
    admin: ['Organisations', 'Accounts', 'SPOCs', 'Outbox'],
    dpo: ['Ledger', 'Break-glass', 'Accounts'],
    'stakeholder.bank': ['Your organisation', 'Questions', 'Colleagues'],
  }
  const absent: Readonly<Record<string, readonly string[]>> = {
    resident: ['Your organisation', 'Organisations', 'People', 'Directorates', 'Accounts', 'Ledger', 'Outbox'],
    staff: ['Keyholders', 'Accounts', 'Ledger', 'Outbox', 'Break-glass'],
    register: ['Accounts', 'Ledger', 'Outbox', 'Break-glass'],
    admin: ['People', 'Keyholders', 'Ledger', 'Break-glass'],
    dpo: ['Organisations', 'People', 'Keyholders', 'Premises', 'Outbox'],
    'stakeholder.bank': ['Map', 'Organisations', 'People', 'Premises', 'Directorates', 'Working time'],
  }
  for (const mailbox of Object.keys(expected)) {
    it(`shows ${mailbox} exactly what the role may open`, async () => {
      await as(mailbox, async ({ page, go }) => {
        await go('/sectors')
        const entries = await menu(page)
        expect((expected[mailbox] ?? []).filter((entry) => !entries.includes(entry))).toStrictEqual([])
        expect((absent[mailbox] ?? []).filter((entry) => entries.includes(entry))).toStrictEqual([])
      })
    })
  }
})

describe('on a narrow screen', () => {
  it('an inspector reaches every page through the menu', async () => {
    await as(
      'inspector',
      async ({ page, go }) => {
        await go('/organisations')
        await page.getByRole('button', { name: 'Open the menu' }).click()
        await page.getByRole('dialog').or(page.getByRole('presentation')).getByRole('link', { name: 'People' }).click()
        await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
      },
      { width: 320, height: 640 },
    )
  })
})
