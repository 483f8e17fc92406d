import type { Page } from 'playwright-core'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo } from '../support/console/demoCaller.ts'
import { demoConsole } from '../support/console/demoConsole.ts'
import { demoIds } from '../support/console/demoIds.ts'
import { about } from '../support/run/expecting.ts'
import { handsAt } from '../support/console/hands.ts'
import { OWN_NAME, type OwnAccount, ownAccount } from '../support/signIn/ownAccount.ts'
import { outOfView } from '../support/console/reflow.ts'
import { until } from '../support/run/until.ts'
import { type Look, visiting } from '../support/console/visitor.ts'

const OPEN = /* GraphQL */ `
  mutation M($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      breakGlass {
        id
        needsConfirmation
      }
    }
  }
`
const CONFIRM = /* GraphQL */ `
  mutation M($input: ConfirmBreakGlassInput!) {
    confirmBreakGlass(input: $input) {
      breakGlass {
        id
      }
    }
  }
`
const REASON = 'Alarm at night, nobody answers the other numbers'
const WAITS = /^Waits for another inspector until/
const PHONE: Look = { theme: 'dark', width: 360, height: 780 }
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const row = (page: Page, reason: string) =>
  page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: reason }).first()

/** An operator who has opened five within the hour. */
async function afterFive(role: 'OPERATOR' | 'INSPECTOR'): Promise<OwnAccount> {
  const account = await ownAccount(role)
  const caller = await demoCaller(account.mailbox)
  for (let opening = 1; opening <= 5; opening += 1) {
    const subject = await madeInDemo('Person', { givenName: 'Kim', familyName: `Opened ${opening}` })
    const { codes } = await caller(OPEN, { input: { subject, reason: REASON, minutes: 15 } })
    expect(codes).toStrictEqual([])
  }
  return account
}

/** Asks for a sixth over the API. @returns its id */
async function asksForSixth({ mailbox }: OwnAccount, reason: string): Promise<string> {
  const subject = await madeInDemo('Person', { givenName: 'Kim', familyName: 'Sixth' })
  const { data } = await (await demoCaller(mailbox))(OPEN, { input: { subject, reason } })
  const { breakGlass } = data?.['breakGlass'] as { breakGlass: { id: string; needsConfirmation: boolean } }
  expect(breakGlass.needsConfirmation).toBe(true)
  return breakGlass.id
}

