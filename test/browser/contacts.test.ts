import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

describe('the contacts of an organisation', () => {
  const write = async (page: Page, field: string, text: string) =>
    page.getByRole('dialog').getByRole('textbox', { name: field }).fill(text)
  const choose = async (page: Page, field: string, choice: string) => {
    await page.getByRole('dialog').getByRole('combobox', { name: field }).click()
    await page.getByRole('option', { name: choice, exact: true }).click()
  }
  const save = async (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()

  it("take a register manager's pasted number: shown, copied and dialled with its extension, and the words beside it", async () => {
    const id = await organisationCalled(`Switchboard ${newId().slice(-8)}`)
    await visiting('register', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      await page.getByRole('button', { name: 'Add contact' }).click()
      await choose(page, 'Kind', 'Phone')
      await write(page, 'Number', '020 7946 0127 ext 45 (ask for Mary)')
      await save(page)

      const number = page.getByRole('link', { name: '020 7946 0127 ext 45' })
      await number.waitFor()
      expect(await number.getAttribute('href')).toBe('tel:+442079460127;ext=45')
      await page.getByText('ask for Mary', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Copy 020 7946 0127 ext 45' }).click()
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe('020 7946 0127 ext 45')
    })
  })

  it('tell a register manager beside the field what is wrong with a number, and that a landline is kept as a phone', async () => {
    const id = await organisationCalled(`Switchboard ${newId().slice(-8)}`)
    await visiting('register', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      await page.getByRole('button', { name: 'Add contact' }).click()
      const number = page.getByRole('dialog').getByRole('textbox', { name: 'Number' })
      await number.fill('020 7946 01')
      await save(page)

      await page
        .getByRole('dialog')
        .getByText(/^Must be a number that can be dialled/)
        .waitFor()
      expect([await number.getAttribute('aria-invalid'), await number.inputValue()]).toStrictEqual([
        'true',
        '020 7946 01',
      ])
      await number.fill('020 7946 0127')
      await save(page)
      await page.getByText('The contact is added as “Phone”: it is not a mobile number').waitFor()
      await page.getByText(/^Phone, for work/).waitFor()
    })
  })
})

describe('the names of a person', () => {
  it('make up the shown name again when a register manager empties it', async () => {
    const id = await madeInDemo('Person', {
      title: 'Ms',
      givenName: 'Kim',
      familyName: 'Byrne',
      displayName: 'Kimmy',
    })
    await visiting('register', async ({ page, go }) => {
      await go(`/people/${id}`)
      await page.getByRole('textbox', { name: 'Shown as' }).fill('')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('heading', { name: 'Ms Kim Byrne' }).waitFor()
    })
  })
})
