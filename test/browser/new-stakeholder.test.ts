import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { organisationCalled } from '../support/console/demoCaller.ts'
import { handsAt } from '../support/console/hands.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const field = (page: Page, part: string, name: string) =>
  page.getByRole('region', { name: part }).getByRole('textbox', { name })
const faulty = (page: Page, part: string, name: string) =>
  field(page, part, name).and(page.locator('[aria-invalid=true]'))

describe('a register manager who adds a stakeholder', () => {
  it('is told of each fault at its field, keeps what was typed, and creates everything by one save, without a mouse', async () => {
    const name = fresh('Threadneedle')
    await visiting('register', async ({ page, go, asked }) => {
      await go('/organisations')
      const hands = handsAt(page)
      const main = page.getByRole('main')

      await hands.use(page.getByRole('link', { name: 'New stakeholder' }))
      await hands.write(field(page, 'Organisation', 'Name'), name)
      await hands.write(field(page, 'Person', 'Family name'), 'Ng')
      await hands.write(field(page, 'Person', 'Role'), 'Head of security')
      await hands.write(field(page, 'Contacts', 'Number'), '020 7946 01')
      await hands.write(field(page, 'Premises', 'Name'), `${name} House`)
      await hands.write(field(page, 'Premises', 'Postcode'), 'nowhere')
      await hands.press('Enter')
      await faulty(page, 'Contacts', 'Number').waitFor()
      expect(await field(page, 'Premises', 'Postcode').inputValue()).toBe('nowhere')
      expect(await barriers(page)).toStrictEqual([])
      await field(page, 'Contacts', 'Number').fill('020 7946 0123')
      await hands.press('Enter')
      await faulty(page, 'Premises', 'Postcode').waitFor()
      await field(page, 'Premises', 'Postcode').fill('EC2R 8AH')
      await hands.press('Enter')

      await page.waitForURL(/\/organisations\/[^/]+\/show$/)
      for (const text of [name, 'Ng', 'Head of security', '020 7946 0123', 'EC2R 8AH'])
        await main.getByText(text).first().waitFor()
      expect(asked.filter((operation) => /^Create(?!Stakeholder)/.test(operation))).toHaveLength(0)
    })
  })

  it('sees on a phone, from the start, the Save button and why nothing can be saved yet', async () => {
    await visiting(
      'register',
      async ({ page, go }) => {
        await go('/organisations/new-stakeholder')
        const save = page.getByRole('button', { name: 'Save' })
        const expectInView = async () => {
          const { y = 0, height = 0 } = (await save.boundingBox()) ?? {}
          expect(height).toBeGreaterThan(0)
          expect(y + height).toBeLessThanOrEqual(780)
        }
        await expectInView()

        await page.route('**/graphql', (route) => route.abort())
        await field(page, 'Organisation', 'Name').fill(fresh('Cut off'))
        await save.press('Enter')

        await page.getByRole('alert').filter({ hasText: 'may have been saved' }).waitFor()
        await expectInView()
      },
      { width: 360, height: 780 },
    )
  })

  it('sees which fields are required, and is asked before typed text is discarded', async () => {
    await visiting('register', async ({ page, go }) => {
      await go('/organisations/new-stakeholder')

      expect(await field(page, 'Organisation', 'Name').getAttribute('required')).toBe('')
      expect(await field(page, 'Premises', 'Name').getAttribute('required')).toBeNull()
      await field(page, 'Premises', 'Postcode').fill('EC2R 8AH')
      expect(await field(page, 'Premises', 'Name').getAttribute('required')).toBe('')
      await page.getByRole('link', { name: 'Cancel' }).press('Enter')

      await page.getByRole('alertdialog').waitFor()
      expect(page.url()).toMatch(/new-stakeholder$/)
    })
  })

  it('adds somebody new to an organisation from its page, with role and number', async () => {
    const id = await organisationCalled(fresh('Poultry'))
    const family = fresh('Okafor')
    await visiting('register', async ({ page, go, asked }) => {
      await go(`/organisations/${id}/show`)
      const hands = handsAt(page)
      const dialog = page.getByRole('dialog')

      await hands.use(page.getByRole('button', { name: 'Add person' }))
      await hands.reach(dialog.getByRole('radio', { name: 'Somebody in the register' }))
      await hands.press('ArrowRight')
      expect(await dialog.getByRole('textbox', { name: 'Family name' }).getAttribute('required')).toBe('')
      await hands.write(dialog.getByRole('textbox', { name: 'Family name' }), family)
      await hands.write(dialog.getByRole('textbox', { name: 'Role' }), 'Night manager')
      await hands.write(dialog.getByRole('textbox', { name: 'Number' }), '07700 900123')
      expect(await barriers(page)).toStrictEqual([])
      await hands.press('Enter')

      await dialog.waitFor({ state: 'detached' })
      const row = page.getByRole('row').filter({ hasText: family })
      await row.getByText('Night manager').waitFor()
      await row.getByText('07700 900123').waitFor()
      expect(asked).toContain('CreateStakeholder')
    })
  })
})