describe('the sixth opening by break-glass within an hour', () => {
  let place = ''
  beforeAll(async () => {
    place = `/map?at=${(await demoIds((await demoConsole()).db))['guarded']}&within=150`
  })

  /** Asks for a sixth by keyboard on the map, with a reason, and is told that it waits. */
  async function asks(page: Page): Promise<void> {
    const { use, write } = handsAt(page)
    await use(button(page, /^Break glass for/).first())
    const dialog = page.getByRole('dialog')
    await write(dialog.getByRole('textbox', { name: 'Reason' }), REASON)
    await use(dialog.getByRole('button', { name: 'Break glass' }))
    await page.getByRole('dialog', { name: 'Waiting for another inspector' }).waitFor()
    expect(await barriers(page)).toStrictEqual([])
    await use(button(page, 'Understood'))
    await page.getByText('Another inspector can confirm it for').and(page.locator(':focus *')).waitFor()
    await page.getByText('Asked for; waits for another inspector').first().waitFor()
    await page.getByText('You have 5 more openings elsewhere.').waitFor()
  }

  it('waits, an operator is told; an inspector confirms it elsewhere by keyboard, and the numbers appear', async () => {
    const [operator, inspector] = [await afterFive('OPERATOR'), await ownAccount('INSPECTOR')]
    await inspector.becomes({ displayName: 'Ines Pector' })
    await visiting(operator.mailbox, async ({ page, go }) => {
      await go(place)
      await button(page, /^Break glass for/)
        .first()
        .waitFor()
      const numbers = page.locator('li a[href^="tel:"]')
      const before = await numbers.count()
      await asks(page)
      await about('nothing is open yet', async () => expect(await numbers.count()).toBe(before))

      await visiting(inspector.mailbox, async ({ page: desk, go: opens }) => {
        await opens(place)
        await desk.getByText(`${OWN_NAME} asks to open private numbers. You can confirm it.`).waitFor()
        expect(await barriers(desk)).toStrictEqual([])
        const { use } = handsAt(desk)
        await use(desk.getByRole('link', { name: 'Look at it' }))
        const confirm = button(desk, `Confirm what ${OWN_NAME} asks for`).first()
        await confirm.waitFor()
        expect(await barriers(desk)).toStrictEqual([])
        await use(confirm)
        await desk.getByText(`Confirmed: the contacts are open to ${OWN_NAME}`).waitFor()
        await row(desk, REASON)
          .getByText(/^Open until .*, confirmed by Ines Pector$/)
          .waitFor()
      })

      await page.getByText(/^Private numbers of .* are open for/).waitFor()
      await until(async () => (await numbers.count()) > before, 60)
      await page.getByText('Asked for; waits for another inspector').first().waitFor({ state: 'detached' })
    })
  })

  it('is taken back by the waiting operator, on a phone, by keyboard', async () => {
    const operator = await afterFive('OPERATOR')
    await visiting(
      operator.mailbox,
      async ({ page, go }) => {
        await go(place)
        await asks(page)
        expect(await outOfView(page)).toStrictEqual([])
        expect(await barriers(page)).toStrictEqual([])
        await handsAt(page).use(button(page, 'Take back'))
        await page.getByText('Another inspector can confirm it for').waitFor({ state: 'detached' })
      },
      PHONE,
    )
  })

  it('cannot be confirmed by the inspector who asked: the page only offers to take it back, and a forged request is refused', async () => {
    const asker = await afterFive('INSPECTOR')
    const reason = `Own request of ${asker.mailbox.slice(-8)}`
    const id = await asksForSixth(asker, reason)

    await visiting(asker.mailbox, async ({ page, go }) => {
      await go('/break-glass')
      const own = row(page, reason)
      await own.getByText(WAITS).waitFor()
      await own.getByRole('button', { name: 'Take back' }).waitFor()
      expect(await own.getByRole('button', { name: /^Confirm/ }).count()).toBe(0)
    })

    expect((await (await demoCaller(asker.mailbox))(CONFIRM, { input: { id } })).codes).toStrictEqual(['FORBIDDEN'])
  })

  for (const look of [{ theme: 'light' }, PHONE] as const) {
    it(`is shown to the data-protection officer on the home page, first as waiting, then with who confirmed it, ${look.theme}`, async () => {
      const asker = await afterFive('OPERATOR')
      const reason = `Seen from above ${asker.mailbox.slice(-8)}`
      const id = await asksForSixth(asker, reason)
      await visiting(
        'dpo',
        async ({ page, go }) => {
          await go('/')
          await row(page, reason).getByText(WAITS).waitFor()
          expect(await button(page, /^Confirm/).count()).toBe(0)
          expect(await barriers(page)).toStrictEqual([])
          expect(await outOfView(page)).toStrictEqual([])

          expect((await (await demoCaller('inspector'))(CONFIRM, { input: { id } })).codes).toStrictEqual([])
          await go('/')
          await row(page, reason)
            .getByText(/^Open until .*, confirmed by Demo Inspector$/)
            .waitFor()
        },
        look,
      )
    })
  }

  it('tells an inspector who may open the record whose contacts are asked for, and leads the data-protection officer to the ledger', async () => {
    const asker = await afterFive('OPERATOR')
    const reason = `Named in the list ${asker.mailbox.slice(-8)}`
    await asksForSixth(asker, reason)

    await visiting('inspector', async ({ page, go }) => {
      await go('/break-glass')
      await handsAt(page).use(row(page, reason).getByRole('link', { name: 'Kim Sixth' }))
      await page.getByRole('heading', { level: 1, name: 'Kim Sixth' }).waitFor()
    })
    await visiting('dpo', async ({ page, go }) => {
      await go('/break-glass')
      const subject = row(page, reason).getByRole('link', { name: /^Person …/ })
      const [id] = /[\da-f]+$/.exec(await subject.innerText()) ?? []
      await handsAt(page).use(subject)
      await page.waitForURL(/\/ledger\?/)
      await page
        .getByRole('row')
        .filter({ hasText: 'Break glass' })
        .filter({ hasText: id ?? 'none' })
        .first()
        .waitFor()
      expect(await barriers(page)).toStrictEqual([])
    })
  })

  it('is confirmed on a phone by an inspector, whose list shows it whole', async () => {
    const asker = await afterFive('OPERATOR')
    const reason = `On the phone ${asker.mailbox.slice(-8)}`
    await asksForSixth(asker, reason)
    await visiting(
      'inspector',
      async ({ page, go }) => {
        await go('/break-glass')
        await row(page, reason).getByText(WAITS).waitFor()
        expect(await outOfView(page)).toStrictEqual([])
        await row(page, reason)
          .getByRole('button', { name: `Confirm what ${OWN_NAME} asks for` })
          .press('Enter')
        await row(page, reason)
          .getByText(/^Open until .*, confirmed by Demo Inspector$/)
          .waitFor()
      },
      PHONE,
    )
  })
})
describe('break-glass for a keyholder', () => {
  /**
   * Premises with no others near, whose keyholder has a call-out number and a private contact. @returns where an
   * operator finds them
   */
  async function withPrivate(
    longitude: number,
    kind: 'EMAIL' | 'MOBILE',
    value: string,
  ): Promise<{ place: string; contactPoint: string }> {
    const premises = await madeInDemo('Premises', {
      name: `House of ${kind}`,
      location: { longitude, latitude: 54.9 },
    })
    const person = await madeInDemo('Person', { givenName: 'Kim', familyName: `Private ${kind}` })
    await madeInDemo('ContactPoint', { person, kind: 'MOBILE', value: '+447700900881', givenFor: 'CALL_OUT' })
    const spoc = await demoCaller('spoc.crime')
    const { data, codes } = await spoc(
      /* GraphQL */ `
        mutation M($input: CreateContactPointInput!) {
          createContactPoint(input: $input) {
            contactPoint {
              id
            }
          }
        }
      `,
      {
        input: { person, kind, value, givenFor: 'PRIVATE' },
      },
    )
    expect(codes).toStrictEqual([])
    await madeInDemo('Keyholder', { premises, person, callOrder: 1 })
    const { contactPoint } = data?.['createContactPoint'] as { contactPoint: { id: string } }
    return { place: `/map?at=54.9,${longitude}`, contactPoint: contactPoint.id }
  }

  it('is not offered to an operator where only an e-mail is withheld', async () => {
    const { place } = await withPrivate(2.1, 'EMAIL', 'kim@private.example')

    await visiting('operator', async ({ page, go }) => {
      await go(place)
      await page.getByRole('list', { name: 'Premises' }).getByText('07700 900881').waitFor()
      expect(await button(page, /^Break glass for/).count()).toBe(0)
    })
  })

  it('tells an operator beforehand that consent to the number was withdrawn', async () => {
    const { place, contactPoint } = await withPrivate(2.2, 'MOBILE', '+447700900882')
    const { codes } = await (
      await demoCaller('spoc.crime')
    )(
      /* GraphQL */ `
        mutation M($input: RecordConsentInput!) {
          recordConsent(input: $input) {
            consentEvent {
              id
            }
          }
        }
      `,
      {
        input: { contactPoint, decision: 'WITHDRAWN', source: 'Telephone call' },
      },
    )

    expect(codes).toStrictEqual([])

    await visiting('operator', async ({ page, go }) => {
      await go(place)
      const withheld = page.getByRole('listitem').filter({ hasText: 'Withheld: private contact' }).last()
      await withheld.getByText('Consent withdrawn').waitFor()
      expect(await button(page, /^Break glass for/).count()).toBe(1)
    })
  })
})
