import { SEED } from './support/run/chance.ts'
import { about } from './support/run/expecting.ts'
import { type Scenario, SCENARIOS } from './support/twins/scenario.ts'
import { Twins } from './support/twins/twins.ts'

/** The bounds of the twins' premises and zones (test/support/twins/makers.ts). */
const [west, north, east, south] = [-0.1, 51.55, -0.04, 51.51]

/** The tiles that cover it at one zoom. */
function tiles(zoom: number): string[] {
  const across = 2 ** zoom
  const column = (longitude: number): number => Math.floor(((longitude + 180) / 360) * across)
  const row = (latitude: number): number =>
    Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * across)
  const found: string[] = []
  for (let x = column(west); x <= column(east); x++)
    for (let y = row(north); y <= row(south); y++) found.push(`${zoom}/${x}/${y}.mvt`)
  return found
}
const asked = [...[0, 10, 13].flatMap(tiles), ...tiles(15).slice(0, 12)].flatMap((place) => [
  `/api/tiles/premises/${place}`,
  `/api/tiles/zones/ward/${place}`,
])

describe('Non-interference of tiles: two registers that differ only in what is hidden from a caller', () => {
  let twins: Twins
  beforeAll(async () => {
    twins = await Twins.start()
  })
  afterAll(() => twins.close())
  const of = (who: string): Scenario => SCENARIOS.find((scenario) => scenario.who === who) as Scenario

  it.each([
    'stakeholder who is a viewer',
    'resident',
    'member of staff',
    'key of a SPOC that is narrowed to restricted notes',
  ])('draw the same map for the %s, byte by byte', async (who) => {
    const { fetch } = await twins.prepare(of(who), SEED)
    for (const path of asked) {
      const [one, other] = await fetch(path)
      about(path, () => expect([200, 403]).toContain(one.status))
      about(path, () => expect(one).toStrictEqual(other))
    }
  })

  it('do differ: a register manager is drawn what a stakeholder is not', async () => {
    const { fetch } = await twins.prepare(of('stakeholder who is a viewer'), SEED, of('register manager'))
    const answers = await Promise.all(asked.map((path) => fetch(path)))

    expect(answers.filter(([one, other]) => one.body !== other.body)).not.toStrictEqual([])
  })
})
