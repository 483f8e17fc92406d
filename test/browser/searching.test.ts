import { newId } from '../../api/platform/record.ts'
import { organisationCalled } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

describe('the search page', () => {
  it('keeps what general staff search for in its address: going back, a reload and a copied link find it again', async () => {
    const name = `Öberg ${newId().slice(-8)}`
    await organisationCalled(name)
    const sought = name.replace('Ö', 'o')
    await visiting('staff', async ({ page, go, complaints }) => {
      const box = page.getByRole('searchbox', { name: 'Search the register' })
      const hit = page.locator('main').getByRole('link', { name })
      await go('/search')
      await box.fill(sought)
      await hit.waitFor()
      expect(new URL(page.url()).searchParams.get('q')).toBe(sought)
      expect(await hit.locator('mark').textContent()).toBe(name)

      await hit.click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await page.goBack()
      await hit.waitFor()
      expect(await box.inputValue()).toBe(sought)

      await page.reload()
      await hit.waitFor()
      expect(await box.inputValue()).toBe(sought)

      const copied = page.url()
      await go('/organisations')
      await go(new URL(copied).pathname + new URL(copied).search)
      await hit.waitFor()
      expect(complaints).toStrictEqual([])
    })
  })

  it('takes over a search from the palette for general staff, even when they are already on the page', async () => {
    const name = `Ångström ${newId().slice(-8)}`
    await organisationCalled(name)
    await visiting('staff', async ({ page, go, complaints }) => {
      await go('/search?q=nothing%20like%20this')
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Go to or find' }).fill(name)
      await page.getByRole('option', { name: /^Search everything for/ }).click()

      await page.locator('main').getByRole('link', { name }).waitFor()

      expect(await page.getByRole('searchbox', { name: 'Search the register' }).inputValue()).toBe(name)
      expect(new URL(page.url()).searchParams.get('q')).toBe(name)
      await page.goBack()
      await page.locator('main').getByText('Nothing found').waitFor()
      expect(complaints).toStrictEqual([])
    })
  })
})
