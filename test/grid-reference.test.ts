import { gridReference } from '../admin/src/whereabouts/gridReference.ts'
import type { Database } from '../api/platform/database.ts'
import { testDatabase } from './support/database/database.ts'
import { about, expectPresent } from './support/run/expecting.ts'

describe('a National Grid reference that an operator types', () => {
  let db: Database
  beforeAll(async () => {
    db = await testDatabase()
  })
  /** The distance in metres to what PostGIS makes of the same eastings and northings. */
  async function off(text: string, easting: number, northing: number): Promise<number> {
    const read = gridReference(text)
    expectPresent(read, text)
    const [row] = await db.query<{ metres: number }>({
      text: `
        select ST_Distance(
          ST_Transform(ST_SetSRID(ST_MakePoint($1, $2), 27700), 4326)::geography,
          ST_SetSRID(ST_MakePoint($3, $4), 4326)::geography
        ) as metres
      `,
      values: [easting, northing, read.position.longitude, read.position.latitude],
    })
    return Number(row?.metres)
  }

  const written: readonly [text: string, easting: number, northing: number][] = [
    ['TQ 33375 81057', 533375.5, 181057.5],
    ['tq3337581057', 533375.5, 181057.5],
    ['TQ 333 810', 533350, 181050],
    ['TQ3381', 533500, 181500],
    ['533375 181057', 533375, 181057],
    ['533375, 181057', 533375, 181057],
    ['E 533375 N 181057', 533375, 181057],
    ['SV 91 10', 91500, 10500],
    ['HU 4741', 447500, 1141500],
    ['NN 16666 71285', 216666.5, 771285.5],
    ['TG 51409 13177', 651409.5, 313177.5],
  ]
  for (const [text, easting, northing] of written) {
    it(`is read to within ten metres: ${text}`, async () => {
      const metres = await off(text, easting, northing)

      about(`${metres} m`, () => expect(metres).toBeLessThan(10))
    })
  }

  it('is not recognised in anything else that is typed there', () => {
    for (const text of [
      'TQ',
      'TQ 333 81',
      'TQ 3337 810',
      'TI 33375 81057',
      'AA 12 34',
      'EC3A 5DQ',
      'SE1 7PB',
      'TQ 3 3 3 7',
      '020 7946 0441',
      '07700 900901',
      '01632 960123',
      '071 mitre',
      '51.5, -0.09',
      '900000 181057',
      '',
    ]) {
      about(text, () => expect(gridReference(text)).toBeNull())
    }
  })
})
