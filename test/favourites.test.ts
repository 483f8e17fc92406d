import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  create,
  type Made,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'

type Shown = {
  id: string
  record: string
  organisation: { name: string } | null
  person: { displayName: string } | null
}

const LISTED = `query ($first: Int, $after: String) {
  favourites(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id record organisation { name } person { displayName } } }
  }
}`
const ADD = /* GraphQL */ `
  mutation ($input: AddFavouriteInput!) {
    addFavourite(input: $input) {
      favourite {
        id
      }
    }
  }
`
const REMOVE = /* GraphQL */ `
  mutation ($input: RemoveFavouriteInput!) {
    removeFavourite(input: $input) {
      favourite {
        id
      }
    }
  }
`

const marks = async (by: Client, { id }: { id: string }): Promise<string> => {
  const { addFavourite } = await by.get<{ addFavourite: { favourite: { id: string } } }>(ADD, { input: { record: id } })
  return addFavourite.favourite.id
}
const unmarks = (by: Client, { id }: { id: string }): Promise<unknown> => by.get(REMOVE, { input: { record: id } })

type Listed = { favourites: { totalCount: number; edges: { node: Shown }[] } }

async function favouritesOf(by: Client): Promise<Shown[]> {
  const { favourites } = await by.get<Listed>(LISTED, { first: 200 })
  expect(favourites.totalCount).toBe(favourites.edges.length)
  return favourites.edges.map(({ node }) => node)
}
const recordsOf = async (by: Client): Promise<string[]> => (await favouritesOf(by)).map(({ record }) => record)

