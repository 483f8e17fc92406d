import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  create,
  type Input,
  type Made,
  mutationOf,
  organisation,
  update,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { acceptInvitation } from './support/signIn/mailedLinks.ts'

const OWN = /* GraphQL */ `
  {
    viewer {
      roles
      directorates {
        id
      }
      organisation {
        id
      }
    }
  }
`
const rename = (input: Input) => [mutationOf('update', 'Organisation'), { input }] as const

describe('a right that changes counts from the next request', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  /** An account that an administrator made, signed in. */
  const account = async (roles: string[], more: Input = {}): Promise<{ made: Made; client: Client }> => {
    const email = `${word()}@test.example`
    const made = await create(force.admin, 'Account', { email, displayName: 'Sam', roles, ...more })
    const client = await acceptInvitation(server, email)
    return { made: { ...made, version: made.version + 1 }, client }
  }
  const keyOf = async (by: Client, scopes: string[]) => {
    const { made } = await by.get<{ made: { apiKey: Made; secret: string } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            apiKey {
              id
              version
            }
            secret
          }
        }
      `,
      { input: { name: 'Sync', scopes } },
    )
    return {
      key: made.apiKey,
      send: (query: string, variables: Input = {}) =>
        server.anonymous.send<Record<string, unknown>>(query, variables, { authorization: `Bearer ${made.secret}` }),
    }
  }

  it('for general staff who become a SPOC and cease to be one', async () => {
    const { made, client } = await account(['STAFF'])
    const bank = await organisation(force.manager)

    expect((await client.refused(...rename({ ...bank, name: 'A' }))).extensions.code).toBe('FORBIDDEN')

    const promoted = await update(force.admin, 'Account', made, { roles: ['SPOC'] })
    const changed = await update(client, 'Organisation', bank, { name: 'B' })
    await update(force.admin, 'Account', promoted, { roles: ['STAFF'] })

    expect((await client.refused(...rename({ ...changed, name: 'C' }))).extensions.code).toBe('FORBIDDEN')
  })

  it('for a SPOC whose directorate is given, ended and archived', async () => {
    const { made, client } = await account(['SPOC'])
    const mine = async () =>
      (await client.get<{ viewer: { directorates: { id: string }[] } }>(OWN)).viewer.directorates.map(({ id }) => id)

    expect(await mine()).toStrictEqual([])

    const note = await create(force.crime, 'RestrictedNote', {
      organisation: (await organisation(force.manager)).id,
      text: 'Only A',
    })
    const reads = async () =>
      (
        await client.get<{ note: { text: string } | null }>(
          'query($id: ID!) { note: restrictedNote(id: $id) { text } }',
          { id: note.id },
        )
      ).note

    expect(await reads()).toBeNull()

    const assigned = await create(force.admin, 'SpocAssignment', {
      account: made.id,
      directorate: force.crimeDirectorate,
    })
    expect([await mine(), await reads()]).toStrictEqual([[force.crimeDirectorate], { text: 'Only A' }])

    const ended = await update(force.admin, 'SpocAssignment', assigned, { endsOn: '2020-01-01' })
    expect([await mine(), await reads()]).toStrictEqual([[], null])

    await update(force.admin, 'SpocAssignment', ended, { endsOn: null })
    expect(await mine()).toStrictEqual([force.crimeDirectorate])
  })

  it('for an account that is suspended, restored and archived: session and key are refused, and so is signing in', async () => {
    const { made, client } = await account(['SPOC'])
    const key = await keyOf(client, ['read:DIRECTORY', 'read:ACCOUNT'])
    const codes = async () =>
      [await client.send(OWN), await key.send(OWN)].map(({ status, errors }) => [status, errors[0]?.extensions.code])
    const welcome = [
      [200, undefined],
      [200, undefined],
    ]
    const refusedBoth = [
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
    ]

    expect(await codes()).toStrictEqual(welcome)

    const suspended = await update(force.admin, 'Account', made, { suspendedAt: '2026-01-01T00:00:00Z' })
    expect(await codes()).toStrictEqual(refusedBoth)

    const restored = await update(force.admin, 'Account', suspended, { suspendedAt: null })
    expect(await codes()).toStrictEqual(welcome)

    await force.admin.get(mutationOf('archive', 'Account'), { input: restored })
    expect(await codes()).toStrictEqual(refusedBoth)
  })

  it('for all root fields of an operation at once: one of their statements confirms the caller, and without it none is answered', async () => {
    const { made, client } = await account(['SPOC'])
    await organisation(force.manager)
    const query = /* GraphQL */ `
      {
        people(first: 1) {
          totalCount
        }
        organisations(first: 1) {
          totalCount
        }
        viewer {
          roles
        }
      }
    `
    await client.get(query)
    const send = server.db.query
    const spy = jest.spyOn(server.db, 'query')
    const filed = () => spy.mock.calls.filter(([{ name }]) => name === 'ledger_append').length
    await client.get(query)
    const confirms = ({ text }: { text: string }) => text.includes(') who_calls where ')

    expect(spy.mock.calls.filter(([statement]) => confirms(statement))).toHaveLength(1)
    expect(filed()).toBe(1)

    // Suspended while the other answers are being read.
    spy.mockReset().mockImplementation(async (statement) => {
      if (confirms(statement))
        await send({ text: 'update account set suspended_at = now() where id = $1', values: [made.id] })
      return send(statement)
    })
    const { status, data, errors } = await client.send(query)

    expect([status, data ?? null, errors[0]?.extensions.code]).toStrictEqual([401, null, 'UNAUTHENTICATED'])
    expect(filed()).toBe(0)

    spy.mockRestore()
  })

  it('for an API key that its owner or an administrator revokes', async () => {
    for (const by of [force.economic, force.admin]) {
      const { key, send } = await keyOf(force.economic, ['read:ACCOUNT'])
      expect((await send(OWN)).status).toBe(200)
      await by.get(
        /* GraphQL */ `
          mutation ($input: RevokeApiKeyInput!) {
            revokeApiKey(input: $input) {
              apiKey {
                revokedAt
              }
            }
          }
        `,
        {
          input: key,
        },
      )
      const reply = await send(OWN)
      expect([reply.status, reply.errors[0]?.extensions.code]).toStrictEqual([401, 'UNAUTHENTICATED'])
    }
  })

  it("but not for another's key: a SPOC can neither see nor revoke it, and a key makes no keys", async () => {
    const { key, send } = await keyOf(force.crime, ['read:ACCOUNT', 'write:ACCOUNT'])
    const revoke = /* GraphQL */ `
      mutation ($input: RevokeApiKeyInput!) {
        revokeApiKey(input: $input) {
          apiKey {
            id
          }
        }
      }
    `

    expect((await force.economic.refused(revoke, { input: key })).extensions.code).toBe('NOT_FOUND')

    const { apiKeys } = await force.economic.get<{ apiKeys: { edges: { node: { id: string } }[] } }>(
      '{ apiKeys(first: 200) { edges { node { id } } } }',
    )
    expect(apiKeys.edges.map(({ node }) => node.id)).not.toContain(key.id)

    const made = await send(/* GraphQL */ `
      mutation {
        createApiKey(input: { name: "Wider", scopes: ["read:RESTRICTED"] }) {
          secret
        }
      }
    `)
    expect(made.errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await send(OWN)).status).toBe(200)
  })

  it('and a key reads no more than its scopes, however much its owner may read', async () => {
    const { send } = await keyOf(force.crime, ['read:DIRECTORY'])
    const note = await create(force.crime, 'RestrictedNote', {
      organisation: (await organisation(force.manager)).id,
      text: 'Only A',
    })

    expect((await send('query($id: ID!) { node(id: $id) { id } }', { id: note.id })).data).toStrictEqual({ node: null })
    expect((await send('{ viewer { account { email } } }')).data).toStrictEqual({ viewer: { account: null } })
    expect((await send('{ restrictedNotes { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('for a control room whose break-glass ends: the number is shown, and then no longer', async () => {
    const operator = await server.as('OPERATOR')
    const who = await create(force.crime, 'Person', { displayName: word() })
    await create(force.crime, 'ContactPoint', {
      person: who.id,
      kind: 'MOBILE',
      value: '07700 900321',
      givenFor: 'PRIVATE',
    })
    const number = async (by: Client) =>
      (
        await by.get<{ person: { contactPoints: { value: string | null }[] } }>(
          'query($id: ID!) { person(id: $id) { contactPoints { value } } }',
          { id: who.id },
        )
      ).person.contactPoints[0]?.value

    expect(await number(operator)).toBeNull()

    const short = await operator.refused(
      /* GraphQL */ `
        mutation ($input: BreakGlassInput!) {
          breakGlass(input: $input) {
            breakGlass {
              id
            }
          }
        }
      `,
      { input: { subject: who.id, reason: 'now' } },
    )
    expect([short.extensions.code, Object.keys(short.extensions.fields ?? {})]).toStrictEqual([
      'BAD_USER_INPUT',
      ['reason'],
    ])

    const { breakGlass } = await operator.get<{ breakGlass: { breakGlass: { id: string; reason: string } } }>(
      /* GraphQL */ `
        mutation ($input: BreakGlassInput!) {
          breakGlass(input: $input) {
            breakGlass {
              id
              reason
            }
          }
        }
      `,
      { input: { subject: who.id, reason: 'Fire next door, 03:10' } },
    )
    expect(breakGlass.breakGlass.reason).toBe('Fire next door, 03:10')
    expect(await number(operator)).toBe('+447700900321')
    await about('it is open to the caller alone', async () =>
      expect(await number(await server.as('OPERATOR'))).toBeNull(),
    )

    await operator.get(
      /* GraphQL */ `
        mutation ($input: EndBreakGlassInput!) {
          endBreakGlass(input: $input) {
            breakGlass {
              endedAt
            }
          }
        }
      `,
      { input: { id: breakGlass.breakGlass.id } },
    )
    expect(await number(operator)).toBeNull()
    expect(
      (
        await force.economic.refused(
          /* GraphQL */ `
            mutation ($input: BreakGlassInput!) {
              breakGlass(input: $input) {
                breakGlass {
                  id
                }
              }
            }
          `,
          { input: { subject: who.id, reason: 'I should like to know' } },
        )
      ).extensions.code,
    ).toBe('FORBIDDEN')
  })
})
