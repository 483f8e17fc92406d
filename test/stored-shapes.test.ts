import fc from 'fast-check'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { SEED } from './support/run/chance.ts'
import { freshDatabase } from './support/database/database.ts'

const MIGRATIONS = ['0009_sound_values', '0010_stored_shapes_valid']
const closed = (corners: number[][]): number[][] => [...corners, corners[0]!]
const bowTie = closed([
  [0, 51],
  [1, 52],
  [1, 51],
  [0, 52],
])
const line = closed([
  [0, 51],
  [1, 51],
  [0.5, 51],
])
const square = closed([
  [0, 51],
  [1, 51],
  [1, 52],
  [0, 52],
])
const tangle = closed(
  fc.sample(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 51, max: 52, noNaN: true })), {
    numRuns: 600,
    seed: SEED,
  }),
)

type Stored = { code: string; valid: boolean; version: number; area: number }

describe('shapes that were stored before they were checked', () => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase()
  })

  const step = (direction: 'up' | 'down', names: readonly string[]) =>
    db.asOwner(async (owner) => {
      for (const name of names) await owner.orm.migrator[direction]({ migrations: [name] })
    })
  const store = (code: string, ...rings: number[][][]) =>
    db.query({
      text: `
        insert into zone (id, kind, code, name, shape)
        values ($1, 'OTHER', $2, $2, ST_SetSRID(ST_GeomFromGeoJSON($3), 4326))
      `,
      values: [newId(), code, JSON.stringify({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })],
    })
  const stored = async (): Promise<Record<string, Omit<Stored, 'code'>>> => {
    const text = `
      select code, ST_IsValid(shape) as valid, version, round(ST_Area(shape)::numeric, 6)::float8 as area
      from zone
    `
    const rows = await db.query<Stored>({ text, values: [] })
    return Object.fromEntries(rows.map(({ code, ...row }) => [code, row]))
  }
  const uprns = async (): Promise<(string | null)[]> =>
    (await db.query<{ uprn: string | null }>({ text: 'select uprn from premises order by name', values: [] })).map(
      ({ uprn }) => uprn,
    )

  it('are made valid once without a loss of area, and UPRNs lose their leading zeros', async () => {
    await step('down', MIGRATIONS.toReversed())
    await store('square', square)
    await store('bow tie', bowTie)
    await store('twins', square, square)
    await store('line', line)
    await store('tangle', tangle)
    for (const [name, uprn] of [
      ['A', '000100023'],
      ['B', '0'],
      ['C', '42'],
    ]) {
      await db.query({
        text: 'insert into premises (id, name, uprn) values ($1, $2, $3)',
        values: [newId(), name, uprn],
      })
    }

    await step('up', MIGRATIONS)

    const { square: kept, 'bow tie': tie, twins, line: flat, tangle: knot } = await stored()

    expect(kept).toStrictEqual({ valid: true, version: 1, area: 1 })
    expect(tie).toStrictEqual({ valid: true, version: 2, area: 0.5 })
    expect(twins).toStrictEqual({ valid: true, version: 2, area: 1 })
    expect(flat?.valid).toBe(true)
    expect(knot?.valid).toBe(true)
    expect(knot?.area).toBeGreaterThan(0.9)
    expect(await uprns()).toStrictEqual(['100023', null, '42'])
  })

  it('cannot be stored from then on', async () => {
    const refused = { code: '23514' }
    await expect(store('another bow tie', bowTie)).rejects.toMatchObject(refused)

    const leadingZeros = db.query({
      text: `insert into premises (id, name, uprn) values ($1, 'D', '007')`,
      values: [newId()],
    })
    await expect(leadingZeros).rejects.toMatchObject(refused)
  })

  it('are restored by the way down where nobody has changed them since', async () => {
    await db.query({
      text: `update zone set shape = (select shape from zone where code = 'square') where code = 'twins'`,
      values: [],
    })

    await step('down', MIGRATIONS.toReversed())

    const after = await stored()

    expect(['square', 'bow tie', 'twins', 'line', 'tangle'].map((code) => after[code]?.valid)).toStrictEqual([
      true,
      false,
      true,
      false,
      false,
    ])
  })
})
