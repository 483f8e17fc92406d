import { visiting } from '../support/console/visitor.ts'

describe('the gauge in the console', () => {
  it('leads a SPOC, by keys alone, from the most neglected sector to the organisations that nobody has met', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/gauge')
      const table = page.getByRole('table', { name: 'Engagement gauge' })
      await table.waitFor()
      const first = table.getByRole('row').nth(1)
      const sector = await first.getByRole('cell').first().innerText()
      const number = first.getByRole('link', { name: /not engaged$/ })
      const count = await number.innerText()

      await number.press('Enter')
      const behind = page.getByRole('region', { name: new RegExp(`^${sector}: not engaged in the last 90 days`) })
      await behind.getByRole('link').first().waitFor()

      expect(await behind.getByRole('link').count()).toBe(Number(count))
      await behind.getByRole('link').first().press('Enter')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForURL(/\/organisations\/[\w-]+\/show/)
    }))

  it('puts the sectors with the smallest share of engaged organisations on top', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/gauge')
      const table = page.getByRole('table', { name: 'Engagement gauge' })
      await table.waitFor()

      const shares = (await table.getByText(/^\d+ %$/).allInnerTexts()).map((text) => Number.parseInt(text, 10))
      expect(shares.length).toBeGreaterThan(20)
      expect(shares).toStrictEqual(shares.toSorted((one, other) => one - other))
    }))

  it('shows an analyst rounded counts of last midnight, and leads to no organisation', () =>
    visiting('analyst', async ({ page, go }) => {
      await go('/gauge?by=TIER&days=365&key=1&engaged=false')
      const table = page.getByRole('table', { name: 'Engagement gauge' })
      await table.waitFor()
      await page.getByText(/^As of .* 00:00\. Counts are rounded to the nearest 5/).waitFor()

      expect(await table.getByRole('link').count()).toBe(0)
      expect(await page.getByRole('region', { name: /not engaged/ }).count()).toBe(0)
      expect(await table.getByText('Too few to show').count()).toBeGreaterThan(0)
    }))
})
