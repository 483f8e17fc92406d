import type { Statement } from '../api/platform/database.ts'
import { freshDatabase } from './support/database/database.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import type { AlteredApi } from './support/alteredApi.ts'
import { about } from './support/run/expecting.ts'
import { surgeries } from './support/surgeries.ts'

type Found = { surgeries: { totalCount: number; edges: { node: { name: string } }[] } }

describe('a list of records that is a column of ids', () => {
  let db: Database
  let ask: AlteredApi
  let sent: Statement[] = []
  const [crime, economic, archived] = [newId(), newId(), newId()]

  beforeAll(async () => {
    db = await freshDatabase()
    ask = await surgeries(db, (statement) => void sent.push(statement))
    for (const [id, code, gone] of [
      [crime, 'CRIME', false],
      [economic, 'ECONOMIC', false],
      [archived, 'GONE', true],
    ] as const)
      await db.query({
        text: `insert into directorate (id, version, created_at, updated_at, archived_at, code, name)
          values ($1::uuid, 1, now(), now(), case when $3 then now() end, $2::text, $2::text)`,
        values: [id, code, gone],
      })
    for (const [name, ids, tags] of [
      ['both', [economic, crime], ['night', 'O"Hara, {x}']],
      ['crime', [crime], ['day']],
      ['twice', [crime, crime], ['day', 'day']],
      ['economic', [economic], []],
      ['ended', [archived], null],
      ['nobody', [], null],
      ['unknown', null, null],
      ['blank', [null], ['night']],
    ] as const)
      await db.query({
        text: `insert into surgery (id, version, created_at, updated_at, name, tags, directorate_ids)
          values ($1::uuid, 1, now(), now(), $2::text, $3::text[], $4::uuid[])`,
        values: [newId(), name, tags, ids],
      })
  })
  beforeEach(() => void (sent = []))

  const found = async (filter: string, role: 'SPOC' | 'STAFF' = 'STAFF', directorateIds: string[] = []) => {
    const { data, errors } = await ask(
      role,
      `{ surgeries(filter: ${filter}) { totalCount edges { node { name } } } }`,
      { directorateIds },
    )
    about(JSON.stringify(errors), () => expect(errors).toHaveLength(0))
    const { totalCount, edges } = (data as Found).surgeries
    expect(totalCount).toBe(edges.length)
    return edges.map(({ node }) => node.name)
  }
  const idOf = async (name: string): Promise<string> =>
    (await db.query<{ id: string }>({ text: 'select id from surgery where name = $1', values: [name] }))[0]!.id

  it('shows staff the records that it names, each once, in their order, without archived ones', async () => {
    const { data } = await ask('STAFF', '{ surgeries { edges { node { name directorates { code } tags } } } }')

    expect((data as { surgeries: { edges: { node: unknown }[] } }).surgeries.edges.map(({ node }) => node)).toEqual([
      { name: 'blank', directorates: [], tags: ['night'] },
      { name: 'both', directorates: [{ code: 'CRIME' }, { code: 'ECONOMIC' }], tags: ['night', 'O"Hara, {x}'] },
      { name: 'crime', directorates: [{ code: 'CRIME' }], tags: ['day'] },
      { name: 'economic', directorates: [{ code: 'ECONOMIC' }], tags: [] },
      { name: 'ended', directorates: [], tags: null },
      { name: 'nobody', directorates: [], tags: null },
      { name: 'twice', directorates: [{ code: 'CRIME' }], tags: ['day', 'day'] },
      { name: 'unknown', directorates: [], tags: null },
    ])
  })

  it('shows a SPOC what shares a directorate with those served: nothing and nobody share none', async () => {
    expect(await found('{}', 'SPOC', [crime])).toStrictEqual(['both', 'crime', 'twice'])
    expect(await found('{}', 'SPOC', [crime, economic])).toStrictEqual(['both', 'crime', 'economic', 'twice'])
    expect(await found('{}', 'SPOC', [])).toStrictEqual([])
  })

  it('is filtered by what its records are, affirmed and denied', async () => {
    expect(await found('{ directorates: { code: { eq: "ECONOMIC" } } }')).toStrictEqual(['both', 'economic'])
    expect(await found(`{ directorates: { id: { in: ["${economic}"] } } }`)).toStrictEqual(['both', 'economic'])
    expect(await found(`{ directorates: { id: { eq: "${archived}" } } }`)).toStrictEqual([])
    expect(await found(`{ not: { directorates: { id: { eq: "${crime}" } } } }`)).toStrictEqual([
      'blank',
      'economic',
      'ended',
      'nobody',
      'unknown',
    ])
  })

  it('a list of texts is filtered by what is in it', async () => {
    expect(await found('{ tags: { has: "night" } }')).toStrictEqual(['blank', 'both'])
    expect(await found('{ tags: { hasSome: ["day", "O\\"Hara, {x}"] } }')).toStrictEqual(['both', 'crime', 'twice'])
    expect(await found('{ tags: { hasSome: [] } }')).toStrictEqual([])
    expect(await found('{ not: { tags: { has: "day" } } }')).toStrictEqual([
      'blank',
      'both',
      'economic',
      'ended',
      'nobody',
      'unknown',
    ])
  })

  it.each([
    ['the rule of a SPOC', 'SPOC', '{}'],
    ['a filter by ids', 'STAFF', `{ directorates: { id: { in: ["${newId()}"] } } }`],
  ] as const)('its index serves %s', async (_what, role, filter) => {
    await found(filter, role, [crime])

    const { text, values } = sent[0] as Statement
    const plan = await db.asOwner(async ({ query }) => {
      await query({ text: 'set enable_seqscan = off', values: [] })
      return query({ text: `explain ${text}`, values })
    })
    expect(JSON.stringify(plan)).toContain('surgery_directorates')
  })

  it('a SPOC creates for directorates served, and for others only together with one of them', async () => {
    const create = async (ids: string[]) =>
      ask(
        'SPOC',
        `mutation { createSurgery(input: { name: "new", directorates: ${JSON.stringify(ids)} }) { surgery { directorates { code } } } }`,
        { directorateIds: [crime] },
      )

    const [mixed, foreign, none] = [await create([economic, crime, crime]), await create([economic]), await create([])]

    expect(mixed.errors).toStrictEqual([])
    expect(mixed.data).toEqual({
      createSurgery: { surgery: { directorates: [{ code: 'CRIME' }, { code: 'ECONOMIC' }] } },
    })
    for (const { errors } of [foreign, none])
      expect(errors.map(({ extensions }) => [extensions['code'], extensions['field']])).toStrictEqual([
        ['FORBIDDEN_FIELD', 'directorates'],
      ])
  })

  it('a SPOC changes neither what is not theirs nor what would no longer be', async () => {
    const change = async (name: string, input: string) =>
      ask(
        'SPOC',
        `mutation { updateSurgery(input: { id: "${await idOf(name)}", version: 1, ${input} }) { surgery { name } } }`,
        {
          directorateIds: [crime],
        },
      )

    const foreign = await change('economic', 'tags: ["mine"]')
    const given = await change('crime', `directorates: ["${economic}"]`)
    const emptied = await change('crime', 'directorates: []')
    const unknown = await change('crime', `directorates: ["${archived}"]`)

    expect(foreign.errors.map(({ extensions }) => extensions['code'])).toStrictEqual(['NOT_FOUND'])
    for (const { errors } of [given, emptied])
      expect(errors.map(({ extensions }) => [extensions['code'], extensions['field']])).toStrictEqual([
        ['FORBIDDEN_FIELD', 'directorates'],
      ])
    expect(unknown.errors.map(({ extensions }) => [extensions['code'], extensions['fields']])).toStrictEqual([
      ['BAD_USER_INPUT', { directorates: 'names one that does not exist' }],
    ])
  })

  it('a change is kept with its history, the list before and after; the same list again changes nothing', async () => {
    const id = await idOf('twice')
    const change = (version: number, ids: string[]) =>
      ask(
        'SPOC',
        `mutation { updateSurgery(input: { id: "${id}", version: ${version}, directorates: ${JSON.stringify(ids)} }) { surgery { version directorates { code } } } }`,
        { directorateIds: [crime] },
      )

    const changed = await change(1, [economic, crime])
    const again = await change(2, [crime, economic])

    const after = { version: 2, directorates: [{ code: 'CRIME' }, { code: 'ECONOMIC' }] }
    expect([changed.data, again.data]).toEqual([
      { updateSurgery: { surgery: after } },
      { updateSurgery: { surgery: after } },
    ])
    const history = await db.query<Record<string, unknown>>({
      text: 'select field, old_value, new_value from history_entry where object_id = $1::uuid',
      values: [id],
    })
    expect(history).toEqual([{ field: 'directorates', old_value: [crime, crime], new_value: [crime, economic].sort() }])
  })
})
