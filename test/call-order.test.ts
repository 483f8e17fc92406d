import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client, type GraphqlError } from './support/api.ts'
import { type Cast, cast, create, type Made, person, premises, update } from './support/builders.ts'

const ORDER = /* GraphQL */ `
  mutation ($input: RecordVersionsInput!) {
    ordered: orderKeyholders(input: $input) {
      keyholders {
        id
        version
        callOrder
      }
    }
  }
`
type Ordered = Made & { callOrder: number }
type Refusal = GraphqlError['extensions'] & { records?: string[] }

describe('the call order of a premises', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const held = async (places: readonly number[], of?: Made): Promise<Made[]> => {
    const house = of ?? (await premises(force.manager))
    const keyholders: Made[] = []
    for (const callOrder of places)
      keyholders.push(
        await create(force.manager, 'Keyholder', {
          premises: house.id,
          person: (await person(force.manager)).id,
          callOrder,
        }),
      )
    return keyholders
  }
  const records = (keyholders: readonly Made[]) => ({
    input: { records: keyholders.map(({ id, version }) => ({ id, version })) },
  })
  const order = async (by: Client, keyholders: readonly Made[]): Promise<Ordered[]> =>
    (await by.get<{ ordered: { keyholders: Ordered[] } }>(ORDER, records(keyholders))).ordered.keyholders
  const refused = async (by: Client, keyholders: readonly Made[]): Promise<Refusal> =>
    (await by.refused(ORDER, records(keyholders))).extensions
  const placesNow = async (keyholders: readonly Made[]): Promise<[number, number][]> =>
    (
      await server.db.query<{ call_order: number; version: number }>({
        text: `
          select call_order, version from keyholder
          where id = any($1::uuid[]) order by array_position($1::uuid[], id)
        `,
        values: [keyholders.map(({ id }) => id)],
      })
    ).map(({ call_order, version }) => [call_order, version])

  it('is changed by a register manager in one operation, and keyholders who keep their place are not touched', async () => {
    const [first, second, third] = (await held([1, 2, 5])) as [Made, Made, Made]
    const after = await order(force.manager, [second, first, third])

    expect(after).toStrictEqual([
      { id: second.id, version: 2, callOrder: 1 },
      { id: first.id, version: 2, callOrder: 2 },
      { id: third.id, version: 1, callOrder: 5 },
    ])
  })

  it('gives keyholders who shared a place one each, at the end of the order too', async () => {
    const shared = await held([1, 1, 2])

    expect((await order(force.manager, shared.toReversed())).map(({ callOrder }) => callOrder)).toStrictEqual([1, 2, 3])
    expect((await order(force.manager, await held([99, 99]))).map(({ callOrder }) => callOrder)).toStrictEqual([98, 99])
  })

  it('has a history and a ledger entry for each keyholder whose place a register manager has changed', async () => {
    const by = await server.as('REGISTER_MANAGER')
    const [first, second] = (await held([1, 2])) as [Made, Made]
    await order(by, [second, first])
    const history = await server.db.query({
      text: `
        select object_id, field, old_value, new_value, operation
        from history_entry
        where object_version = 2
        and object_id = any($1::uuid[]) order by new_value
      `,
      values: [[first.id, second.id]],
    })

    expect(history).toStrictEqual([
      { object_id: second.id, field: 'callOrder', old_value: 2, new_value: 1, operation: 'orderKeyholders' },
      { object_id: first.id, field: 'callOrder', old_value: 1, new_value: 2, operation: 'orderKeyholders' },
    ])

    const filed = await server.db.query<{ category: string; subjects: string[]; classes: string[] }>({
      text: `
        select category, subjects::text[] as subjects, classes
        from ledger_record
        where account_id = $1
        and operation = 'orderKeyholders'
      `,
      values: [by.accountId],
    })
    const people = await server.db.query<{ id: string }>({
      text: 'select person_id as id from keyholder where id = any($1::uuid[]) order by 1',
      values: [[first.id, second.id]],
    })

    expect(filed.map(({ category, classes }) => [category, classes])).toStrictEqual([
      ['ALTERATION', ['KEYHOLDING']],
      ['ALTERATION', ['KEYHOLDING']],
    ])
    expect(filed.flatMap(({ subjects }) => subjects).sort()).toStrictEqual(people.map(({ id }) => id))
  })

  it('stays as it was if a keyholder was changed since it was read, so that no two have the same place', async () => {
    const [first, second, third] = (await held([1, 2, 3])) as [Made, Made, Made]
    await update(force.manager, 'Keyholder', second, { trained: true })

    const { code, records: stale } = await refused(force.manager, [third, second, first])

    expect([code, stale]).toStrictEqual(['CONFLICT', [second.id]])
    expect(await placesNow([first, second, third])).toStrictEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ])
  })

  it('becomes one of the two orders that two register managers send at once, never a mixture', async () => {
    const keyholders = await held([1, 2, 3])
    const other = await server.as('REGISTER_MANAGER')
    const [first, second, third] = keyholders as [Made, Made, Made]

    const replies = await Promise.all([
      force.manager.send(ORDER, records([second, third, first])),
      other.send(ORDER, records([third, first, second])),
    ])

    expect(replies.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toStrictEqual(['CONFLICT', 'done'])
    expect((await placesNow(keyholders)).map(([place]) => place).sort()).toStrictEqual([1, 2, 3])
  })

  it('takes 1 to 99 keyholders of one premises, each once, and all of them must exist', async () => {
    const [mine, others, missing] = [await held([1]), await held([1]), { id: newId(), version: 1 }]

    expect(await refused(force.manager, [...mine, ...others])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { records: 'must all be of one premises' },
    })
    expect(await refused(force.manager, [...mine, missing])).toStrictEqual({ code: 'NOT_FOUND', records: [missing.id] })
    expect(await refused(force.manager, [...mine, ...mine])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { records: 'names a record twice' },
    })
    expect(await refused(force.manager, [])).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { records: 'must have 1 to 200 records' },
    })
    expect(
      await refused(
        force.manager,
        Array.from({ length: 100 }, () => ({ id: newId(), version: 1 })),
      ),
    ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { records: 'must be at most 99 keyholders' } })
    expect(await placesNow([...mine, ...others])).toStrictEqual([
      [1, 1],
      [1, 1],
    ])
  })

  it('cannot be changed by a SPOC, an operator or a stakeholder, nor by a key that may not write keyholding', async () => {
    const keyholders = await held([1, 2])
    const refusals = await Promise.all(
      (['SPOC', 'OPERATOR', 'INSPECTOR', 'STAFF', 'DPO', 'ADMINISTRATOR'] as const).map(
        async (role) => (await refused(await server.as(role), keyholders)).code,
      ),
    )

    expect([...new Set(refusals)]).toStrictEqual(['FORBIDDEN'])
    // A stakeholder may confirm keyholders, and nothing else of them.
    expect((await refused(await server.as('STAKEHOLDER'), keyholders)).code).toBe('FORBIDDEN_FIELD')

    const { createApiKey } = await force.manager.get<{ createApiKey: { secret: string } }>(/* GraphQL */ `
      mutation {
        createApiKey(input: { name: "Lists", scopes: ["read:KEYHOLDING", "read:DIRECTORY", "write:DIRECTORY"] }) {
          secret
        }
      }
    `)
    const { errors } = await server.anonymous.send(ORDER, records(keyholders), {
      authorization: `Bearer ${createApiKey.secret}`,
    })

    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await placesNow(keyholders)).toStrictEqual([
      [1, 1],
      [2, 1],
    ])
  })
})
