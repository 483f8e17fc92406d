import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { handsAt } from '../support/console/hands.ts'
import { until } from '../support/run/until.ts'
import { type Visitor, visiting } from '../support/console/visitor.ts'

const star = ({ page }: Visitor) => page.getByRole('button', { name: 'Favourite', exact: true })
const block = ({ page }: Visitor) => page.getByRole('region', { name: /^Favourites/ })
const pressed = (somebody: Visitor, is: boolean): Promise<void> =>
  star(somebody)
    .and(somebody.page.locator(`[aria-pressed="${is}"]`))
    .waitFor()

describe('favourites in the browser', () => {
  it('are marked by an analyst without a mouse, undone at once, and found on another machine', async () => {
    const { premises } = await demoIds((await demoConsole()).db)
    const name = await visiting('analyst', async (somebody) => {
      const { page, go } = somebody
      const { press, use } = handsAt(page)
      await go(`/premises/${premises ?? ''}/show`)
      const title = await page.getByRole('heading', { level: 1 }).innerText()
      await pressed(somebody, false)

      await use(star(somebody), 'Space')
      await pressed(somebody, true)
      await page.getByText('Added to your favourites.').waitFor()
      await press('Control+z')
      await pressed(somebody, false)
      await page.getByText('Removed from your favourites.').waitFor()
      await use(star(somebody))
      await pressed(somebody, true)

      expect(await barriers(page)).toStrictEqual([])
      return title
    })

    await visiting('analyst', async (somebody) => {
      const { page, go } = somebody
      await go('/')
      const link = block(somebody).getByRole('link', { name, exact: true }).first()
      await link.waitFor()
      expect(await barriers(page)).toStrictEqual([])

      await page.keyboard.press('Control+k')
      const marked = page.getByRole('group', { name: 'Favourites' })
      await handsAt(page).choose(marked.getByRole('option', { name }).first())

      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
      await pressed(somebody, true)
    })
  })

  it('are removed by a member of staff, and gone from the home page', () =>
    visiting('staff', async (somebody) => {
      const { page, go } = somebody
      await go('/')
      const first = block(somebody).getByRole('link').first()
      const [name, to] = [await first.innerText(), await first.getAttribute('href')]
      await handsAt(page).use(first)
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
      await pressed(somebody, true)

      await handsAt(page).use(star(somebody))
      await page.getByText('Removed from your favourites.').waitFor()
      await page.getByRole('link', { name: 'Beadle' }).press('Enter')

      await block(somebody).getByRole('link').first().waitFor()
      await block(somebody)
        .locator(`a[href="${to ?? ''}"]`)
        .waitFor({ state: 'detached' })
    }))

  it('tell a resident who has none how to mark one', () =>
    visiting('resident', async (somebody) => {
      await somebody.go('/')
      await block(somebody).getByText('Press the star on a record’s page').waitFor()
    }))
})

describe('columns of lists', () => {
  it('tell a SPOC who changed an organisation last, and do not tell staff', async () => {
    await visiting('spoc.crime', async ({ page, go }) => {
      await go('/organisations')
      const cell = page.locator('td.column-changes').first()
      await cell.waitFor()
      expect(await cell.innerText()).toMatch(/^\d{1,2} \w+ \d{4}, \D+ · \w+/)
    })
    await visiting('staff', async ({ page, go }) => {
      await go('/organisations')
      await page.getByRole('columnheader', { name: 'Review by' }).waitFor()
      expect(await page.getByRole('columnheader', { name: 'Last change' }).count()).toBe(0)
    })
  })

  it('ask for the last change only while its column is shown', () =>
    visiting('register', async ({ page, go }) => {
      const asked: boolean[] = []
      page.on('request', (request) => {
        const body = request.postData() ?? ''
        if (!body.includes('query PeopleList')) return
        const { variables } = JSON.parse(body) as { variables: { withChanges?: boolean } }
        asked.push(variables.withChanges === true)
      })
      await go('/people')
      await page.getByRole('button', { name: 'Columns' }).click()
      await page.getByRole('checkbox', { name: 'Last change' }).click()
      await page.keyboard.press('Escape')
      await page.getByRole('columnheader', { name: 'Last change' }).waitFor({ state: 'detached' })
      await until(async () => asked.length > 1)

      expect(asked).toStrictEqual([true, false])
    }))

  it('lead staff from a sector’s number to its organisations', () =>
    visiting('staff', async ({ page, go }) => {
      await go('/sectors')
      const link = page.getByRole('link', { name: /^\d+ organisations: Banking$/ })
      const count = await link.innerText()
      await handsAt(page).use(link)

      await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
      await page.getByText(new RegExp(`1–${count} of ${count}$`)).waitFor()
      expect(await page.getByRole('combobox', { name: 'Sector' }).inputValue()).toBe('Banking')
    }))
})
