import type { Page } from 'playwright-core'
import { ringText } from '../../admin/src/map/areaText.ts'
import { newId } from '../../api/platform/record.ts'
import { barriers } from '../support/console/barriers.ts'
import { demoCaller, madeInDemo } from '../support/console/demoCaller.ts'
import { about } from '../support/run/expecting.ts'
import { handsAt } from '../support/console/hands.ts'
import { until } from '../support/run/until.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
const letters = (): string =>
  [...newId().slice(-8)].map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('')
const GOOD = { travelMinutes: 10, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2020-01-01' }
let mobiles = 0

/** A place in the North Sea for each test, with nobody else's premises near. */
let grounds = 0
const ground = (): { longitude: number; latitude: number } => ({ longitude: 2 + (grounds += 1) / 10, latitude: 54 })

/** Premises with keyholders in this call order, all with numbers; each says what is wrong with them. */
async function premisesWith(
  name: string,
  location: object | null,
  ...keyholders: { familyName: string; not?: object; awayUntil?: string }[]
): Promise<string> {
  const premises = await madeInDemo('Premises', { name, ...(location ? { location } : {}) })
  for (const [at, { familyName, not = {}, awayUntil }] of keyholders.entries()) {
    const person = await madeInDemo('Person', { givenName: 'Kim', familyName })
    if (awayUntil !== undefined) await madeInDemo('Absence', { person, from: '2026-01-01', to: awayUntil })
    await madeInDemo('ContactPoint', {
      person,
      kind: 'MOBILE',
      value: `+447700900${String(900 + (mobiles += 1)).slice(-3)}`,
      givenFor: 'CALL_OUT',
    })
    await madeInDemo('Keyholder', {
      premises,
      person,
      callOrder: at + 1,
      verifiedAt: new Date(Date.now() - 60_000).toISOString(),
      ...GOOD,
      ...not,
    })
  }
  return premises
}

const square = (
  { longitude: x, latitude: y }: { longitude: number; latitude: number },
  side = 0.01,
): [number, number][] => [
  [x - side, y - side],
  [x + side, y - side],
  [x + side, y + side],
  [x - side, y + side],
  [x - side, y - side],
]
const box = (page: Page) => page.getByRole('combobox', { name: 'Postcode, address, name or number' })
const first = (page: Page) => page.getByRole('region', { name: 'Ring first' })

describe('a control-room operator', () => {
  it('gets from a part of a name to the first number in at most six presses, and nothing is chosen unasked', async () => {
    const [word, at] = [letters(), ground()]
    await premisesWith(`${word} House`, at, { familyName: 'Ashby' })
    await premisesWith(`${word} Hall`, { ...at, longitude: at.longitude + 0.05 }, { familyName: 'Beech' })
    await visiting('operator', async ({ page, go }) => {
      await go('/map')
      const hands = handsAt(page)

      await hands.type(word)
      await hands.press('Enter')
      await page.getByText('2 places fit').waitFor()
      expect(new URL(page.url()).searchParams.get('at')).toBeNull()
      await hands.press('ArrowDown')
      await hands.press('Enter')

      await first(page)
        .getByText(/^07700 9/)
        .waitFor()
      expect(page.url()).toMatch(/at=54/)
    })
  })

  it('gets there by a junction: corners are offered first, by one request, and none is chosen unasked', async () => {
    await visiting('operator', async ({ page, go, asked }) => {
      await go('/map')
      const hands = handsAt(page)

      await hands.type('Cornhill junction')
      await hands.press('Enter')
      await page.getByText(/places? fits?/).waitFor()
      expect(new URL(page.url()).search).toBe('')
      expect((await page.getByRole('option').first().textContent()) ?? '').toMatch(/ \/ .*Corner$/)
      expect(asked.filter((name) => name === 'Whereabouts')).toStrictEqual(['Whereabouts'])
      await hands.press('ArrowDown')
      await hands.press('Enter')

      await first(page).waitFor()
      expect(page.url()).toMatch(/at=51/)
    })
  })

  it('is told to ring those who are here first, and until when the others are away, on the screen and on the call sheet', async () => {
    const [at, away, here] = [ground(), letters(), letters()]
    const premises = await premisesWith(
      fresh('Holiday'),
      at,
      { familyName: away, awayUntil: '2099-12-04' },
      { familyName: here },
    )
    await visiting('operator', async ({ page, go }) => {
      await go(`/map?premises=${premises}`)

      await first(page).getByText(`Kim ${here}`).waitFor()
      const last = page
        .getByRole('listitem')
        .filter({ hasText: `Kim ${away}` })
        .last()
      await last.getByRole('img', { name: 'Rung in place 2, call order 1' }).waitFor()
      await last.getByText('Away until 4 Dec 2099').waitFor()

      await go(`/premises/${premises}/call-sheet`)
      await page.getByRole('row', { name: new RegExp(`^2 call order 1 Kim ${away}.*Away until 4 Dec 2099`) }).waitFor()
    })
  })

  it('gets there by a telephone number, and by a National Grid reference alone', async () => {
    const at = ground()
    await premisesWith(fresh('Number'), at, { familyName: letters() })
    const number = `07700 900${String(900 + mobiles).slice(-3)}`
    await visiting('operator', async ({ page, go }) => {
      await go('/map')
      const hands = handsAt(page)

      await hands.type(number)
      await page
        .getByRole('option', { name: /keys held by Kim/ })
        .first()
        .waitFor()
      await hands.press('ArrowDown')
      await hands.press('Enter')

      await first(page).getByText(number).waitFor()
      await box(page).fill('TQ 33375 81057')
      await hands.press('Enter')
      await page.waitForURL(/at=51\.51\d+%2C-0\.07\d+/)
    })
  })

  it('is warned of an unfit keyholder and offered the next fit one; an unknown rule is not called broken', async () => {
    const at = ground()
    await premisesWith(fresh('Unfit'), at, { familyName: 'Cedar', not: { trained: false, transport: null } })
    await premisesWith(fresh('Fit'), { ...at, latitude: at.latitude + 0.0005 }, { familyName: 'Dogwood' })
    await visiting('operator', async ({ page, go }) => {
      await go(`/map?at=${at.latitude},${at.longitude}&within=150`)

      const card = first(page)
      await card.getByText('Kim Cedar').waitFor()
      await card.getByText('Unfit', { exact: true }).waitFor()
      await card.getByText('Does not know the alarm').waitFor()
      await card.getByText('Not known whether they have transport').waitFor()
      await card.getByRole('group', { name: 'Next who is fit' }).getByText('Kim Dogwood').waitFor()
      expect(await barriers(page)).toStrictEqual([])
    })
  })

  it('is shown fit keyholders first, whatever their call order', async () => {
    const at = ground()
    await premisesWith(
      fresh('Order'),
      at,
      { familyName: 'Elder', not: { fullAccess: false } },
      { familyName: 'Fir', not: { trained: null } },
      { familyName: 'Gorse' },
    )
    await visiting('operator', async ({ page, go }) => {
      await go(`/map?at=${at.latitude},${at.longitude}&within=150`)

      await first(page).getByText('Kim Gorse').waitFor()
      const names = await page
        .getByRole('list', { name: 'Premises' })
        .getByRole('link', { name: /^Kim / })
        .allTextContents()
      expect(names).toStrictEqual(['Kim Gorse', 'Kim Fir', 'Kim Elder'])
    })
  })

  it('keeps a drawn area after a reload, lists all its premises, and prints them as one numbered sheet', async () => {
    const at = ground()
    const name = fresh('Area')
    for (let n = 0; n < 52; n += 1)
      await madeInDemo('Premises', {
        name: `${name} ${n}`,
        location: { longitude: at.longitude + n / 100_000, latitude: at.latitude },
      })
    await premisesWith(
      `${name} fit`,
      { longitude: at.longitude + 0.004, latitude: at.latitude },
      { familyName: 'Hazel' },
    )
    await visiting('operator', async ({ page, go }) => {
      await page.addInitScript(
        'window.printed = 0; window.print = () => { window.printed += 1; window.dispatchEvent(new Event("beforeprint")) }',
      )
      await go(`/map?area=${ringText(square(at))}`)

      await page.getByText('53 premises, the first 40 shown').waitFor()
      await page.reload()
      await page.getByText('53 premises, the first 40 shown').waitFor()
      expect(
        await page.getByRole('list', { name: 'Premises' }).getByRole('heading', { level: 3 }).first().textContent(),
      ).toBe(`${name} fit`)
      await page.getByRole('button', { name: 'Call sheet' }).click()

      await until(async () => (await page.evaluate<number>('window.printed')) === 1)
      const sheet = page.getByRole('article', { name: /^Call sheet: an area drawn on the map/ })
      expect(await sheet.getByRole('heading', { level: 3 }).count()).toBe(53)
      await sheet.getByText('53 premises.').waitFor()
      for (const outcome of ['Answered', 'Voicemail', 'Attending']) await sheet.getByText(outcome).first().waitFor()
      const pages = await page.evaluate<string>(
        `[...document.styleSheets]
            .flatMap((sheet) => [...sheet.cssRules])
            .filter((rule) => rule instanceof CSSPageRule)
            .map(({ cssText }) => cssText)
            .join()`,
      )
      for (const edge of ['top', 'bottom'])
        expect(pages).toMatch(new RegExp(`@${edge}-center \\{[^}]*OFFICIAL-SENSITIVE`))
      expect(pages).toMatch(/@bottom-right \{[^}]*counter\(page\)[^}]*counter\(pages\)/)
    })
  })

  it('gets the premises of a cordon by one press from the zone, with the cordon drawn and named', async () => {
    const { data } = await (
      await demoCaller('operator')
    )(/* GraphQL */ `
      {
        zones(filter: { kind: { eq: CORDON } }, first: 1) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `)
    const zone = (data?.['zones'] as { edges: { node: { id: string; name: string } }[] }).edges[0]?.node
    await visiting('operator', async ({ page, go }) => {
      await go(`/zones/${zone?.id ?? ''}/show`)

      await page.getByRole('link', { name: 'Whom to ring' }).last().click()

      await page.waitForURL(`**/map?zone=${zone?.id ?? ''}`)
      await first(page).waitFor()
    })
  })

  it('finds a premises without a position, is told so, and a click on the map only looks there', async () => {
    const word = letters()
    await premisesWith(`${word} Yard`, null, { familyName: 'Ivy' })
    await visiting('operator', async ({ page, go }) => {
      await go('/map')
      const hands = handsAt(page)

      await hands.type(word)
      await page.getByRole('option', { name: /position not known/ }).waitFor()
      await hands.press('ArrowDown')
      await hands.press('Enter')

      await page.getByText(`Where ${word} Yard stands is not known.`).waitFor()
      await first(page).getByText('Kim Ivy').waitFor()
      expect(await page.getByRole('button', { name: 'Set it on the map' }).count()).toBe(0)
      expect(await barriers(page)).toStrictEqual([])
    })
  })
})

