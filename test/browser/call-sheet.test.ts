import { ringText } from '../../admin/src/map/areaText.ts'
import { newId } from '../../api/platform/record.ts'
import { demoCaller, madeInDemo } from '../support/console/demoCaller.ts'
import { visiting } from '../support/console/visitor.ts'

const fresh = (word: string): string => `${word} ${newId().slice(-8)}`
/** A place in the Irish Sea, different for each run, since runs share a database. */
const GROUND = { longitude: -5.2, latitude: 53.6 }
const METRE = { east: 1 / 66_200, north: 1 / 111_300 }

/** Premises so far east of the middle, in metres, with one keyholder who has a call-out number and a private one. */
async function premisesAt(
  east: number,
  name: string,
  familyName: string,
  tier: number | null,
): Promise<{ person: string }> {
  const organisation =
    tier === null ? null : await madeInDemo('Organisation', { name: fresh('Bank'), kind: 'BUSINESS', tier })
  const location = { longitude: GROUND.longitude + east * METRE.east, latitude: GROUND.latitude }
  const premises = await madeInDemo('Premises', { name, location, ...(organisation === null ? {} : { organisation }) })
  const person = await madeInDemo('Person', { givenName: 'Kim', familyName })
  await madeInDemo('ContactPoint', { person, kind: 'MOBILE', value: '+447700900811', givenFor: 'CALL_OUT' })
  await privateNumber(person, '+447700900812')
  await madeInDemo('Keyholder', { premises, person, callOrder: 1 })
  return { person }
}

/** A private number, given to a SPOC in confidence. */
async function privateNumber(person: string, value: string): Promise<void> {
  const spoc = await demoCaller('spoc.crime')
  const { codes } = await spoc(
    /* GraphQL */ `
      mutation ($input: CreateContactPointInput!) {
        createContactPoint(input: $input) {
          contactPoint {
            id
          }
        }
      }
    `,
    {
      input: { person, kind: 'MOBILE', value, givenFor: 'PRIVATE' },
    },
  )
  expect(codes).toStrictEqual([])
}

describe('an inspector who prints the call sheet of an area', () => {
  it('sees the numbers that break-glass opened marked on paper, and no others', async () => {
    const [opened, closed] = [fresh('Opened'), fresh('Closed')]
    const { person } = await premisesAt(-20, opened, 'Larch', 1)
    await premisesAt(60, closed, 'Maple', null)
    const open = await demoCaller('inspector')

    const { codes } = await open(
      /* GraphQL */ `
        mutation ($input: BreakGlassInput!) {
          breakGlass(input: $input) {
            breakGlass {
              id
            }
          }
        }
      `,
      {
        input: { subject: person, reason: 'The alarm rings and nobody else answers' },
      },
    )

    expect(codes).toStrictEqual([])
    const side = 100
    const corners: [number, number][] = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ].map(([x = 0, y = 0]) => [GROUND.longitude + x * side * METRE.east, GROUND.latitude + y * side * METRE.north])

    await visiting('inspector', async ({ page, go }) => {
      await go(`/map?area=${ringText(corners)}`)
      await page.getByRole('list', { name: 'Premises' }).getByText(opened).waitFor()
      await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
      await page.emulateMedia({ media: 'print' })

      const sheet = page.getByRole('article', { name: /^Call sheet: an area drawn on the map/ })
      const row = (name: string) => sheet.getByRole('row').filter({ hasText: name })
      const mark = row('Kim Larch').getByText('Opened by break-glass')
      await mark.waitFor({ state: 'visible' })
      expect(await row('Kim Larch').innerText()).toMatch(/07700 900811[^▲]*07700 900812[^▲]*▲ Opened by break-glass/)
      expect(await row('Kim Maple').innerText()).not.toMatch(/07700 900812|▲/)
      expect(await sheet.getByText('Opened by break-glass').count()).toBe(1)
      // Nothing else of the page is printed.
      expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
      expect(await sheet.innerText()).toMatch(/Tier 1 · 20 m from the centre of the area/)
      expect(await sheet.innerText()).toMatch(/60 m from the centre of the area/)
    })
  })
})
