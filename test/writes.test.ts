import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  create,
  type Input,
  mutationOf,
  organisation,
  restore,
  update,
} from './support/builders.ts'
import { testDatabase } from './support/database/database.ts'
import { about, expectPresent } from './support/run/expecting.ts'
import { exclusiveFields } from './support/matrix/exclusive.ts'
import { filterFor, readersOf, uniqueFields, writeCases, writtenTypes } from './support/writes/writeCases.ts'

const db = await testDatabase()
const unique = await uniqueFields(db)
const exclusive = await exclusiveFields(db)

describe('writing', () => {
  let server: Api
  let force: Cast
  let staff: Client
  let cases: ReturnType<typeof writeCases>

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
    cases = writeCases({ api: server, force, staff }, { unique, exclusive })
  })

  const refusal = async (by: Client, verb: Parameters<typeof mutationOf>[0], type: string, input: Input) => {
    const reply = await by.send(mutationOf(verb, type), { input })
    const [error] = reply.errors
    expectPresent(error, `expected a refusal: ${reply.body}`)
    expect(reply.body).not.toMatch(/constraint|_unique|_check|_fkey|_id\b|duplicate key|violates/)
    return error.extensions
  }
  const noted = async (id: string): Promise<number> =>
    (await server.db.query({ text: 'select 1 from history_entry where object_id = $1', values: [id] })).length

  for (const type of writtenTypes) {
    it(`lets a role that may create a ${type} also change it on its version, archive and restore it`, async () => {
      const { by, input, change } = await cases.caseOf(type)
      const [one, many] = readersOf(type)
      const exists = async (): Promise<number> => {
        const { list } = await by.get<{ list: { edges: { node: { id: string } }[] } }>(
          `{ list: ${many}(${filterFor(type, input, made.id)}) { edges { node { id } } } }`,
        )
        return list.edges.filter(({ node }) => node.id === made.id).length
      }
      const made = await create(by, type, input)
      expect(made.version).toBe(1)
      expect(await exists()).toBe(1)

      const changed = await update(by, type, made, change)
      expect(changed).toStrictEqual({ id: made.id, version: 2 })

      const archived = await archive(by, type, changed)
      expect(archived).toStrictEqual({ id: made.id, version: 3 })
      expect(await exists()).toBe(0)

      const at = async () =>
        (
          await by.get<{ one: { archivedAt: string | null } }>(
            `query($id: ID!) { one: ${one}(id: $id) { archivedAt } }`,
            { id: made.id },
          )
        ).one.archivedAt
      expect(Math.abs(Date.parse((await at()) ?? '') - Date.now())).toBeLessThan(60_000)
      await about('archiving twice changes nothing', async () =>
        expect(await archive(by, type, archived)).toStrictEqual(archived),
      )
      expect(await restore(by, type, archived)).toStrictEqual({ id: made.id, version: 4 })
      expect(await at()).toBeNull()
      expect(await exists()).toBe(1)
    })

    it(`refuses a stale version of a ${type}, and changes and writes nothing`, async () => {
      const { by, input, change } = await cases.caseOf(type)
      const made = await create(by, type, input)
      await update(by, type, made, change)

      const before = await noted(made.id)

      for (const version of [1, 3]) {
        expect((await refusal(by, 'update', type, { id: made.id, version, ...change })).code).toBe('CONFLICT')
        expect((await refusal(by, 'archive', type, { id: made.id, version })).code).toBe('CONFLICT')
        expect((await refusal(by, 'restore', type, { id: made.id, version })).code).toBe('CONFLICT')
      }
      expect(await noted(made.id)).toBe(before)
    })

    it(`refuses a ${type} to those who may not write, whether or not it exists`, async () => {
      const { by, input, change } = await cases.caseOf(type)
      const made = await create(by, type, input)
      const others = await cases.bystanderOf(type)

      expect((await refusal(others, 'create', type, input)).code).toBe('FORBIDDEN')
      for (const id of [made.id, newId()]) {
        expect((await refusal(others, 'update', type, { id, version: 1, ...change })).code).toBe('FORBIDDEN')
        expect((await refusal(others, 'archive', type, { id, version: 1 })).code).toBe('FORBIDDEN')
      }
    })
  }

  for (const type of unique.keys()) {
    it(`answers a second ${type} of the same kind with CONFLICT and names no constraint`, async () => {
      const { by, input } = await cases.caseOf(type)
      await create(by, type, input)

      expect((await refusal(by, 'create', type, await cases.sameKind(type, input))).code).toBe('CONFLICT')
    })
  }

  it('refuses a SPOC to restore a number that was entered again meanwhile', async () => {
    const { by, input } = await cases.caseOf('ContactPoint')
    const first = await archive(by, 'ContactPoint', await create(by, 'ContactPoint', input))

    await create(by, 'ContactPoint', input)

    expect((await refusal(by, 'restore', 'ContactPoint', first)).code).toBe('CONFLICT')
  })

  it('lets one of two SPOCs who change the same version at the same moment win, and tells the other', async () => {
    const made = await organisation(force.crime)
    const replies = await Promise.all(
      [force.crime, force.economic].map((by, at) =>
        by.send(mutationOf('update', 'Organisation'), { input: { ...made, name: `Bank of ${at}` } }),
      ),
    )
    expect(replies.map(({ errors }) => errors[0]?.extensions.code ?? 'written').sort()).toStrictEqual([
      'CONFLICT',
      'written',
    ])

    const { record } = await force.crime.get<{ record: { version: number; name: string } }>(
      'query($id: ID!) { record: organisation(id: $id) { version name } }',
      { id: made.id },
    )
    expect(record).toStrictEqual({
      version: 2,
      name: `Bank of ${replies.findIndex(({ errors }) => errors.length === 0)}`,
    })
  })
})
