import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  create,
  type Input,
  mobile,
  mutationOf,
  organisation,
  person,
  premises,
  restore,
  update,
  word,
} from './support/builders.ts'
import { about, expectPresent } from './support/expecting.ts'
import { squareAtSea } from './support/sea.ts'

/** What a type's records are made of here, and by whom; `taken` says of which values there may be only one. */
type Case = { by: Client; input: Input; change: Input; taken?: (input: Input) => Input }

const connections: Readonly<Record<string, [one: string, many: string]>> = {
  Premises: ['onePremises', 'premises'],
  Person: ['person', 'people'],
}
const readers = (type: string): [string, string] => {
  const one = type.charAt(0).toLowerCase() + type.slice(1)
  return connections[type] ?? [one, `${one}s`]
}
const types = [
  'Directorate',
  'Sector',
  'Issue',
  'Group',
  'Zone',
  'SpocAssignment',
  'Organisation',
  'Person',
  'Affiliation',
  'ContactPoint',
  'RestrictedNote',
  'Premises',
  'Keyholder',
  'Account',
]

describe('writing', () => {
  let server: Api
  let force: Cast
  let staff: Client
  let cases: Record<string, () => Promise<Case>>

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
    const list = async (): Promise<Case> => ({
      by: force.admin,
      input: { code: code(), name: 'One' },
      change: { description: 'Changed' },
      taken: (input) => ({ ...input, name: 'Another' }),
    })
    cases = {
      Directorate: list,
      Sector: list,
      Issue: list,
      Group: list,
      Zone: async () => ({
        by: force.admin,
        input: { kind: 'BEAT', code: code(), name: 'Beat', shape: squareAtSea() },
        change: { name: 'Beat 2', shape: squareAtSea() },
        taken: (input) => input,
      }),
      SpocAssignment: async () => ({
        by: force.admin,
        input: {
          account: staff.accountId,
          directorate: (await create(force.admin, 'Directorate', { code: code(), name: 'Traffic' })).id,
          startsOn: '2020-01-01',
          endsOn: '2020-02-01',
        },
        change: { endsOn: '2020-03-01' },
        taken: (input) => input,
      }),
      Organisation: async () => ({
        by: force.crime,
        input: { name: `Bank ${word()}`, kind: 'BUSINESS', tier: 3, website: 'https://bank.example' },
        change: { tier: 1, reviewDate: '2027-01-31' },
      }),
      Person: async () => ({
        by: force.crime,
        input: { title: 'Ms', givenName: 'Kim', familyName: word() },
        change: { familyName: 'Married', reviewDate: '2027-01-31' },
      }),
      Affiliation: async () => ({
        by: force.crime,
        input: {
          person: (await person(force.crime)).id,
          organisation: (await organisation(force.crime)).id,
          role: 'Clerk',
        },
        change: { endsOn: '2020-01-01' },
        taken: (input) => input,
      }),
      ContactPoint: async () => ({
        by: force.crime,
        input: {
          person: (await person(force.crime)).id,
          kind: 'MOBILE',
          value: mobile(),
          givenFor: 'PRIVATE',
          directorate: force.crimeDirectorate,
        },
        change: { value: mobile(), verifiedOn: '2026-01-31' },
        taken: (input) => input,
      }),
      RestrictedNote: async () => ({
        by: force.crime,
        input: { directorate: force.crimeDirectorate, person: (await person(force.crime)).id, text: 'Careful' },
        change: { text: 'No longer' },
      }),
      Premises: async () => ({
        by: force.crime,
        input: { name: `House ${word()}`, source: 'TEST', externalId: word(), use: 'Office' },
        change: { addressLine1: '1 Poultry' },
        taken: (input) => ({ ...input, name: 'Other' }),
      }),
      Keyholder: async () => ({
        by: force.manager,
        input: {
          premises: (await premises(force.manager)).id,
          person: (await person(force.manager)).id,
          callOrder: 1,
          transport: 'CAR',
        },
        change: { callOrder: 2, verifiedAt: '2026-03-01T03:00:00Z' },
        taken: (input) => ({ ...input, callOrder: 3 }),
      }),
      Account: async () => ({
        by: force.admin,
        input: { email: `${word()}@test.example`, displayName: 'New', roles: ['STAFF'] },
        change: { displayName: 'Newer', roles: ['STAFF', 'ANALYST'] },
        taken: (input) => ({ ...input, displayName: 'Other' }),
      }),
    }
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

  for (const type of types) {
    it(`lets a role that may create a ${type} also change it on its version, archive and restore it`, async () => {
      const { by, input, change } = await (cases[type] as () => Promise<Case>)()
      const [one, many] = readers(type)
      const exists = async (): Promise<number> => {
        const filter =
          type === 'Account'
            ? `filter: { email: { eq: "${String(input['email'])}" } }`
            : `filter: { id: { eq: "${made.id}" } }`
        return (await by.get<{ list: { totalCount: number } }>(`{ list: ${many}(${filter}) { totalCount } }`)).list
          .totalCount
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
      const { by, input, change } = await (cases[type] as () => Promise<Case>)()
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

    it(`refuses a ${type} to general staff who may not write, whether or not it exists`, async () => {
      const { by, input, change } = await (cases[type] as () => Promise<Case>)()
      const made = await create(by, type, input)

      expect((await refusal(staff, 'create', type, input)).code).toBe('FORBIDDEN')
      for (const id of [made.id, newId()]) {
        expect((await refusal(staff, 'update', type, { id, version: 1, ...change })).code).toBe('FORBIDDEN')
        expect((await refusal(staff, 'archive', type, { id, version: 1 })).code).toBe('FORBIDDEN')
      }
    })
  }

  for (const type of [
    'Directorate',
    'Sector',
    'Issue',
    'Group',
    'Zone',
    'SpocAssignment',
    'Affiliation',
    'ContactPoint',
    'Premises',
    'Keyholder',
    'Account',
  ]) {
    it(`answers a second ${type} of the same kind with CONFLICT and names no constraint`, async () => {
      const { by, input, taken } = await (cases[type] as () => Promise<Required<Case>>)()
      await create(by, type, input)

      expect((await refusal(by, 'create', type, taken(input))).code).toBe('CONFLICT')
    })
  }

  it('refuses a SPOC to restore a number that was entered again meanwhile', async () => {
    const { by, input } = await (cases['ContactPoint'] as () => Promise<Case>)()
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