describe('favourites', () => {
  let server: Api
  let force: Cast
  let staff: Client
  let bank: Made
  let alex: Made
  let house: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    ;[bank, alex, house] = await Promise.all([organisation(force.crime), person(force.crime), premises(force.crime)])
  })
  /** The number of marks in the database, shown or not. */
  const kept = async ({ accountId }: Client): Promise<number> => {
    const text = 'select count(*)::int as marks from favourite where account_id = $1'
    return (await server.db.query<{ marks: number }>({ text, values: [accountId] }))[0]?.marks ?? 0
  }
  const freshStaff = async (): Promise<Client> => (staff = await server.as('STAFF'))

  it('shows staff the records that they marked, newest first, in each of their sessions', async () => {
    await freshStaff()
    for (const record of [bank, alex, house]) await marks(staff, record)

    const seen = await favouritesOf(staff)

    expect(seen.map(({ record }) => record)).toStrictEqual([house.id, alex.id, bank.id])
    expect(seen[1]?.person?.displayName ?? '').toMatch(/^Alex /)
    expect(seen[1]?.organisation).toBeNull()
  })

  it('says on the record itself whether its reader has marked it', async () => {
    await freshStaff()
    const query = 'query ($id: ID!) { person(id: $id) { favourites { id } } }'
    const marked = async (by: Client): Promise<number> => {
      return (await by.get<{ person: { favourites: unknown[] } }>(query, { id: alex.id })).person.favourites.length
    }

    await marks(staff, alex)

    expect(await marked(staff)).toBe(1)
    expect(await marked(force.crime)).toBe(0)
  })

  it('is marked once, however many requests ask for it at once, and may be removed twice', async () => {
    await freshStaff()

    const ids = await Promise.all(Array.from({ length: 8 }, () => marks(staff, bank)))

    expect(new Set(ids).size).toBe(1)
    expect(await recordsOf(staff)).toStrictEqual([bank.id])

    for (let times = 0; times < 2; times++)
      expect(await unmarks(staff, bank)).toStrictEqual({ removeFavourite: { favourite: null } })
    expect(await recordsOf(staff)).toStrictEqual([])
  })

  it('can be read and removed by its owner only: not by an administrator, the data-protection officer or a colleague', async () => {
    await freshStaff()
    const mark = await marks(staff, alex)

    for (const other of [force.admin, force.crime, force.manager, await server.as('DPO'), await server.as('STAFF')]) {
      expect(await other.get('query ($id: ID!) { node(id: $id) { id } }', { id: mark })).toStrictEqual({ node: null })
      expect(await recordsOf(other)).not.toContain(alex.id)
      await unmarks(other, alex)
    }

    expect(await recordsOf(staff)).toStrictEqual([alex.id])
  })

  const nobody = '018f0000-0000-7000-8000-000000000000'

  it('is refused a resident, a stakeholder and an analyst for hidden records exactly as for missing ones', async () => {
    const analyst = await server.as('ANALYST')
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: (await organisation(force.crime)).id })
    const resident = await server.as('RESIDENT')
    const attempts = [
      [resident, bank.id],
      [stakeholder, bank.id],
      [stakeholder, alex.id],
      [analyst, alex.id],
    ] as const

    for (const [who, record] of attempts) {
      const outOfReach = await who.refused(ADD, { input: { record } })

      const missing = await who.refused(ADD, { input: { record: nobody } })
      const nonsense = await who.refused(ADD, { input: { record: 'bank' } })
      expect(outOfReach.extensions.code).toBe('NOT_FOUND')
      for (const other of [missing, nonsense])
        expect({ ...outOfReach, path: null }).toStrictEqual({ ...other, path: null })
      expect(await recordsOf(who)).toStrictEqual([])
    }
  })

  it('gives no rights: a stakeholder who is moved to another organisation is told nothing of the first', async () => {
    const [first, second] = [await organisation(force.crime), await organisation(force.crime)]
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: first.id })
    const mark = await marks(stakeholder, first)
    const account = { id: stakeholder.accountId, version: 1 }

    const move = /* GraphQL */ `
      mutation ($input: UpdateAccountInput!) {
        updateAccount(input: $input) {
          account {
            id
          }
        }
      }
    `
    await force.admin.get(move, { input: { ...account, organisation: second.id } })

    expect(await recordsOf(stakeholder)).toStrictEqual([])

    const own = /* GraphQL */ `
      query ($id: ID!) {
        node(id: $id) {
          ... on Favourite {
            record
            organisation {
              id
            }
          }
        }
      }
    `
    expect(await stakeholder.get(own, { id: mark })).toStrictEqual({ node: { record: null, organisation: null } })
    expect((await stakeholder.refused(ADD, { input: { record: first.id } })).extensions.code).toBe('NOT_FOUND')

    await unmarks(stakeholder, first)
    expect(await kept(stakeholder)).toBe(0)
  })

  it('keeps an archived record in the list, as it can still be read, and drops a record that is gone', async () => {
    await freshStaff()
    const [closing, leaving] = [await organisation(force.crime), await organisation(force.crime)]
    for (const record of [closing, leaving]) await marks(staff, record)
    await archive(force.crime, 'Organisation', closing)

    await server.db.query({ text: 'delete from organisation where id = $1', values: [leaving.id] })

    expect(await recordsOf(staff)).toStrictEqual([closing.id])
    expect(await kept(staff)).toBe(1)
  })

  it('may be set on at most 200 records; removing one makes room, and marking a marked record again is allowed', async () => {
    await freshStaff()
    const name = word()
    const made = await server.db.query<{ id: string }>({
      text: `with made as (
          insert into organisation (id, name) select gen_random_uuid(), $1 || n from generate_series(1, 200) n returning id
        ), marked as (
          insert into favourite (id, account_id, organisation_id) select gen_random_uuid(), $2, id from made
        ) select id from made`,
      values: [name, staff.accountId],
    })
    const refused = await staff.refused(ADD, { input: { record: bank.id } })

    expect(refused.extensions.code).toBe('CONFLICT')
    expect(refused.message).toMatch(/200 favourites/)

    await marks(staff, made[0] as { id: string })

    await unmarks(staff, made[1] as { id: string })
    await marks(staff, bank)

    expect(await recordsOf(staff)).toHaveLength(200)
  })

  it('does not count where its owner may no longer read the record: a stakeholder who is moved may mark 200 again', async () => {
    const [first, second] = [await organisation(force.crime), await organisation(force.crime)]
    const stakeholder = await server.as('STAKEHOLDER', { organisationId: first.id })
    const people = `with made as (
        insert into person (id, display_name) select gen_random_uuid(), $1 || n from generate_series(1, 200) n returning id
      ), working as (
        insert into affiliation (id, person_id, organisation_id, role) select gen_random_uuid(), id, $2, 'Clerk' from made
      ), marked as (
        insert into favourite (id, account_id, person_id) select gen_random_uuid(), $3, id from made
      ) select id from made`
    await server.db.query({ text: people, values: [word(), first.id, stakeholder.accountId] })

    expect((await stakeholder.refused(ADD, { input: { record: first.id } })).extensions.code).toBe('CONFLICT')

    const move = /* GraphQL */ `
      mutation ($input: UpdateAccountInput!) {
        updateAccount(input: $input) {
          account {
            id
          }
        }
      }
    `
    await force.admin.get(move, { input: { id: stakeholder.accountId, version: 1, organisation: second.id } })
    await marks(stakeholder, second)

    expect(await recordsOf(stakeholder)).toStrictEqual([second.id])
    expect(await kept(stakeholder)).toBe(201)
  })

  it('is filed as a look at personal data where people are named, and marking a person is filed about them', async () => {
    await freshStaff()
    await marks(staff, alex)
    await marks(staff, alex)
    await staff.get('{ favourites { edges { node { record } } } }')
    await unmarks(staff, alex)
    await unmarks(staff, alex)

    const filed = await server.db.query({
      text: `select operation, category, to_json(subjects) as subjects from ledger_record
        where account_id = $1 and operation like '%avourite%' order by seq`,
      values: [staff.accountId],
    })

    expect(filed).toStrictEqual([
      { operation: 'addFavourite', category: 'ALTERATION', subjects: [alex.id] },
      { operation: 'addFavourite', category: 'CONSULTATION', subjects: [alex.id] },
      { operation: 'favourites', category: 'CONSULTATION', subjects: [alex.id] },
      { operation: 'removeFavourite', category: 'ALTERATION', subjects: [alex.id] },
      { operation: 'removeFavourite', category: 'CONSULTATION', subjects: [] },
    ])
  })

  it('may be set on keyholders, zones and directorates too, by those who may read them', async () => {
    const holder = await create(force.manager, 'Keyholder', { premises: house.id, person: alex.id, callOrder: 1 })
    const shape = {
      type: 'Polygon',
      coordinates: [
        [
          [-0.1, 51.5],
          [-0.09, 51.5],
          [-0.09, 51.51],
          [-0.1, 51.5],
        ],
      ],
    }
    const zone = await create(force.admin, 'Zone', { kind: 'OTHER', code: word(), name: 'Market', shape })
    const records = [holder, zone, { id: force.crimeDirectorate }]
    for (const record of records) await marks(force.manager, record)

    expect((await recordsOf(force.manager)).sort()).toStrictEqual(records.map(({ id }) => id).sort())

    await freshStaff()
    expect((await staff.refused(ADD, { input: { record: holder.id } })).extensions.code).toBe('NOT_FOUND')
  })

  it('needs a key with the right scopes: one for the directory alone neither sees nor sets marks', async () => {
    await freshStaff()
    await marks(staff, bank)
    const keyed = async (scopes: string[]): Promise<Record<string, string>> => {
      const make = /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            secret
          }
        }
      `
      const { made } = await staff.get<{ made: { secret: string } }>(make, { input: { name: 'List', scopes } })
      return { authorization: `Bearer ${made.secret}` }
    }
    const reading = await keyed(['read:DIRECTORY'])
    const whole = await keyed(['read:DIRECTORY', 'read:ACCOUNT', 'write:ACCOUNT'])

    const codes = async (headers: Record<string, string>, query: string, variables = {}): Promise<string[]> => {
      const { errors } = await server.anonymous.send(query, variables, headers)
      return errors.map(({ extensions }) => extensions.code)
    }

    expect(await codes(reading, LISTED)).toStrictEqual(['FORBIDDEN'])
    expect(await codes(reading, ADD, { input: { record: house.id } })).toStrictEqual(['FORBIDDEN'])
    expect(await codes(whole, ADD, { input: { record: house.id } })).toStrictEqual([])
    expect(await recordsOf(staff)).toStrictEqual([house.id, bank.id])
  })
})
