import { api, type Api, type Client } from './support/api.ts'
import { about } from './support/run/expecting.ts'

type Session = {
  id: string
  browser: string
  signedInBy: string
  ipAddress: string | null
  access: { unreadableFields: string[] }
}
const OWN = /* GraphQL */ `
  {
    viewer {
      session {
        id
      }
      sessions {
        id
        browser
        signedInBy
        ipAddress
        access {
          unreadableFields
        }
      }
    }
  }
`
const END_ONE = /* GraphQL */ `
  mutation ($input: EndSessionInput!) {
    endSession(input: $input) {
      account {
        id
      }
    }
  }
`
const END_OTHERS = /* GraphQL */ `
  mutation ($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      account {
        id
        sessions {
          id
        }
      }
    }
  }
`

describe('sessions', () => {
  let server: Api
  let staff: Client
  let again: Client
  let administrator: Client
  const email = async (client: Client) =>
    (await client.get<{ viewer: { account: { email: string } } }>('{ viewer { account { email } } }')).viewer.account
      .email
  const sessionsOf = async (client: Client) =>
    (await client.get<{ viewer: { session: { id: string }; sessions: Session[] } }>(OWN)).viewer
  const records = async (client: Client, operation: string) =>
    server.db.query<{ subjects: string[] }>({
      text: 'select subjects from ledger_record where account_id = $1 and operation = $2',
      values: [client.accountId, operation],
    })

  beforeAll(async () => {
    server = await api()
    staff = await server.as('STAFF')
    again = await server.signIn(await email(staff), 'correct-horse-battery')
    administrator = await server.as('ADMINISTRATOR')
  })

  it('a member of staff sees their own browsers, each with its IP address, and which one they are using', async () => {
    const { session, sessions } = await sessionsOf(again)
    expect(sessions).toHaveLength(2)

    const current = sessions.find(({ id }) => id === session.id)
    expect({ ...current, id: null }).toStrictEqual({
      id: null,
      browser: 'Another program',
      signedInBy: 'PASSWORD',
      ipAddress: current?.ipAddress,
      access: { unreadableFields: [] },
    })
    expect(current?.ipAddress ?? '').toMatch(/^203\.0\./)
    expect((await sessionsOf(staff)).session.id).not.toBe(session.id)
  })

  it('an administrator sees those of others without the IP address, and an analyst sees none', async () => {
    const { session } = await sessionsOf(staff)
    const seen = await administrator.get<{ node: Session }>(
      /* GraphQL */ `
        query ($id: ID!) {
          node(id: $id) {
            ... on Session {
              id
              browser
              signedInBy
              ipAddress
              access {
                unreadableFields
              }
            }
          }
        }
      `,
      { id: session.id },
    )

    expect([seen.node.ipAddress, seen.node.access.unreadableFields]).toStrictEqual([null, ['ipAddress']])

    const analyst = await server.as('ANALYST')
    expect(await analyst.get('query($id: ID!) { node(id: $id) { id } }', { id: session.id })).toStrictEqual({
      node: null,
    })
    expect((await analyst.refused(END_ONE, { input: { id: session.id } })).extensions.code).toBe('NOT_FOUND')
  })

  it("no field of the API holds a session's token", async () => {
    const { errors } = await staff.send('{ viewer { session { token } } }')
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('a member of staff ends another browser, which is signed out with its next request', async () => {
    const { session } = await sessionsOf(again)
    await staff.get(END_ONE, { input: { id: session.id } })

    expect((await again.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')
    expect((await records(staff, 'endSession')).map(({ subjects }) => subjects)).toStrictEqual([[staff.accountId]])
    expect((await staff.refused(END_ONE, { input: { id: session.id } })).extensions.code).toBe('NOT_FOUND')
  })

  it('a member of staff ends all other sessions and stays signed in', async () => {
    const others = [
      await server.signIn(await email(staff), 'correct-horse-battery'),
      await server.signIn(await email(staff), 'correct-horse-battery'),
    ]
    const { endOtherSessions } = await staff.get<{ endOtherSessions: { account: { sessions: object[] } } }>(
      END_OTHERS,
      {
        input: {},
      },
    )

    expect(endOtherSessions.account.sessions).toHaveLength(1)
    for (const other of others)
      expect((await other.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')
  })

  it('an administrator ends all sessions of somebody else, and the ledger names both', async () => {
    await administrator.get(END_OTHERS, { input: { account: staff.accountId } })

    expect((await staff.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')
    expect((await records(administrator, 'endOtherSessions')).map(({ subjects }) => subjects)).toStrictEqual([
      [staff.accountId],
    ])
  })

  it('an API key ends no session and touches no passkey, whatever its scopes', async () => {
    const scopes = ['read:ACCOUNT', 'write:ACCOUNT']
    const { createApiKey } = await administrator.get<{ createApiKey: { secret: string } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          createApiKey(input: $input) {
            secret
          }
        }
      `,
      { input: { name: 'Sync', scopes } },
    )
    const key = { authorization: `Bearer ${createApiKey.secret}`, cookie: '' }

    for (const document of [
      'endSession(input: { id: "x" }) { account { id } }',
      'endOtherSessions(input: {}) { account { id } }',
      'removePasskey(input: { id: "x" }) { passkey { id } }',
      'renamePasskey(input: { id: "x", name: "y" }) { passkey { id } }',
    ]) {
      const { errors } = await server.anonymous.send(`mutation { ${document} }`, {}, key)
      about(document, () => expect(errors[0]?.extensions.code).toBe('FORBIDDEN'))
    }
  })

  describe('lost second factors', () => {
    it('are reset by an administrator: the officer starts again with the password, and is signed out everywhere', async () => {
      const officer = await server.as('STAFF')
      const run = (text: string) => server.db.query({ text, values: [officer.accountId] })
      await run(`update account set totp_enabled = true where id = $1`)
      await run(
        `
          insert into authenticator_app (id, account_id, secret, recovery_codes, verified)
          values (gen_random_uuid(), $1, 'x', '0.[]', true)
        `,
      )
      await run(
        `
          insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up)
          values (gen_random_uuid(), $1::uuid, ($1::uuid)::text, 'x', 0, 'singleDevice', false)
        `,
      )
      const reset = /* GraphQL */ `
        mutation ($input: RecordVersionInput!) {
          resetSecondFactors(input: $input) {
            account {
              version
            }
          }
        }
      `

      expect((await officer.refused(reset, { input: { id: officer.accountId, version: 1 } })).extensions.code).toBe(
        'FORBIDDEN',
      )
      expect(
        (await administrator.refused(reset, { input: { id: officer.accountId, version: 9 } })).extensions.code,
      ).toBe('CONFLICT')
      expect(
        (await administrator.refused(reset, { input: { id: administrator.accountId, version: 1 } })).extensions.code,
      ).toBe('FORBIDDEN')
      expect(await administrator.get(reset, { input: { id: officer.accountId, version: 1 } })).toStrictEqual({
        resetSecondFactors: { account: { version: 2 } },
      })

      const [left] = await run(
        `
          select
            (select count(*) from authenticator_app where account_id = $1)::int as apps,
            (select count(*) from passkey where account_id = $1)::int as passkeys,
            (select count(*) from session where account_id = $1)::int as sessions
        `,
      )
      expect(left).toStrictEqual({ apps: 0, passkeys: 0, sessions: 0 })
      expect(await records(administrator, 'resetSecondFactors')).toHaveLength(1)
    })
  })
})
