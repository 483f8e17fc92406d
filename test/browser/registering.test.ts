import { barriers } from '../support/console/barriers.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { visitor } from '../support/console/visitor.ts'
import { confirm, mailedToken, newEmail, register } from '../support/registering.ts'
import { keptMail, PASSWORD } from '../support/signIn/mailedLinks.ts'

const linkIn = (text: string): string => /https?:\/\/\S+#\S+/.exec(text)?.[0] ?? ''

describe('in the browser', () => {
  it('a resident registers, chooses topics, confirms, signs in and asks', async () => {
    const email = newEmail()
    const { db } = await demoConsole()
    const resident = await visitor(null, { width: 390, height: 844 })
    const { page } = resident
    const field = (label: string) => page.getByLabel(label)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
    try {
      await resident.go('/login')
      await page.getByRole('link', { name: 'Residents and small businesses: register' }).press('Enter')
      await field('Your name').fill('Robin Bread Street')
      await field('E-mail address').fill(email)
      await field('Postcode').fill('nowhere')
      await page.getByRole('checkbox', { name: 'Road closures' }).check()
      await page.getByRole('checkbox', { name: 'News of the ward' }).check()
      await page.getByRole('checkbox', { name: /^I agree/ }).check()
      await press('Register')
      await page.getByText('Must be a whole postcode').waitFor()
      expect(await barriers(page)).toStrictEqual([])
      expect(await field('Your name').inputValue()).toBe('Robin Bread Street')

      await field('Postcode').fill('EC4R 3TD')
      await press('Register')
      await page.getByText('Check your e-mail').waitFor()

      await page.goto(linkIn((await keptMail(db, email))?.body ?? ''))
      await page.getByText('Robin Bread Street, you are registering').waitFor()
      expect(new URL(page.url()).hash).toBe('')
      expect(await barriers(page)).toStrictEqual([])
      expect(await db.query({ text: 'select from account where email = $1', values: [email] })).toStrictEqual([])
      await field('New password').fill(PASSWORD)
      await press('Confirm')
      await page.getByText('You are registered').waitFor()
      await page.getByRole('link', { name: 'Sign in' }).press('Enter')
      await page.locator('input[name="password"]').fill(PASSWORD)
      await press('Sign in')

      await page.waitForURL(({ pathname }) => pathname === '/')
      await resident.go('/questions/create')
      await field('Subject').fill('Bins in Bread Street')
      await field('Question').fill('Who empties them?')
      await press('Send the question')
      await page.getByRole('heading', { level: 1, name: 'Bins in Bread Street' }).waitFor()
      const wishes = await db.query({
        text: `
          select t.code, channel from wish join topic t on t.id = topic_id join account a on a.person_id = wish.person_id
          where a.email = $1 order by t.code
        `,
        values: [email],
      })
      expect(wishes).toStrictEqual([
        { code: 'CLOSURES', channel: 'EMAIL' },
        { code: 'WARD_NEWS', channel: 'EMAIL' },
      ])
    } finally {
      await resident.close()
    }
  })

  it('a resident agrees again after the wording has changed, and sends no number that is hidden by then', async () => {
    const resident = await visitor(null)
    const { page } = resident
    const field = (label: string) => page.getByLabel(label)
    const agreement = page.getByRole('checkbox', { name: /agree/ })
    const sent: Record<string, unknown>[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/auth/register')) sent.push(request.postDataJSON() as Record<string, unknown>)
    })
    const shownFirst = { version: '1999-01', wording: 'I agree to what was said before.' }
    await page.route(
      '**/api/auth/registration-form',
      async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, json: { ...((await response.json()) as object), consent: shownFirst } })
      },
      { times: 1 },
    )
    try {
      await resident.go('/register')
      await field('Your name').fill('Robin Bread Street')
      await field('E-mail address').fill(newEmail())
      await field('Postcode').fill('EC4R 3TD')
      await page.getByRole('checkbox', { name: 'Text message' }).check()
      await field('Telephone number').fill('07700 900123')
      await page.getByRole('checkbox', { name: 'Text message' }).uncheck()
      await page.getByRole('checkbox', { name: shownFirst.wording }).check()
      await page.getByRole('button', { name: 'Register' }).press('Enter')

      await page.getByText('What you agree to is worded differently now').waitFor()
      await page.getByRole('checkbox', { name: /^I agree that the police write to me/ }).waitFor()
      expect([await agreement.isChecked(), sent]).toStrictEqual([false, []])
      await agreement.check()
      await page.getByRole('button', { name: 'Register' }).press('Enter')

      await page.getByText('Check your e-mail').waitFor()
      expect(sent.map(({ telephone }) => telephone)).toStrictEqual([''])
    } finally {
      await resident.close()
    }
  })

  it('a SPOC finds the business that registered itself, and confirms it', async () => {
    const { db, url } = await demoConsole()
    const email = newEmail()
    await register({ url }, { email, kind: 'BUSINESS', businessName: 'Bow Lane Buttons' })
    await confirm({ url }, await mailedToken(db, email))
    const spoc = await visitor('spoc.community')
    const { page } = spoc
    try {
      await spoc.go('/')
      const work = page.getByRole('region', { name: /^Businesses that registered themselves/ })
      await work.getByRole('link', { name: 'Bow Lane Buttons' }).press('Enter')
      await page.getByText('Nobody in the force has confirmed it yet').waitFor()
      expect(await barriers(page)).toStrictEqual([])

      await page.getByRole('button', { name: 'Confirm', exact: true }).press('Enter')

      await page.getByText('The business is confirmed').waitFor()
      await page.getByText('Nobody in the force has confirmed it yet').waitFor({ state: 'detached' })
      expect(spoc.complaints).toStrictEqual([])
    } finally {
      await spoc.close()
    }
  })
})
