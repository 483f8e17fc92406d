import { newId } from '../../api/platform/record.ts'
import { organisationCalled } from '../support/console/demoCaller.ts'
import { handsAt } from '../support/console/hands.ts'
import { visiting } from '../support/console/visitor.ts'

describe('a register manager who archived the wrong record', () => {
  it('restores it from its page with one press, wherever the focus is', async () => {
    const id = await organisationCalled(`Elder ${newId().slice(-8)}`)
    await visiting('register', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      const hands = handsAt(page)

      await hands.use(page.getByRole('button', { name: 'Archive', exact: true }))
      await page.getByRole('button', { name: 'Restore' }).waitFor()
      await page.getByRole('button', { name: 'Undo' }).waitFor()
      await hands.press('Control+z')

      await page.getByText('The organisation is back in the lists').waitFor()
      await page.getByRole('button', { name: 'Archive', exact: true }).waitFor()
    })
  })

  it('restores it from the list that they went on to, even after a click', async () => {
    const name = `Elm ${newId().slice(-8)}`
    const id = await organisationCalled(name)
    await visiting('register', async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      await page.getByRole('button', { name: 'Archive', exact: true }).click()
      await page.getByRole('button', { name: 'Undo' }).waitFor()

      await page.getByRole('link', { name: 'People' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
      await page.getByRole('button', { name: 'Undo' }).press('Enter')

      await page.getByText('The organisation is back in the lists').waitFor()
      expect(await page.evaluate<boolean>('document.activeElement === document.querySelector("main")')).toBe(true)
    })
  })
})
