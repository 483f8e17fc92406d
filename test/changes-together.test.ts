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
import { about } from './support/expecting.ts'

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
    groups = await Promise.all(
      ['One', 'Two'].map(async (name) => (await create(force.admin, 'Group', { code: code(), name })).id),
    )
    issue = (await create(force.admin, 'Issue', { code: code(), name: 'Fraud' })).id
  })

  const some = (count: number, input: Input = {}): Promise<Made[]> =>
    Promise.all(Array.from({ length: count }, () => organisation(force.manager, input)))
  const changed = async (by: Client, records: readonly Made[], input: Input): Promise<Changed[]> =>
    (
      await by.get<{ changed: { organisations: Changed[] } }>(CHANGE, {
        input: { changes: records.map(({ id, version }) => ({ id, version, ...input })) },
      })
    ).changed.organisations
  const refused = async (by: Client, changes: readonly Input[]): Promise<Refusal> =>
    (await by.refused(CHANGE, { input: { changes } })).extensions
  const versions = async (records: readonly Made[]): Promise<number[]> =>
    (
      await server.db.query<{ version: number }>({
        text: 'select version from organisation where id = any($1::uuid[]) order by array_position($1::uuid[], id)',
        values: [records.map(({ id }) => id)],
      })
    ).map(({ version }) => version)
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

  it('leave members that are not named where they are, those too that a list no longer shows', async () => {
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

  it('have a history and a ledger entry each, as if a SPOC had changed them one by one', async () => {
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
    expect((await filed(by, 'archivePeople')).flatMap(({ subjects }) => subjects).sort()).toStrictEqual(
      people.map(({ id }) => id).sort(),
    )
  })

  it('are none where one of them was changed in the meantime: CONFLICT names all of those to the SPOC, and nothing is written', async () => {
    const by = await server.as('SPOC')
    const records = await some(5)
    for (const at of [1, 3])
      await update(force.manager, 'Organisation', records[at] as Made, { website: 'https://example.org' })

    const { code: refusal, records: stale } = await refused(
      by,
      records.map(({ id, version }) => ({ id, version, tier: 1 })),
    )

    expect([refusal, [...(stale ?? [])].sort()]).toStrictEqual(['CONFLICT', [records[1]?.id, records[3]?.id].sort()])
    expect(await versions(records)).toStrictEqual([1, 2, 1, 2, 1])
    expect(await filed(by, 'changeOrganisations')).toStrictEqual([])
  })

  it('are none where one does not exist for the caller, and the refusal says no more than that of the single record', async () => {
    const [mine, missing] = [await some(2), newId()]
    expect(
      await refused(
        force.crime,
        [...mine, { id: missing, version: 1 }].map(({ id, version }) => ({ id, version, tier: 1 })),
      ),
    ).toStrictEqual({ code: 'NOT_FOUND', records: [missing] })
    expect(await versions(mine)).toStrictEqual([1, 1])
  })

  it('are refused by field and record where a value breaks a rule or a member does not exist', async () => {
    const [one, other] = (await some(2)) as [Made, Made]
    expect(
      await refused(force.crime, [
        { ...one, tier: 1 },
        { ...other, tier: 4 },
      ]),
    ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { tier: 'is 1, 2 or 3' }, records: [other.id] })
    expect(await refused(force.crime, [{ ...one, addGroups: [newId()] }])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { addGroups: 'names one that does not exist' },
    })
    expect(await refused(force.crime, [])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { changes: 'from 1 to 200 records' },
    })
    expect(
      await refused(force.crime, [
        { ...one, tier: 1 },
        { id: one.id.toUpperCase(), version: 1, tier: 2 },
      ]),
    ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { changes: 'names a record twice' } })
    expect(await versions([one, other])).toStrictEqual([1, 1])
  })

  it('are not for general staff, an operator, or a key that may not write the tier', async () => {
    const records = await some(1)
    const input = records.map(({ id, version }) => ({ id, version, tier: 1 }))
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

  it('are two hundred at once for a register manager, and two managers who change the same ones do not block each other', async () => {
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
      force.manager.send(CHANGE, { input: { changes: rows.map(({ id, version }) => ({ id, version, tier: 1 })) } }),
      other.send(CHANGE, {
        input: { changes: rows.toReversed().map(({ id, version }) => ({ id, version, tier: 2 })) },
      }),
    ])

    expect(replies.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toStrictEqual(['CONFLICT', 'done'])
    expect([...new Set(await versions(rows))]).toStrictEqual([2])
  })

  for (const [type, names, made] of [
    ['Organisation', ['archiveOrganisations', 'restoreOrganisations', 'organisations'], organisation],
    ['Person', ['archivePeople', 'restorePeople', 'people'], person],
    ['Premises', ['archiveManyPremises', 'restoreManyPremises', 'premises'], premises],
  ] as const) {
    it(`${names[2]} leave the lists and come back together for a register manager`, async () => {
      const records = await Promise.all([made(force.manager), made(force.manager)])
      const send = async (operation: string, of: readonly Made[]) =>
        (
          await force.manager.get<Record<string, Record<string, (Made & { archivedAt: string | null })[]>>>(
            `
              mutation ($input: RecordVersionsInput!) {
                ${operation}(input: $input) {
                  ${names[2]} {
                    id
                    version
                    archivedAt
                  }
                }
              }
            `,
            { input: { records: of.map(({ id, version }) => ({ id, version })) } },
          )
        )[operation]?.[names[2]] ?? []
      const archived = await send(names[0], records)
      about(type, () =>
        expect(archived.map(({ id, version, archivedAt }) => [id, version, archivedAt !== null])).toStrictEqual(
          records.map(({ id }) => [id, 2, true]),
        ),
      )
      expect((await send(names[1], archived)).map(({ version, archivedAt }) => [version, archivedAt])).toStrictEqual([
        [3, null],
        [3, null],
      ])

      const stale = await force.manager.refused(
        `
          mutation ($input: RecordVersionsInput!) {
            ${names[0]}(input: $input) {
              ${names[2]} {
                id
              }
            }
          }
        `,
        { input: { records } },
      )
      expect(stale.extensions.code).toBe('CONFLICT')
    })
  }
})
