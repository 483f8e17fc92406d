import { dayAfter, today } from '../../admin/src/words/dates.ts'
import { visiting } from '../support/console/visitor.ts'

describe('exceptions in the console', () => {
  it('lead a SPOC, by keys alone, from a count to exactly these records, one of which is accepted for a while', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/exceptions')
      const counts = page.getByRole('table', { name: 'Counts of exceptions' })
      const row = counts.getByRole('row', { name: /^Follow-ups that are overdue/ })
      await row.getByRole('cell', { name: /^\d+$/ }).waitFor()
      const count = Number(await row.getByRole('cell', { name: /^\d+$/ }).innerText())

      await row.getByRole('link').press('Enter')
      const found = page.getByRole('list', { name: 'Follow-ups that are overdue' })
      await found.getByRole('listitem').first().waitFor()
      const more = page.getByRole('button', { name: 'Show more' })
      expect(await found.getByRole('listitem').count()).toBe((await more.count()) === 0 ? count : 50)

      await found
        .getByRole('button', { name: /^Accept until/ })
        .first()
        .press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Accept exception' })
      await dialog.getByLabel('Accepted until').fill(dayAfter(dayAfter(today())))
      await dialog.getByLabel('Reason').fill('They asked us to come back after the works.')
      await dialog.getByRole('button', { name: 'Save' }).press('Enter')

      await row.getByRole('cell', { name: String(count - 1), exact: true }).waitFor()
      await page
        .getByRole('table', { name: 'Accepted exceptions' })
        .getByRole('row', { name: /They asked us to come back after the works\./ })
        .waitFor()
    }))
})
