import type { Statement } from '../api/platform/database.ts'
import { api, type Api } from './support/api.ts'
import { type Cast, cast, code, create, type Made, mutationOf, organisation, update } from './support/builders.ts'
import { squareAtSea } from './support/values/sea.ts'

const changes = (text: string): boolean => /^\s*with altered/.test(text)

const square = (west: number) => squareAtSea(0.25, { longitude: west, latitude: 59 })

describe('a change in one statement', () => {
  afterEach(() => void jest.restoreAllMocks())

  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const historyOf = ({ id }: Made) =>
    server.db.query<{ object_version: number; field: string; old_value: unknown; new_value: unknown }>({
      text: `
        select object_version, field, old_value, new_value from history_entry
        where object_id = $1 order by object_version, field
      `,
      values: [id],
    })
  const filed = async () =>
    (
      await server.db.query<{ filed: number }>({
        text: `select (select count(*) from ledger_record where operation = 'updateOrganisation')::int + (select count(*) from ledger_pending)::int as filed`,
        values: [],
      })
    )[0]?.filed ?? NaN
  const organisationRow = async ({ id }: Made) =>
    (
      await server.db.query<{ name: string; version: number }>({
        text: 'select name, version from organisation where id = $1',
        values: [id],
      })
    )[0]

  it("of a SPOC's organisation: one to read, one for the change with history, ledger entry and caller, the chain, the payload", async () => {
    const made = await update(force.crime, 'Organisation', await organisation(force.crime), { name: 'Before' })
    const query = jest.spyOn(server.db, 'query')
    const begin = jest.spyOn(server.db.orm.driver.getConnection(), 'begin')
    await update(force.crime, 'Organisation', made, { name: 'In one' })
    const kindOf = (text: string) =>
      changes(text) ? 'change' : /where t\.id = \$1::uuid\s*$/.test(text) ? 'record' : 'gate'
    // Events are published beside, for many changes together.
    const own = query.mock.calls.filter(([{ name }]) => !name?.startsWith('live_'))
    const kinds = own.map(
      ([{ name, text }]) => name ?? (text.includes('who_calls.viewer') ? 'confirmed ' : '') + kindOf(text),
    )

    expect(kinds).toStrictEqual(['record', 'confirmed change', 'ledger_append_changes', 'gate'])
    expect(begin).not.toHaveBeenCalled()
  })

  it('is refused to a SPOC with CONFLICT if another changes the record between reading and writing, and nothing is written', async () => {
    const group = await create(force.admin, 'Group', { code: code(), name: 'Staying' })
    const made = await organisation(force.crime, { name: 'First', groups: [group.id] })
    const [history, entries] = [await historyOf(made), await filed()]
    const query = server.db.query
    jest.spyOn(server.db, 'query').mockImplementation(async (statement: Statement) => {
      if (changes(statement.text))
        await query({
          text: `update organisation set name = 'Between', version = version + 1 where id = $1`,
          values: [made.id],
        })
      return query(statement)
    })

    const { extensions, message } = await force.crime.refused(mutationOf('update', 'Organisation'), {
      input: { ...made, name: 'Last', groups: [] },
    })

    expect([extensions.code, message]).toStrictEqual([
      'CONFLICT',
      'The record was changed in the meantime. Read it again.',
    ])
    expect(await organisationRow(made)).toStrictEqual({ name: 'Between', version: 2 })
    expect([await historyOf(made), await filed()]).toStrictEqual([history, entries])
    expect(
      await server.db.query({
        text: 'select group_id from organisation_group where organisation_id = $1',
        values: [made.id],
      }),
    ).toStrictEqual([{ group_id: group.id }])
  })

  it('that eight SPOCs send at once is made once, with one history and one ledger entry', async () => {
    const made = await organisation(force.crime, { name: 'Before' })
    const entries = await filed()
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_unused, at) =>
        (at % 2 ? force.crime : force.economic).send(mutationOf('update', 'Organisation'), {
          input: { ...made, name: `By ${at}` },
        }),
      ),
    )

    expect(replies.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toStrictEqual(
      Array.from({ length: 7 }, () => 'CONFLICT'),
    )

    const by = `By ${replies.findIndex(({ errors }) => errors.length === 0)}`
    expect(await organisationRow(made)).toStrictEqual({ name: by, version: 2 })
    expect((await historyOf(made)).filter(({ object_version }) => object_version === 2)).toStrictEqual([
      { object_version: 2, field: 'name', old_value: 'Before', new_value: by },
    ])
    expect(await filed()).toBe(entries + 1)
  })

  it('is undone as a whole if the database refuses a part: a SPOC is told which field, and lists and history stay as they were', async () => {
    const group = await create(force.admin, 'Group', { code: code(), name: 'Not joined' })
    const made = await organisation(force.crime, { name: 'Whole' })
    const history = await historyOf(made)
    await server.db.asOwner((owner) =>
      owner.query({
        text: `alter table organisation add constraint organisation_website_check check (website is distinct from 'https://refused.example') not valid`,
        values: [],
      }),
    )

    try {
      const { extensions } = await force.crime.refused(mutationOf('update', 'Organisation'), {
        input: { ...made, name: 'Half', groups: [group.id], website: 'https://refused.example' },
      })
      expect([extensions.code, extensions.fields]).toStrictEqual([
        'BAD_USER_INPUT',
        { website: 'must be within what is allowed' },
      ])
    } finally {
      await server.db.asOwner((owner) =>
        owner.query({ text: 'alter table organisation drop constraint organisation_website_check', values: [] }),
      )
    }

    expect(await organisationRow(made)).toStrictEqual({ name: 'Whole', version: 1 })
    expect(await historyOf(made)).toStrictEqual(history)
    expect(
      await server.db.query({ text: 'select 1 from organisation_group where organisation_id = $1', values: [made.id] }),
    ).toStrictEqual([])
  })

  it('leaves the unchanged members of a list in place, and raises the version even for a change of a list alone', async () => {
    const [left, stays, joins] = (await Promise.all(
      ['A', 'B', 'C'].map((name) => create(force.admin, 'Group', { code: code(), name })),
    )) as [Made, Made, Made]
    const made = await organisation(force.crime, { groups: [left.id, stays.id] })
    const rows = () =>
      server.db.query<{ group_id: string; ctid: string }>({
        text: 'select group_id, ctid::text from organisation_group where organisation_id = $1',
        values: [made.id],
      })
    const at = (await rows()).find(({ group_id }) => group_id === stays.id)
    const changed = await update(force.crime, 'Organisation', made, { groups: [joins.id, stays.id] })

    expect(changed.version).toBe(2)

    const after = await rows()
    expect(after.map(({ group_id }) => group_id).sort()).toStrictEqual([stays.id, joins.id].sort())
    expect(after.map(({ ctid }) => ctid)).toContain(at?.ctid)
    expect(await update(force.crime, 'Organisation', changed, { groups: [stays.id, joins.id] })).toStrictEqual(changed)
    expect((await historyOf(made)).filter(({ object_version }) => object_version === 2)).toStrictEqual([
      {
        object_version: 2,
        field: 'groups',
        old_value: [left.id, stays.id].sort(),
        new_value: [stays.id, joins.id].sort(),
      },
    ])
  })

  it("stores an administrator's shapes and roles as they are read back, with their history", async () => {
    const zone = await create(force.admin, 'Zone', { kind: 'OTHER', code: code(), name: 'Zone', shape: square(-10) })
    const moved = await update(force.admin, 'Zone', zone, { shape: square(-9.5) })

    expect(await update(force.admin, 'Zone', moved, { shape: square(-9.5) })).toStrictEqual(moved)

    const shape = { type: 'MultiPolygon', coordinates: [square(-9.5).coordinates] }
    expect(await force.admin.get('query($id: ID!) { zone(id: $id) { shape } }', { id: zone.id })).toStrictEqual({
      zone: { shape },
    })
    expect((await historyOf(zone)).filter(({ object_version }) => object_version === 2)).toStrictEqual([
      {
        object_version: 2,
        field: 'shape',
        old_value: { type: 'MultiPolygon', coordinates: [square(-10).coordinates] },
        new_value: shape,
      },
    ])

    const account = await create(force.admin, 'Account', {
      email: `${code()}@test.example`,
      displayName: 'Somebody',
      roles: ['STAFF'],
    })
    const promoted = await update(force.admin, 'Account', account, { roles: ['STAFF', 'SPOC'] })

    expect(await update(force.admin, 'Account', promoted, { roles: ['STAFF', 'SPOC'] })).toStrictEqual(promoted)
    expect((await historyOf(account)).filter(({ object_version }) => object_version === 2)).toStrictEqual([
      { object_version: 2, field: 'roles', old_value: ['STAFF'], new_value: ['STAFF', 'SPOC'] },
    ])
  })
})
