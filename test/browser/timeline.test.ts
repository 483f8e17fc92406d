import { visiting } from '../support/console/visitor.ts'

describe('the timeline in the console', () => {
  it('lets a SPOC read on by keys alone, the latest day first, each day once', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/timeline')
      const past = page.getByRole('region', { name: 'Past' })
      await past.getByRole('listitem').nth(29).waitFor()
      const days = await past.getByRole('heading', { level: 3 }).allInnerTexts()
      expect(days.map((day) => Date.parse(day))).toStrictEqual(
        days.map((day) => Date.parse(day)).toSorted((a, b) => b - a),
      )

      await page.getByRole('button', { name: 'Show earlier' }).press('Enter')

      await past.getByRole('listitem').nth(59).waitFor()
      expect(new Set(await past.getByRole('heading', { level: 3 }).allInnerTexts()).size).toBe(
        await past.getByRole('heading', { level: 3 }).count(),
      )
    }))

  it('keeps what it is narrowed to in the address, and shows only that', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/timeline?entries=QUESTION')
      const past = page.getByRole('region', { name: 'Past' })
      await past
        .getByRole('link', { name: /^Question Q-/ })
        .first()
        .waitFor()

      expect(await past.getByRole('listitem').count()).toBe(
        await past.getByRole('link', { name: /^Question Q-/ }).count(),
      )

      await page.getByRole('button', { name: 'Clear' }).click()
      await page.waitForURL(/\/timeline$/)
    }))
})
