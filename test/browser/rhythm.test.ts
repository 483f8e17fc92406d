import { type Visitor, visitor } from '../support/console/visitor.ts'

describe('whom a SPOC is to speak to', () => {
  let officer: Visitor
  beforeAll(async () => {
    officer = await visitor('spoc.crime')
  })
  afterAll(() => officer.close())

  it('is listed by how long it is overdue, and leads by keys to a form with the organisation filled in', async () => {
    const { page } = officer
    await officer.go('/to-speak-to')
    const due = page.getByRole('list', { name: 'Due to be engaged' })
    const first = due.getByRole('listitem').first()
    await first.waitFor()
    const name = await first.getByRole('link').first().innerText()

    expect(await first.getByText(/overdue$/).count()).toBe(1)
    await first.getByRole('link', { name: `Log engagement with ${name}` }).press('Enter')

    await page.waitForURL(/\/engagements\/create/)
    await page.getByRole('button', { name, exact: true }).first().waitFor()
  })

  it('changes with what is expected, which a SPOC sets on the same page', async () => {
    const { page } = officer
    await officer.go('/to-speak-to?within=0')
    const expectations = page.getByRole('table', { name: 'Expectations' })
    await expectations.waitFor()
    const row = expectations.getByRole('row', { name: /Tier 3/ })
    await row.getByRole('button', { name: 'Actions for Tier 3' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.getByLabel('At least once in so many days').fill('364')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()

    await expectations.getByRole('row', { name: /Tier 3 364 days/ }).waitFor()
  })
})