describe('a register manager', () => {
  it('gives a premises its position by a click on the map, only once it is saved', async () => {
    const id = await premisesWith(fresh('Unplaced'), null, { familyName: 'Juniper' })
    const position = async () =>
      (
        (
          await (
            await demoCaller('register')
          )('query ($id: ID!) { onePremises(id: $id) { location { latitude } } }', { id })
        ).data?.['onePremises'] as { location: unknown }
      ).location

    await visiting('register', async ({ page, go }) => {
      await go(`/map?premises=${id}`)
      await page.getByRole('button', { name: 'Set it on the map' }).click()
      await page.locator('canvas').click({ position: { x: 200, y: 300 } })
      await page.getByText(/^Set its position to/).waitFor()
      expect(await position()).toBeNull()

      await page.getByRole('button', { name: 'Save position' }).click()
      await page.getByText('The position is saved').waitFor()
    })

    expect(await position()).not.toBeNull()
  })

  it('finds in the demo force each rule in every state that it can have', async () => {
    const ask = await demoCaller('register')
    const count = async (list: string, filter: string): Promise<number> =>
      ((await ask(`{ ${list}(filter: ${filter}) { totalCount } }`)).data?.[list] as { totalCount: number }).totalCount
    const never = new Set([
      'keyholders IN_SERVICE NOT_KNOWN',
      'keyholders VERIFIED NOT_KNOWN',
      'keyholders REACHABLE NOT_KNOWN',
      'keyholders AGREED BROKEN',
      'premises ALL_VERIFIED NOT_KNOWN',
      'premises TWO_KEYHOLDERS NOT_KNOWN',
      'premises NO_SHARED_PHONE NOT_KNOWN',
    ])

    for (const fitness of ['FIT', 'FIT_WITH_UNKNOWNS', 'UNFIT'])
      await about(fitness, async () =>
        expect(await count('keyholders', `{ fitness: { eq: ${fitness} } }`)).toBeGreaterThan(10),
      )
    for (const [list, codes] of [
      [
        'keyholders',
        [
          'IN_SERVICE',
          'VERIFIED',
          'WITHIN_20_MINUTES',
          'HAS_TRANSPORT',
          'ALL_KEYS',
          'KNOWS_ALARM',
          'AGREED',
          'REACHABLE',
        ],
      ],
      [
        'premises',
        ['TWO_KEYHOLDERS', 'ALL_VERIFIED', 'SOMEBODY_WITHIN_20_MINUTES', 'NO_SHARED_PHONE', 'NOT_ONLY_THE_OCCUPIER'],
      ],
    ] as const) {
      for (const code of codes) {
        for (const state of ['KEPT', 'BROKEN', 'NOT_KNOWN']) {
          const found = await count(list, `{ rules: { code: { eq: ${code} }, state: { eq: ${state} } } }`)
          if (!never.has(`${list} ${code} ${state}`))
            about(`${list} ${code} ${state}`, () => expect(found).toBeGreaterThan(0))
        }
      }
    }
  })
})
