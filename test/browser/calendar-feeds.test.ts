import type { Page } from 'playwright-core'
import { barriers } from '../support/console/barriers.ts'
import { type Visitor, visitor } from '../support/console/visitor.ts'
import { ownAccount } from '../support/signIn/ownAccount.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const status = async (address: string): Promise<number> => (await fetch(address)).status

describe('a SPOC with a calendar of their own', () => {
  let officer: Visitor
  beforeAll(async () => {
    officer = await visitor((await ownAccount('SPOC')).mailbox)
  })
  afterAll(() => officer.close())

  /** The address in the dialog, once it was copied and the dialog closed. */
  async function copiesAddress({ page }: Visitor): Promise<string> {
    const dialog = page.getByRole('dialog')
    await dialog.locator('code').waitFor()
    expect(await barriers(page)).toStrictEqual([])
    await button(page, 'Copy the address').click()
    await dialog.getByRole('checkbox', { name: /^I have copied it/ }).check()
    await button(page, 'Done').click()
    await dialog.waitFor({ state: 'detached' })
    return page.evaluate<string>('navigator.clipboard.readText()')
  }

  it('makes a feed, copies its address, gives it another and revokes it', async () => {
    const { page } = officer
    const row = page.getByRole('row', { name: /Outlook/ })
    await officer.go('/')
    await button(page, /Lee Meanwhile/).click()
    await page.getByRole('menuitem', { name: 'Calendar feeds' }).click()

    await button(page, 'New calendar feed').click()
    await page.getByLabel('What it is for').fill('Outlook')
    await page.getByLabel('With summary, place and people').check()
    await button(page, 'Make the feed').click()
    const first = await copiesAddress(officer)
    await row.getByText('with summary, place and people').waitFor()

    expect(first).toMatch(/^http:\/\/localhost:\d+\/feeds\/[\w-]{43}\.ics$/)
    expect(await status(first)).toBe(200)

    await button(page, 'New address for Outlook').click()
    await page.getByRole('dialog').getByRole('button', { name: 'New address' }).click()
    const second = await copiesAddress(officer)
    await row.getByText(/^made .* new address/).waitFor()

    expect([await status(first), await status(second)]).toStrictEqual([404, 200])

    await button(page, 'Revoke Outlook').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await row.getByText(/^Revoked/).waitFor()

    expect(await status(second)).toBe(404)
    expect(await button(page, 'New address for Outlook').count()).toBe(0)
  })

  it('is told in words what is wrong with a name', async () => {
    const { page } = officer
    await officer.go('/calendar-feeds')
    await button(page, 'New calendar feed').click()

    await page.getByLabel('What it is for').fill('   ')
    await button(page, 'Make the feed').click()

    await page.getByText('must have 1 to 100 visible characters').waitFor()
  })
})
