import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client, type GraphqlError } from './support/api.ts'
import {
  type Cast,
  cast,
  code,
  create,
  type Input,
  type Made,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'

const CHANGE = /* GraphQL */ `
  mutation ($input: ChangeOrganisationsInput!) {
    changed: changeOrganisations(input: $input) {
      organisations {
        id
        version
        tier
        reviewDate
        groups(first: 20) {
          id
        }
        issues(first: 20) {
          id
        }
      }
    }
  }
`
type Changed = {
  id: string
  version: number
  tier: number | null
  reviewDate: string | null
  groups: { id: string }[]
  issues: { id: string }[]
}
type Refusal = GraphqlError['extensions'] & { records?: string[] }

describe('many records changed together', () => {
  let server: Api
  let force: Cast
  let groups: string[]
  let issue: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    const listed = async (type: string, name: string) => (await create(force.admin, type, { code: code(), name })).id
    groups = [await listed('Group', 'One'), await listed('Group', 'Two')]
    issue = await listed('Issue', 'Fraud')
  })

  const some = (count: number, input: Input = {}): Promise<Made[]> =>
    Promise.all(Array.from({ length: count }, () => organisation(force.manager, input)))
  /** The same change for each record, at its last known version. */
  const same = (records: readonly Made[], input: Input): Input[] =>
    records.map(({ id, version }) => ({ id, version, ...input }))
  const changed = async (by: Client, records: readonly Made[], input: Input): Promise<Changed[]> => {
    const changes = same(records, input)
    const answer = await by.get<{ changed: { organisations: Changed[] } }>(CHANGE, { input: { changes } })
    return answer.changed.organisations
  }
  const refused = async (by: Client, changes: readonly Input[]): Promise<Refusal> =>
    (await by.refused(CHANGE, { input: { changes } })).extensions
  const versions = async (records: readonly Made[]): Promise<number[]> => {
    const rows = await server.db.query<{ version: number }>({
      text: 'select version from organisation where id = any($1::uuid[]) order by array_position($1::uuid[], id)',
      values: [records.map(({ id }) => id)],
    })
    return rows.map(({ version }) => version)
  }
  const filed = (by: Client, operation: string) =>
    server.db.query<{ category: string; subjects: string[] }>({
      text: 'select category, subjects::text[] as subjects from ledger_record where account_id = $1 and operation = $2',
      values: [by.accountId, operation],
    })

  it('are answered to a register manager in the order in which they were given, each with its own version', async () => {
    const records = (await some(5)).reverse()
    const after = await changed(force.manager, records, {
      tier: 1,
      reviewDate: '2031-05-06',
      addGroups: groups,
      addIssues: [issue],
    })

    expect(after.map(({ id, version, tier, reviewDate }) => [id, version, tier, reviewDate])).toStrictEqual(
      records.map(({ id }) => [id, 2, 1, '2031-05-06']),
    )
    for (const { groups: members, issues } of after)
      expect([members.map(({ id }) => id).sort(), issues]).toStrictEqual([[...groups].sort(), [{ id: issue }]])
  })

  it('keep members that are not named, including those that a list no longer shows', async () => {
    const gone = await create(force.admin, 'Group', { code: code(), name: 'Gone' })
    const [record] = (await some(1, { groups: [groups[0], gone.id] })) as [Made]
    await force.admin.get(
      /* GraphQL */ `
        mutation ($input: RecordVersionInput!) {
          archiveGroup(input: $input) {
            group {
              id
            }
          }
        }
      `,
      {
        input: gone,
      },
    )
    const [after] = await changed(force.manager, [record], { addGroups: [groups[1]], removeGroups: [groups[0]] })

    expect(after?.groups).toStrictEqual([{ id: groups[1] }])

    const kept = await server.db.query<{ group_id: string }>({
      text: 'select group_id from organisation_group where organisation_id = $1',
      values: [record.id],
    })
    expect(kept.map(({ group_id }) => group_id).sort()).toStrictEqual([groups[1], gone.id].sort())
  })

  it('get a history and a ledger entry each, as if a SPOC had changed them one by one', async () => {
    const by = await server.as('SPOC')
    const records = await some(3)
    await changed(by, records, { tier: 2, addGroups: [groups[0]] })
    const history = await server.db.query({
      text: `
        select object_id, field, old_value, new_value, operation
        from history_entry
        where object_version = 2
        and object_id = any($1::uuid[])
        order by array_position($1::uuid[], object_id), field
      `,
      values: [records.map(({ id }) => id)],
    })

    expect(history).toStrictEqual(
      records.flatMap(({ id }) => [
        { object_id: id, field: 'groups', old_value: [], new_value: [groups[0]], operation: 'changeOrganisations' },
        { object_id: id, field: 'tier', old_value: null, new_value: 2, operation: 'changeOrganisations' },
      ]),
    )
    expect((await filed(by, 'changeOrganisations')).map(({ category }) => category)).toStrictEqual([
      'ALTERATION',
      'ALTERATION',
      'ALTERATION',
    ])

    const people = await Promise.all([person(force.crime), person(force.crime)])
    await by.get(
      /* GraphQL */ `
        mutation ($input: RecordVersionsInput!) {
          archivePeople(input: $input) {
            people {
              id
              archivedAt
            }
          }
        }
      `,
      { input: { records: people } },
    )
    const subjects = (await filed(by, 'archivePeople')).flatMap((entry) => entry.subjects)

    expect(subjects.sort()).toStrictEqual(people.map(({ id }) => id).sort())
  })

  it('are refused to a SPOC if some have changed meanwhile: CONFLICT names those, and nothing is written', async () => {
    const by = await server.as('SPOC')
    const records = await some(5)
    for (const at of [1, 3])
      await update(force.manager, 'Organisation', records[at] as Made, { website: 'https://example.org' })

    const { code: refusal, records: stale } = await refused(by, same(records, { tier: 1 }))

    expect([refusal, [...(stale ?? [])].sort()]).toStrictEqual(['CONFLICT', [records[1]?.id, records[3]?.id].sort()])
    expect(await versions(records)).toStrictEqual([1, 2, 1, 2, 1])
    expect(await filed(by, 'changeOrganisations')).toStrictEqual([])
  })

  it('are refused if one does not exist for the caller, with the same words as for a single record', async () => {
    const [mine, missing] = [await some(2), newId()]
    const changes = same([...mine, { id: missing, version: 1 }], { tier: 1 })

    expect(await refused(force.crime, changes)).toStrictEqual({ code: 'NOT_FOUND', records: [missing] })
    expect(await versions(mine)).toStrictEqual([1, 1])
  })

  it('are refused by field and record where a value breaks a rule or a member does not exist', async () => {
    const [one, other] = (await some(2)) as [Made, Made]

    expect(
      await refused(force.crime, [
        { ...one, tier: 1 },
        { ...other, tier: 4 },
      ]),
    ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { tier: 'must be 1, 2 or 3' }, records: [other.id] })
    expect(await refused(force.crime, [{ ...one, addGroups: [newId()] }])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { addGroups: 'names one that does not exist' },
    })
    expect(await refused(force.crime, [])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { changes: 'must have 1 to 200 records' },
    })
    expect(
      await refused(force.crime, [
        { ...one, tier: 1 },
        { id: one.id.toUpperCase(), version: 1, tier: 2 },
      ]),
    ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { changes: 'names a record twice' } })
    expect(await versions([one, other])).toStrictEqual([1, 1])
  })

  it('are refused to general staff, an operator, and a key that may not write the tier', async () => {
    const records = await some(1)
    const input = same(records, { tier: 1 })

    for (const role of ['STAFF', 'OPERATOR', 'ANALYST', 'DPO'] as const)
      expect((await refused(await server.as(role), input)).code).toBe('FORBIDDEN')

    const { createApiKey } = await force.manager.get<{ createApiKey: { secret: string } }>(/* GraphQL */ `
      mutation {
        createApiKey(input: { name: "Lists", scopes: ["read:DIRECTORY", "write:DIRECTORY"] }) {
          secret
        }
      }
    `)
    const { errors } = await server.anonymous.send(
      CHANGE,
      { input: { changes: input } },
      { authorization: `Bearer ${createApiKey.secret}` },
    )

    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toStrictEqual([
      ['FORBIDDEN_FIELD', 'tier'],
    ])
    expect(await versions(records)).toStrictEqual([1])
  })

  it('may be two hundred for a register manager, and two managers who change the same ones do not block each other', async () => {
    const mark = word()
    await server.db.query({
      text: `insert into organisation (id, name) select gen_random_uuid(), $1 || n from generate_series(1, 200) n`,
      values: [mark],
    })
    const rows = await server.db.query<Made>({
      text: 'select id, version from organisation where name like $1 order by name',
      values: [`${mark}%`],
    })
    const other = await server.as('REGISTER_MANAGER')

    const replies = await Promise.all([
      force.manager.send(CHANGE, { input: { changes: same(rows, { tier: 1 }) } }),
      other.send(CHANGE, { input: { changes: same(rows.toReversed(), { tier: 2 }) } }),
    ])

    expect(replies.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toStrictEqual(['CONFLICT', 'done'])
    expect([...new Set(await versions(rows))]).toStrictEqual([2])
  })

  for (const [archive, restore, list, made] of [
    ['archiveOrganisations', 'restoreOrganisations', 'organisations', organisation],
    ['archivePeople', 'restorePeople', 'people', person],
    ['archiveManyPremises', 'restoreManyPremises', 'premises', premises],
  ] as const) {
    it(`${list} leave the lists and come back together for a register manager`, async () => {
      const records = await Promise.all([made(force.manager), made(force.manager)])
      const document = (operation: string) => `
        mutation ($input: RecordVersionsInput!) {
          ${operation}(input: $input) {
            ${list} {
              id
              version
              archivedAt
            }
          }
        }
      `
      type Moved = Made & { archivedAt: string | null }
      const send = async (operation: string, of: readonly Made[]): Promise<Moved[]> => {
        const input = { records: same(of, {}) }
        const answer = await force.manager.get<Record<string, Record<string, Moved[]>>>(document(operation), { input })
        return answer[operation]?.[list] ?? []
      }

      const archived = await send(archive, records)
      const restored = await send(restore, archived)
      const stale = await force.manager.refused(document(archive), { input: { records } })

      expect(archived).toStrictEqual(records.map(({ id }) => ({ id, version: 2, archivedAt: expect.any(String) })))
      expect(restored).toStrictEqual(records.map(({ id }) => ({ id, version: 3, archivedAt: null })))
      expect(stale.extensions.code).toBe('CONFLICT')
    })
  }
})
