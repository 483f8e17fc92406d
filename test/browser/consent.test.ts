import type { Locator } from 'playwright-core'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo, organisationCalled } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

const WITHDRAWN = 'Consent withdrawn'
const PLACE = { longitude: 2.5, latitude: 55.5 }
const letters = (): string =>
  [...newId().slice(-8)].map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('')

/** One line on the screen: the smallest element that holds both the number and the mark. */
const marked = (within: Locator, number: string): Locator =>
  within.locator('li, td, dd, span, p').filter({ hasText: number }).filter({ hasText: WITHDRAWN }).last()

describe('withdrawn consent is shown beside the number', () => {
  const family = letters()
  const [work, callOut] = ['020 7946 0871', '07700 900872']
  let organisation = ''
  let person = ''
  let premises = ''
  let keyholder = ''

  beforeAll(async () => {
    organisation = await organisationCalled(`Vintners ${letters()}`)
    person = await madeInDemo('Person', { givenName: 'Kim', familyName: family })
    await madeInDemo('Affiliation', { person, organisation, role: 'Porter' })
    premises = await madeInDemo('Premises', { name: `House ${family}`, organisation, location: PLACE })
    keyholder = await madeInDemo('Keyholder', { premises, person, callOrder: 1 })
    const says = await demoCaller('register')
    const withdraw = (contactPoint: string) =>
      says(
        /* GraphQL */ `
          mutation Says($input: RecordConsentInput!) {
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
    for (const [kind, value, givenFor, of] of [
      ['PHONE', work, 'WORK', { person }],
      ['MOBILE', callOut, 'CALL_OUT', { person }],
      ['EMAIL', `desk@${family}.example`, 'WORK', { organisation }],
    ] as const) {
      const { codes } = await withdraw(await madeInDemo('ContactPoint', { ...of, kind, value, givenFor }))
      expect(codes).toStrictEqual([])
    }
  })

  const places: { mailbox: string; what: string; path: () => string; number: string }[] = [
    { mailbox: 'spoc.crime', what: 'a person’s page', path: () => `/people/${person}/show`, number: work },
    {
      mailbox: 'spoc.crime',
      what: 'the list of people',
      path: () => `/people?filter=${encodeURIComponent(JSON.stringify({ q: family }))}`,
      number: work,
    },
    {
      mailbox: 'spoc.crime',
      what: 'an organisation’s own contacts',
      path: () => `/organisations/${organisation}/show`,
      number: `desk@${family}.example`,
    },
    {
      mailbox: 'spoc.crime',
      what: 'an organisation’s people',
      path: () => `/organisations/${organisation}/show`,
      number: work,
    },
    {
      mailbox: 'spoc.crime',
      what: 'the search',
      path: () => `/search?q=${encodeURIComponent(`desk@${family}.example`)}`,
      number: `desk@${family}.example`,
    },
    { mailbox: 'operator', what: 'a person’s page', path: () => `/people/${person}/show`, number: callOut },
    {
      mailbox: 'operator',
      what: 'the keyholders of premises',
      path: () => `/premises/${premises}/show`,
      number: callOut,
    },
    { mailbox: 'operator', what: 'a keyholder’s page', path: () => `/keyholders/${keyholder}/show`, number: callOut },
    {
      mailbox: 'operator',
      what: 'the map’s list',
      path: () => `/map?at=${PLACE.latitude},${PLACE.longitude}`,
      number: callOut,
    },
    { mailbox: 'operator', what: 'the call sheet', path: () => `/premises/${premises}/call-sheet`, number: callOut },
  ]
  for (const { mailbox, what, path, number } of places) {
    it(`on ${what}, as ${mailbox}`, () =>
      visiting(mailbox, async ({ page, go }) => {
        await go(path())

        await marked(page.getByRole('main'), number).waitFor()
        expect(await barriers(page)).toStrictEqual([])
      }))
  }

  it('on the first card of the map, under the number, as an operator', () =>
    visiting('operator', async ({ page, go }) => {
      await go(`/map?at=${PLACE.latitude},${PLACE.longitude}`)

      await page.getByRole('region', { name: 'Ring first' }).getByText(WITHDRAWN).waitFor()
    }))

  it('in the palette, as a SPOC', () =>
    visiting('spoc.crime', async ({ page, go }) => {
      await go('/people')
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Go to or find' }).fill(`desk@${family}.example`)

      await page
        .getByRole('option')
        .filter({ hasText: `desk@${family}.example` })
        .filter({ hasText: WITHDRAWN })
        .waitFor()
    }))

  it('on paper, in words, as an operator', () =>
    visiting('operator', async ({ page, go }) => {
      await go(`/premises/${premises}/call-sheet`)
      await page.emulateMedia({ media: 'print' })

      await marked(page.getByRole('article'), callOut).waitFor()
    }))
})
