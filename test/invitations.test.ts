import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, create, type Input, type Made, update, word } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { acceptInvitation, keptMail, PASSWORD, postAuth, tokenIn } from './support/signIn/mailedLinks.ts'

const AGAIN = /* GraphQL */ `
  mutation ($input: InviteAgainInput!) {
    inviteAgain(input: $input) {
      account {
        id
        version
        invitationExpiresAt
      }
    }
  }
`
const CREATE = /* GraphQL */ `
  mutation ($input: CreateAccountInput!) {
    createAccount(input: $input) {
      account {
        id
      }
    }
  }
`
const OUTBOX = /* GraphQL */ `
  {
    outboxMails(first: 50) {
      totalCount
      edges {
        node {
          purpose
          recipient
          state
          body
          account {
            id
          }
          access {
            unreadableFields
          }
        }
      }
    }
  }
`

type Again = { inviteAgain: { account: Made & { invitationExpiresAt: string } } }
type Outbox = {
  outboxMails: {
    totalCount: number
    edges: {
      node: {
        recipient: string
        state: string
        body: string | null
        account: { id: string } | null
        access: { unreadableFields: string[] }
      }
    }[]
  }
}

describe('an administrator invites', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  const invited = async (more: Input = {}): Promise<{ email: string; made: Made; token: string }> => {
    const email = `${word()}@test.example`
    const made = await create(force.admin, 'Account', {
      email,
      displayName: 'Robin Example',
      roles: ['STAFF'],
      ...more,
    })
    return { email, made, token: tokenIn((await keptMail(server.db, email))?.body ?? '') }
  }
  const set = (token: string, password = PASSWORD) => postAuth(server.url, '/set-password', { token, password })
  const again = async ({ id, version }: Made): Promise<Made> =>
    (await force.admin.get<Again>(AGAIN, { input: { id, version } })).inviteAgain.account
  const run = <Row>(text: string, ...values: unknown[]) => server.db.query<Row>({ text, values })
  const expiry = async ({ id }: Made) =>
    (
      await force.admin.get<{ account: { invitationExpiresAt: string | null } }>(
        'query($id: ID!) { account(id: $id) { invitationExpiresAt } }',
        { id },
      )
    ).account.invitationExpiresAt

  it('without a password: the input has no such field', async () => {
    const refusal = await force.admin.refused(CREATE, {
      input: { email: `${word()}@test.example`, displayName: 'X', roles: [], password: PASSWORD },
    })
    expect(refusal.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('and is told of an address that is already taken, in capitals too', async () => {
    const { email } = await invited()
    const refusal = await force.admin.refused(CREATE, {
      input: { email: email.toUpperCase(), displayName: 'Twin', roles: [] },
    })

    expect([refusal.extensions.code, refusal.message]).toStrictEqual([
      'CONFLICT',
      'There is an account with this e-mail address already; it may be archived.',
    ])
  })

  it('by a link in the fragment of our own address, valid for 72 hours and stored only as a hash', async () => {
    const { email, made, token } = await invited()
    const mail = await keptMail(server.db, email)

    expect(mail?.purpose).toBe('INVITATION')
    expect(mail?.body).toMatch(/^Dear Robin Example,\n[^]*\nhttp:\/\/localhost:4000\/invitation#[\w-]{43}\n/)

    const hours = (new Date((await expiry(made)) ?? 0).getTime() - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(71.9)
    expect(hours).toBeLessThanOrEqual(72)

    const [link] = await run<{ row: string }>(
      'select row_to_json(l)::text as row from account_link l where account_id = $1',
      made.id,
    )
    expect(link?.row ?? '').toMatch(/"token_hash":"[\w-]{43}"/)
    expect(link?.row).not.toContain(token)
  })

  it('and the invited officer sets a password once and signs in with the given role; the link is used up', async () => {
    const { email, made, token } = await invited({ roles: ['ANALYST'] })
    expect((await postAuth(server.url, '/sign-in/email', { email, password: PASSWORD })).status).toBe(401)

    const page = await postAuth(server.url, '/link', { token })
    expect([page.status, page.body]).toStrictEqual([
      200,
      { purpose: 'INVITATION', email, displayName: 'Robin Example' },
    ])

    const done = await set(token)
    expect([done.status, done.body, done.headers.getSetCookie()]).toStrictEqual([200, { email }, []])
    expect(done.headers.get('cache-control')).toBe('no-store')

    const officer = await server.signIn(email, PASSWORD)
    expect((await officer.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toStrictEqual([
      'ANALYST',
    ])
    expect(await expiry(made)).toBeNull()
    for (const path of ['/set-password', '/link']) {
      const used = await postAuth(server.url, path, { token, password: 'another-long-password' })
      about(path, () => expect([used.status, used.body['code']]).toStrictEqual([404, 'NOT_FOUND']))
    }
    expect((await postAuth(server.url, '/sign-in/email', { email, password: 'another-long-password' })).status).toBe(
      401,
    )
  })

  it('and only one of two who use the link at the same moment sets the password', async () => {
    const { email, token } = await invited()
    const passwords = ['the-first-password', 'the-second-password', 'the-third-password']
    const statuses = await Promise.all(passwords.map(async (password) => (await set(token, password)).status))

    expect([...statuses].sort()).toStrictEqual([200, 404, 404])

    const signedIn = await Promise.all(
      passwords.map(async (password) => (await postAuth(server.url, '/sign-in/email', { email, password })).status),
    )
    expect(signedIn).toStrictEqual(statuses.map((status) => (status === 200 ? 200 : 401)))
  })

  it('and a password of fewer than 12 or more than 128 characters is refused; the link stays valid', async () => {
    const { token } = await invited()
    for (const password of ['eleven-char', 'x'.repeat(129)]) {
      const { status, body } = await set(token, password)
      expect([status, body['code'], body['fields']]).toStrictEqual([
        400,
        'BAD_USER_INPUT',
        { password: 'must have 12 to 128 characters' },
      ])
    }

    expect((await set(token)).status).toBe(200)
  })

  it('and a lapsed link lets nobody in; after another invitation only the newest link does', async () => {
    const { email, made, token } = await invited()
    await run(`update account_link set expires_at = now() - interval '1 second' where account_id = $1`, made.id)

    expect((await set(token)).status).toBe(404)

    const renewed = await again(made)
    const second = tokenIn((await keptMail(server.db, email))?.body ?? '')
    await again(renewed)

    expect((await set(second)).status).toBe(404)

    await acceptInvitation(server, email)
  })

  it('and cannot invite again an officer who has accepted or is suspended, nor on a stale version', async () => {
    const { email, made } = await invited()
    await acceptInvitation(server, email)
    const code = async (input: Input) => (await force.admin.refused(AGAIN, { input })).extensions.code

    expect(await code({ id: made.id, version: made.version + 1 })).toBe('CONFLICT')

    const { made: other } = await invited()
    expect(await code({ ...other, version: 99 })).toBe('CONFLICT')

    const suspended = await update(force.admin, 'Account', other, { suspendedAt: '2026-01-01T00:00:00Z' })
    expect(await code(suspended)).toBe('CONFLICT')
    expect((await force.manager.refused(AGAIN, { input: suspended })).extensions.code).toBe('FORBIDDEN')
    expect((await server.anonymous.refused(AGAIN, { input: suspended })).extensions.code).toBe('UNAUTHENTICATED')
  })

  it('and the link of an account that is suspended or archived before accepting lets nobody in', async () => {
    const first = await invited()
    await update(force.admin, 'Account', first.made, { suspendedAt: '2026-01-01T00:00:00Z' })

    expect((await set(first.token)).status).toBe(404)

    const second = await invited()
    await archive(force.admin, 'Account', second.made)

    expect((await set(second.token)).status).toBe(404)
  })

  it('and an account that is made suspended gets no invitation until it is asked for', async () => {
    const { email, made, token } = await invited({ suspendedAt: '2026-01-01T00:00:00Z' })

    expect([token, await expiry(made)]).toStrictEqual(['', null])
    await again(await update(force.admin, 'Account', made, { suspendedAt: null }))
    await acceptInvitation(server, email)
  })

  it('and corrects the address: the link to the wrong one becomes invalid, and a new one is sent to the right one', async () => {
    const { made, token } = await invited()
    const right = `${word()}@test.example`

    await update(force.admin, 'Account', made, { email: right })

    expect((await set(token)).status).toBe(404)
    await acceptInvitation(server, right)
  })

  it('and the old address is told when an account in use gets another', async () => {
    const { email, made } = await invited()
    await acceptInvitation(server, email)

    await update(force.admin, 'Account', { ...made, version: made.version + 1 }, { email: `${word()}@test.example` })

    expect((await keptMail(server.db, email))?.purpose).toBe('EMAIL_CHANGED')
  })

  it('and the ledger says who invited, and that a link accepted the invitation, but never the link itself', async () => {
    const { email, made, token } = await invited()
    await acceptInvitation(server, email)

    const filed = await run<{ account: string; client: string; operation: string; row: string }>(
      `
        select account_id as account, split_part(client, ':', 1) as client, operation, row_to_json(l)::text as row
        from ledger_record l
        where $1::uuid = any(subjects)
        and category in ('COLLECTION', 'ALTERATION') order by seq
      `,
      made.id,
    )

    expect(filed.map(({ account, client, operation }) => [account, client, operation])).toStrictEqual([
      [force.admin.accountId, 'session', 'createAccount'],
      [made.id, 'link', 'acceptInvitation'],
    ])
    for (const { row } of filed) expect(row).not.toContain(token)
  })
})

describe('the outbox', () => {
  let server: Api
  let admin: Client
  beforeAll(async () => {
    server = await api(await freshDatabase())
    admin = await server.as('ADMINISTRATOR')
    await create(admin, 'Account', { email: 'robin@test.example', displayName: 'Robin', roles: ['STAFF'] })
  })

  it('shows an administrator the mails that a trial installation keeps, and each look is in the ledger', async () => {
    const { outboxMails } = await admin.get<Outbox>(OUTBOX)
    expect(
      outboxMails.edges.map(({ node }) => [node.recipient, node.state, node.access.unreadableFields]),
    ).toStrictEqual([['robin@test.example', 'KEPT', []]])
    expect(outboxMails.edges[0]?.node.body ?? '').toMatch(/#[\w-]{43}/)

    const [filed] = await server.db.query<{ operation: string; subjects: string; classes: string }>({
      text: `
        select operation, to_json(subjects)::text as subjects, to_json(classes)::text as classes
        from ledger_record
        where account_id = $1 order by seq desc limit 1
      `,
      values: [admin.accountId],
    })
    expect(filed?.operation).toBe('outboxMails')
    expect(filed?.classes).toContain('SECRET')
    expect(filed?.subjects).toContain(outboxMails.edges[0]?.node.account?.id ?? 'nobody')
  })

  it('is closed to everybody else, including the data-protection officer', async () => {
    for (const role of ['DPO', 'SPOC', 'STAFF', 'REGISTER_MANAGER', 'INSPECTOR', 'RESIDENT'] as const) {
      await about(role, async () =>
        expect((await (await server.as(role)).refused(OUTBOX)).extensions.code).toBe('FORBIDDEN'),
      )
    }
    expect((await server.anonymous.refused(OUTBOX)).extensions.code).toBe('UNAUTHENTICATED')
  })

  it('shows no mail to an administrator’s API key, whatever its scopes', async () => {
    const CREATE_KEY = /* GraphQL */ `
      mutation ($scopes: [String!]!) {
        createApiKey(input: { name: "Sync", scopes: $scopes }) {
          secret
        }
      }
    `
    const { createApiKey } = await admin.get<{ createApiKey: { secret: string } }>(CREATE_KEY, {
      scopes: ['read:ACCOUNT'],
    })

    const { data } = await server.anonymous.send<Outbox>(OUTBOX, {}, { authorization: `Bearer ${createApiKey.secret}` })

    expect(data?.outboxMails.edges.map(({ node }) => [node.body, node.access.unreadableFields])).toStrictEqual([
      [null, ['body']],
    ])
    expect((await admin.refused(CREATE_KEY, { scopes: ['read:SECRET'] })).extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('without a mail server or an outbox', () => {
  it('an administrator is told that nobody can be invited, and nothing is made', async () => {
    // The address only says that there is a server; the test's own database is used.
    const server = await api(await freshDatabase(), { databaseUrl: 'postgresql://db.example/beadle' })
    const admin = await server.as('ADMINISTRATOR')

    const refusal = await admin.refused(CREATE, {
      input: { email: 'robin@test.example', displayName: 'Robin', roles: ['STAFF'] },
    })

    expect(refusal.extensions.code).toBe('BAD_USER_INPUT')
    expect(Object.keys(refusal.extensions.fields ?? {})).toStrictEqual(['email'])
    expect(
      await server.db.query({ text: `select 1 from account where email = 'robin@test.example'`, values: [] }),
    ).toStrictEqual([])
  })
})
