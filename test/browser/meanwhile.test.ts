import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts'
import { newId } from '../../api/platform/record.ts'
import { authenticator } from '../support/signIn/authenticator.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, organisationCalled } from '../support/console/demoCaller.ts'
import { about } from '../support/run/expecting.ts'
import { ownAccount } from '../support/signIn/ownAccount.ts'
import {
  askedToSignIn,
  claimsNothing,
  sessionEnds,
  signsInAgain,
  signsInElsewhere,
} from '../support/signIn/sessionEnds.ts'
import { until } from '../support/run/until.ts'
import { visiting } from '../support/console/visitor.ts'

const TYPED = 'https://kept.example'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const website = (page: Page) => page.getByLabel('Website')
const inDialog = (page: Page) => page.getByRole('dialog').last()
const organisationNamed = () => organisationCalled(`Meanwhile ${newId().slice(-8)}`)

const websiteOf = async (id: string): Promise<unknown> => {
  const { data } = await (
    await demoCaller('register')
  )('query Q($id: ID!) { organisation(id: $id) { website } }', { id })
  return (data?.['organisation'] as { website: unknown }).website
}

describe('a register manager whose account an administrator changes while they type', () => {
  it('is refused in plain words once suspended; nothing claims success, and the text can be copied', async () => {
    const account = await ownAccount('REGISTER_MANAGER')
    const id = await organisationNamed()

    await visiting(account.mailbox, async ({ page, go }) => {
      await go(`/organisations/${id}`)
      await website(page).fill(TYPED)
      await account.becomes({ suspendedAt: new Date().toISOString() })
      await button(page, 'Save').click()
      await askedToSignIn(page).getByLabel('Password').waitFor()
      await page.keyboard.type(DEMO_PASSWORD)
      await page.keyboard.press('Enter')

      await askedToSignIn(page)
        .getByText('your account may have been suspended: ask those who look after the accounts')
        .waitFor()
      expect(await barriers(page)).toStrictEqual([])
      await claimsNothing(page)
      await button(page, 'Back to the page without signing in').click()
      await page.getByText('Not saved: your session has ended.').waitFor()
      await claimsNothing(page)
      await website(page).focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+C')
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(TYPED)
    })

    expect(await websiteOf(id)).toBeNull()
  })

  it('is refused in the same words once suspended and signing in by a passkey, and keeps the text', async () => {
    const account = await ownAccount('REGISTER_MANAGER')
    const id = await organisationNamed()

    await visiting(account.mailbox, async ({ page, go }) => {
      await authenticator(page)
      await go('/security')
      await button(page, 'Add a passkey').click()
      await page.keyboard.type('Desk')
      await page.keyboard.press('Enter')
      await button(page, 'Actions for Desk').waitFor()
      await go(`/organisations/${id}`)
      await website(page).fill(TYPED)
      await account.becomes({ suspendedAt: new Date().toISOString() })
      await button(page, 'Save').click()
      await askedToSignIn(page).getByRole('button', { name: 'Use a passkey' }).click()

      await askedToSignIn(page).getByText('your account may have been suspended').waitFor()
      await claimsNothing(page)
      expect(await website(page).inputValue()).toBe(TYPED)
    })

    expect(await websiteOf(id)).toBeNull()
  })

  it('is refused the save in plain words once general staff, and the text stays on the page and can be copied', async () => {
    const account = await ownAccount('REGISTER_MANAGER')
    const id = await organisationNamed()

    await visiting(account.mailbox, async ({ page, go }) => {
      await go(`/organisations/${id}`)
      await website(page).fill(TYPED)
      await account.becomes({ roles: ['STAFF'] })
      await sessionEnds(page)
      await button(page, 'Save').click()
      await signsInAgain(page)

      await page.getByText('Nothing was saved.').waitFor()
      await claimsNothing(page)
      expect(await barriers(page)).toStrictEqual([])
      expect(await website(page).inputValue()).toBe(TYPED)
      // The page has settled with its new rights, and the text is still there.
      await page.waitForLoadState('networkidle')
      expect(await website(page).inputValue()).toBe(TYPED)
      await website(page).focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+C')
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(TYPED)
    })

    expect(await websiteOf(id)).toBeNull()
  })

  it('is refused a call-out number once a SPOC, with the field named, and the number stays typed', async () => {
    const account = await ownAccount('REGISTER_MANAGER')
    const id = await organisationNamed()
    await visiting(account.mailbox, async ({ page, go }) => {
      await go(`/organisations/${id}/show`)
      await button(page, 'Add contact').click()
      await inDialog(page).getByLabel('Number').fill('020 7946 0123')
      await inDialog(page).getByRole('combobox', { name: 'Given for' }).click()
      await page.getByRole('option', { name: 'Call-out' }).click()
      await account.becomes({ roles: ['SPOC'] })
      await sessionEnds(page)
      await button(page, 'Save').click()
      await signsInAgain(page)

      await inDialog(page).getByText('You may not use the field').waitFor()
      await claimsNothing(page)
      expect(await inDialog(page).getByLabel('Number').inputValue()).toBe('020 7946 0123')
    })
  })
})

describe('an operator whose session has ended', () => {
  /**
   * Ends the session and zooms in, until the page asks to sign in. @returns the statuses of the tiles asked for
   * meanwhile
   */
  async function looksNearer(page: Page): Promise<number[]> {
    const statuses: number[] = []
    page.on('response', (response) => {
      if (/\/api\/tiles\/.*\.mvt/.test(response.url())) statuses.push(response.status())
    })
    await page.getByRole('region', { name: /^Map of premises/ }).focus()
    await sessionEnds(page)
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('+')
    await askedToSignIn(page).waitFor()
    about(statuses.join(), () => expect(statuses).toContain(401))
    return statuses
  }
  /** Some tiles from before the session ended may still have been on their way. */
  const drawn = (statuses: readonly number[]): number => statuses.filter((status) => status === 200).length

  it('moves the map, signs in over it, and gets the tiles', () =>
    visiting('operator', async ({ page, go }) => {
      await go('/map')
      const statuses = await looksNearer(page)
      const before = drawn(statuses)
      expect(await barriers(page)).toStrictEqual([])

      await signsInAgain(page)

      await until(async () => drawn(statuses) > before, 20)
      await page.waitForLoadState('networkidle')
      expect(await askedToSignIn(page).count()).toBe(0)
    }))

  it('opens the map, signs in over it, and gets all of it: streets, their attribution, and tiles', () =>
    visiting('operator', async ({ page, go }) => {
      await go('/organisations')
      await sessionEnds(page)
      const answered = new Map<string, number>()
      page.on('response', (response) => answered.set(new URL(response.url()).pathname, response.status()))
      await page.getByRole('link', { name: 'Map', exact: true }).first().click()
      await signsInAgain(page)
      await page.getByRole('region', { name: /^Map of premises/ }).waitFor()

      await until(
        async () =>
          answered.get('/api/tiles/streets.json') === 200 && answered.get('/api/tiles/background.json') === 200,
        20,
      )
      await until(async () => [...answered].some(([path, status]) => path.endsWith('.mvt') && status === 200), 20)
    }))

  it('declines, sees the map as it was, and gets its tiles once signed in in another tab', () =>
    visiting('operator', async ({ page, go }) => {
      await go('/map')
      const statuses = await looksNearer(page)
      await button(page, 'Back to the page without signing in').click()
      await askedToSignIn(page).waitFor({ state: 'detached' })
      const before = drawn(statuses)

      await signsInElsewhere(page, 'operator')

      await until(async () => drawn(statuses) > before, 20)
    }))
})
