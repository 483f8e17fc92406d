import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { handsAt } from '../support/console/hands.ts'
import { visiting } from '../support/console/visitor.ts'

// A name ends with its last word that has a capital or a digit in front.
const fresh = (word: string): string => `${word} ${newId().slice(-8).toUpperCase()}`
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Log an engagement in one line' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const picked = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

const personCalled = async (familyName: string, organisation: string): Promise<string> => {
  const person = await madeInDemo('Person', { givenName: 'Robin', familyName })
  await madeInDemo('Affiliation', { person, organisation, role: 'Security manager' })
  return person
}

describe('a line about an engagement', () => {
  it('is logged by a SPOC with keys alone, from the page of the organisation that it was with, in two requests', async () => {
    const [place, family] = [fresh('Fernley'), fresh('Ashdown')]
    const id = await organisationCalled(place)
    await personCalled(family, id)
    await visiting('spoc.crime', async ({ page, go, asked, complaints }) => {
      const { press, type, use } = handsAt(page)
      await go(`/organisations/${id}/show`)
      await heading(page, place)

      await press('e')
      await dialog(page).getByRole('textbox', { name: 'What was done' }).waitFor()
      await type(`Met Robin ${family} yesterday at 3pm about protests, follow up in 2 weeks`)
      asked.length = 0
      await press('Enter')
      await heading(page, 'New engagement')
      await picked(page, `Robin ${family}`).waitFor()

      expect(await page.getByLabel('Summary').inputValue()).toBe(`Met Robin ${family} about protests`)
      expect(await page.getByLabel('When').inputValue()).toMatch(/T15:00$/)
      expect(await page.getByLabel('Follow up by').inputValue()).toMatch(/T17:00$/)
      expect(await page.getByRole('combobox', { name: 'Kind' }).innerText()).toBe('Meeting')
      expect(await Promise.all([place, 'Protest'].map((name) => picked(page, name).count()))).toStrictEqual([1, 1])
      expect(asked.length).toBeLessThanOrEqual(2)
      expect(asked[0]).toBe('ReadEngagementLine')

      await use(page.getByRole('button', { name: 'Save' }))
      await heading(page, `Meeting with ${place}`)
      expect(complaints).toStrictEqual([])
    })
  })

  it('asks a SPOC which of several people is meant', async () => {
    const family = fresh('Birchall')
    const [bank, shop] = [await organisationCalled(fresh('Fernley')), await organisationCalled(fresh('Elmcroft'))]
    await personCalled(family, bank)
    await personCalled(family, shop)
    await visiting('spoc.crime', async ({ page, go }) => {
      const { press, type, use } = handsAt(page)
      await go('/')
      await press('e')
      await dialog(page).waitFor()
      await type(`Rang Robin ${family} and Nobody Whatsoever-Here`)
      await press('Enter')
      await heading(page, 'New engagement')

      const names = page.getByRole('group', { name: 'Names in the line' })
      await names.getByText(`Who or what is “Robin ${family}”?`).waitFor()
      await use(names.getByRole('button', { name: /Elmcroft/ }))

      await picked(page, `Robin ${family}`).waitFor()
      // A second line would overwrite the form.
      expect(await page.getByRole('button', { name: 'Log in one line' }).count()).toBe(0)
      expect(await names.getByText(`Who or what is “Robin ${family}”?`).count()).toBe(0)
    })
  })

  it('of what another directorate has logged already tells a SPOC so, who joins it', async () => {
    const place = fresh('Fernley')
    const id = await organisationCalled(place)
    const crime = await demoCaller('spoc.crime')
    const occurredAt = new Date(Date.now() - 60_000).toISOString()
    const { codes } = await crime(
      'mutation L($input: LogEngagementInput!) { logEngagement(input: $input) { engagement { id } } }',
      { input: { kind: 'MEETING', occurredAt, summary: 'About the winter.', organisations: [id] } },
    )
    expect(codes).toStrictEqual([])
    await visiting('spoc.economic', async ({ page, go }) => {
      const { press, type, use } = handsAt(page)
      await go(`/organisations/${id}/show`)
      await press('e')
      await dialog(page).waitFor()
      await type('Met the manager 1 minute ago')
      await press('Enter')
      await heading(page, 'New engagement')

      await page.getByText(/^Already logged by /).waitFor()
      await use(page.getByRole('button', { name: 'Join it' }))

      await heading(page, `Meeting with ${place}`)
      await page.getByText('You are one of its officers').waitFor()
    })
  })

  it('is opened by no letter that a SPOC types into a field, and is not offered to general staff', async () => {
    await visiting('spoc.crime', async ({ page, go }) => {
      await go('/search')
      await page.getByRole('searchbox', { name: 'Search the register' }).press('e')
      expect(await dialog(page).count()).toBe(0)
      await page.getByRole('button', { name: 'Log in one line' }).click()
      await dialog(page).waitFor()
    })
    await visiting('staff', async ({ page, go }) => {
      await go('/')
      await page.keyboard.press('e')
      expect(await page.getByRole('button', { name: 'Log in one line' }).count()).toBe(0)
      expect(await dialog(page).count()).toBe(0)
    })
  })
})
