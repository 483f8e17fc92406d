import type { Page } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { about } from '../support/run/expecting.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`

/** Inputs of this operation, as the page sent them. */
function inputsOf(page: Page, operation: string): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = []
  page.on('request', (request) => {
    const body = request.postData() ?? ''
    if (body.includes(`mutation ${operation}(`))
      sent.push((JSON.parse(body) as { variables: { input: Record<string, unknown> } }).variables.input)
  })
  return sent
}

describe("a register manager who takes over somebody else's version", () => {
  const change = async (type: string, input: Record<string, unknown>) =>
    (await demoCaller('register'))(
      `
          mutation M($input: Update${type}Input!) {
            update${type}(input: $input) {
              ${type.toLowerCase()} {
                id
              }
            }
          }
        `,
      { input },
    )
  const takeTheirs = async (page: Page) => {
    const dialog = page.getByRole('dialog', { name: 'Somebody else saved this record while you were editing' })
    await dialog.getByRole('button', { name: 'Take theirs' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  it('sends back nothing of it from a form page: their next save holds only their next change', async () => {
    const name = fresh('Taken')
    const id = await organisationCalled(name)
    await visiting('register', async ({ page, go }) => {
      const sent = inputsOf(page, 'UpdateOrganisation')
      await go(`/organisations/${id}`)
      await change('Organisation', { id, version: 1, website: 'https://theirs.example', tier: 1 })
      await page.getByRole('textbox', { name: 'Name' }).fill(`${name} mine`)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('row').filter({ hasText: 'Website' }).getByText('(not changed by you)').waitFor()
      expect(await page.getByRole('row').filter({ hasText: 'Name' }).getByText('(not changed by you)').count()).toBe(0)
      await takeTheirs(page)
      expect(await page.getByLabel('Website').inputValue()).toBe('https://theirs.example')
      expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe(name)
      await page.getByRole('textbox', { name: 'Name' }).fill(`${name} Ltd`)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved', { exact: true }).waitFor()
      expect(sent).toStrictEqual([
        { id, version: 1, name: `${name} mine` },
        { id, version: 2, name: `${name} Ltd` },
      ])
    })
  })

  it('sends back nothing of it from a dialog either', async () => {
    const premises = await madeInDemo('Premises', { name: fresh('Taken') })
    const id = await madeInDemo('Keyholder', {
      premises,
      person: await madeInDemo('Person', { givenName: 'Kim', familyName: 'Elder' }),
      callOrder: 1,
      travelMinutes: 5,
    })
    await visiting('register', async ({ page, go }) => {
      const sent = inputsOf(page, 'UpdateKeyholder')
      await go(`/premises/${premises}/show`)
      await page.getByRole('button', { name: 'Actions for Kim Elder' }).click()
      await page.getByRole('menuitem', { name: 'Edit' }).click()
      const minutes = page.getByRole('dialog').getByLabel(/minutes/i)
      await minutes.waitFor()
      await change('Keyholder', { id, version: 1, trained: true })
      await minutes.fill('7')
      await page.getByRole('button', { name: 'Save' }).click()
      await takeTheirs(page)
      await minutes.fill('9')
      await page.getByRole('button', { name: 'Save' }).click()
      await minutes.waitFor({ state: 'detached' })
      expect(sent).toStrictEqual([
        { id, version: 1, travelMinutes: 7 },
        { id, version: 2, travelMinutes: 9 },
      ])
    })
  })
})

describe('a user who leaves', () => {
  const signOuts = (page: Page): string[] => {
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/auth/sign-out')) sent.push(request.method())
    })
    return sent
  }

  it('from the menu or the palette has their session ended on the server', async () => {
    for (const way of ['menu', 'palette'] as const) {
      await visiting('staff', async ({ page, go }) => {
        const sent = signOuts(page)
        await go('/organisations')
        if (way === 'menu') {
          await page.getByRole('banner').getByRole('button').last().click()
          await page.getByRole('menuitem', { name: 'Sign out' }).click()
        } else {
          await page.keyboard.press('Control+k')
          await page.getByRole('combobox', { name: 'Go to or find' }).fill('Sign out')
          await page.getByRole('option', { name: 'Sign out', exact: true }).click()
        }
        await page.getByLabel('E-mail address').waitFor()
        about(way, () => expect(sent).toStrictEqual(['POST']))
        expect((await page.request.post('/graphql', { data: { query: '{ viewer { roles } }' } })).status()).toBe(401)
      })
    }
  })

  it('is told when the server does not confirm it, stays on the page, and can try again', () =>
    visiting('staff', async ({ page, go }) => {
      await go('/organisations')
      const signOut = async () => {
        await page.getByRole('banner').getByRole('button').last().click()
        await page.getByRole('menuitem', { name: 'Sign out' }).click()
      }
      await page.route('**/api/auth/sign-out', (route) => route.fulfill({ status: 503, json: {} }))

      await signOut()

      await page.getByText('Signing out was not confirmed: you may still be signed in. Try again.').waitFor()
      expect(new URL(page.url()).pathname).toBe('/organisations')

      await page.unroute('**/api/auth/sign-out')
      await page.keyboard.press('Escape')
      await signOut()

      await page.getByLabel('E-mail address').waitFor()
    }))

  it('from an old page does not end the session of the user who has signed in since', () =>
    visiting('staff', async ({ page, go }) => {
      await go('/organisations')
      const data = { email: 'spoc.crime@demo.example', password: 'beadle-demo-only' }
      expect((await page.request.post('/api/auth/sign-in/email', { data })).status()).toBe(200)

      await page.getByRole('banner').getByRole('button').last().click()
      const answered = page.waitForResponse('**/api/auth/sign-out')
      await page.getByRole('menuitem', { name: 'Sign out' }).click()

      expect((await answered).status()).toBe(401)
      const query = '{ viewer { account { email } } }'
      const { data: answer } = (await (await page.request.post('/graphql', { data: { query } })).json()) as {
        data: unknown
      }
      expect(answer).toStrictEqual({ viewer: { account: { email: data.email } } })
    }))

  it('because the session has ended is asked to sign in over the page, and no session is ended', async () => {
    await visiting('staff', async ({ page, go }) => {
      const sent = signOuts(page)
      await go('/organisations')
      await page.context().clearCookies()
      await page.getByRole('link', { name: 'People' }).first().click()
      await page.getByRole('dialog', { name: 'Sign in again' }).getByLabel('E-mail address').waitFor()
      expect(sent).toStrictEqual([])
    })
  })
})
