import type { Database } from '../api/platform/database.ts'
import { isReserved } from '../seeds/phones.ts'
import { ScaledAlready, seedScale } from '../seeds/scale/index.ts'
import { contentHash } from './support/database/content.ts'
import { freshDatabase } from './support/database/database.ts'

const OPTIONS = { factor: 0.001, today: new Date('2026-03-02T10:00:00Z') }
const HASHED = [
  'organisation',
  'organisation_group',
  'organisation_issue',
  'person',
  'affiliation',
  'premises',
  'keyholder',
  'contact_point',
  'consent_event',
  'restricted_note',
]

describe('the register generated for measuring', () => {
  let db: Database
  let untouched: unknown[]
  const definitions = () =>
    db.query({
      text: `
        select indexdef as definition from pg_indexes where schemaname = 'public'
        union all
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace
        order by 1
      `,
      values: [],
    })
  beforeAll(async () => {
    db = await freshDatabase()
    untouched = await definitions()
    await seedScale(db, OPTIONS, () => undefined)
  })

  it('has as many records of each type as the factor promises', async () => {
    const [counts] = await db.query({
      text: `
        select
          (select count(*)::int from organisation) as organisations,
          (select count(*)::int from person) as people,
          (select count(*)::int from premises) as premises,
          (select count(*)::int from keyholder) as keyholders,
          (select count(*)::int from contact_point) as "contactPoints",
          (select count(*)::int from affiliation) as affiliations
      `,
      values: [],
    })
    expect(counts).toStrictEqual({
      organisations: 100,
      people: 400,
      premises: 200,
      keyholders: 600,
      contactPoints: 800,
      affiliations: 450,
    })
  })

  it('keeps every index and constraint', async () => expect(await definitions()).toStrictEqual(untouched))

  it('has the same rows for the same factor and day', async () => {
    const other = await freshDatabase()
    await seedScale(other, OPTIONS, () => undefined)

    expect(await contentHash(other, HASHED)).toBe(await contentHash(db, HASHED))
    await other.close()
  })

  it('uses reserved numbers only', async () => {
    const numbers = await db.query<{ value: string }>({
      text: `select value from contact_point where kind in ('PHONE', 'MOBILE')`,
      values: [],
    })
    expect(numbers.filter(({ value }) => !isReserved(value))).toStrictEqual([])
  })

  it('keeps each premises inside its ward and borough', async () => {
    const [outside] = await db.query({
      text: `
        select count(*)::int as outside from premises
        join zone on zone.id in (ward_id, borough_id)
        where not ST_Covers(shape, location::geometry)
      `,
      values: [],
    })
    expect(outside).toStrictEqual({ outside: 0 })
  })

  it('is refused a second time, and keeps the first', async () => {
    const first = await contentHash(db, HASHED)

    await expect(seedScale(db, OPTIONS, () => undefined)).rejects.toThrow(ScaledAlready)
    expect(await contentHash(db, HASHED)).toBe(first)
  })

  it('is refused for a factor that is not a number', async () => {
    await expect(seedScale(db, { factor: Number.NaN }, () => undefined)).rejects.toThrow(RangeError)
  })
})
