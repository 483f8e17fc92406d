import fc from 'fast-check'
import { newId } from '../api/platform/record.ts'
import { recount } from '../api/gauge/recount.ts'
import { api, type Api } from './support/api.ts'
import { cast, type Cast } from './support/builders.ts'

type Change = {
  engagement: number
  status: string
  organisations: number[]
  people: number[]
  directorate: number
  kind: number
  day: number
  archived: boolean
  gone: boolean
}

const whom = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 })
const change: fc.Arbitrary<Change> = fc.record({
  engagement: fc.integer({ min: 0, max: 149 }),
  status: fc.constantFrom('PLANNED', 'HELD', 'HELD', 'HELD', 'CANCELLED', 'MISSED'),
  organisations: whom,
  people: whom,
  directorate: fc.integer({ min: 0, max: 1 }),
  kind: fc.integer({ min: 0, max: 1 }),
  day: fc.integer({ min: 1, max: 28 }),
  archived: fc.boolean(),
  gone: fc.boolean(),
})

const WRITE = `
  insert into engagement (id, kind, status, occurred_at, directorate_id, organisation_ids, person_ids, summary, archived_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'By chance', $8)
  on conflict (id) do update set kind = excluded.kind, status = excluded.status, occurred_at = excluded.occurred_at,
    directorate_id = excluded.directorate_id, organisation_ids = excluded.organisation_ids,
    person_ids = excluded.person_ids, archived_at = excluded.archived_at`

describe('when each stakeholder was last engaged', () => {
  let server: Api
  let force: Cast
  const ids = Array.from({ length: 150 }, newId)
  const organisations = Array.from({ length: 12 }, newId)
  const people = Array.from({ length: 12 }, newId)
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  afterAll(() => server.db.query({ text: 'delete from engagement where id = any($1)', values: [ids] }))

  const applies = async (made: Change): Promise<void> => {
    const id = ids[made.engagement]
    if (made.gone && made.archived) {
      await server.db.query({ text: 'delete from engagement where id = $1', values: [id] })
      return
    }
    const values = [
      id,
      `KIND_${made.kind}`,
      made.status,
      `2001-02-${String(made.day).padStart(2, '0')}T10:00:00Z`,
      [force.crimeDirectorate, force.economicDirectorate][made.directorate],
      made.organisations.map((at) => organisations[at]),
      made.people.map((at) => people[at]),
      made.archived ? '2001-03-01T00:00:00Z' : null,
    ]
    await server.db.query({ text: WRITE, values })
  }
  /** Two writers at once, each in the order given. */
  const together = async (changes: readonly Change[]): Promise<void> => {
    const halves = [changes.filter((_one, at) => at % 2 === 0), changes.filter((_one, at) => at % 2 === 1)]
    const inOrder = async (some: readonly Change[]) => {
      for (const one of some) await applies(one)
    }
    await Promise.all(halves.map(inOrder))
  }

  it('is what a count from the start gives, after 10,000 changes by chance of two writers at once', async () => {
    const rounds = fc.sample(fc.array(change, { minLength: 500, maxLength: 500, size: 'max' }), {
      numRuns: 20,
      seed: 11,
    })
    for (const changes of rounds) {
      await together(changes)

      expect(await recount(server.db)).toMatchObject({ differ: 0 })
    }

    expect(rounds.flat()).toHaveLength(10_000)
    const { kept } = await recount(server.db)
    expect(kept).toBeGreaterThan(20)
  }, 240_000)

  it('differs where a row was changed behind its back', async () => {
    const [changed] = await server.db.query<{ id: string }>({
      text: `update last_engaged set last_at = last_at + interval '1 second'
        where id = (select id from last_engaged where stakeholder_id = any($1) limit 1) returning id::text as id`,
      values: [organisations],
    })

    expect(changed).toBeDefined()
    expect(await recount(server.db)).toMatchObject({ differ: 1 })
    await server.db.query({
      text: `update last_engaged set last_at = last_at - interval '1 second' where id = $1`,
      values: [changed?.id],
    })
    expect(await recount(server.db)).toMatchObject({ differ: 0 })
  })
})
