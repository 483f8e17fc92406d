import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../api/platform/database.ts'
import { api, type Api } from './support/api.ts'
import { type Cast, cast, create, word } from './support/builders.ts'
import { serverUrl } from './support/database/database.ts'
import { communitiesDirectorate } from './support/questions.ts'
import { confirm, filledIn, formOf, mailedToken, newEmail, register, registered, send } from './support/registering.ts'
import { until } from './support/run/until.ts'
import { someAccount } from './support/signIn/accountsServer.ts'
import { keptMail, PASSWORD, postAuth } from './support/signIn/mailedLinks.ts'

describe('a stranger registers', () => {
  let server: Api
  let force: Cast
  let topic: string
  const run = <Row = Record<string, unknown>>(text: string, ...values: unknown[]) =>
    server.db.query<Row>({ text, values })
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await communitiesDirectorate(force)
    topic = (await create(force.admin, 'Topic', { code: word().toUpperCase(), name: word() })).id
  })

  /** Rows that a registrant could have left, of their name. */
  const rowsNamed = (name: string) =>
    run(
      `
        select 'account' as kind from account where display_name = $1
        union all select 'person' from person where display_name = $1
        union all select 'organisation' from organisation where name = $1
      `,
      name,
    )

  it('as a resident: by the mailed link an account, a person, private contacts, a consent with its wording, and wishes', async () => {
    const displayName = `Robin ${word()}`
    const email = newEmail()

    const opened = await register(server, {
      email,
      displayName,
      topics: [topic],
      channels: ['EMAIL', 'SMS'],
      telephone: '07700 900123',
    })
    expect([opened.status, opened.body]).toStrictEqual([200, { ward: null }])
    expect(await rowsNamed(displayName)).toStrictEqual([])

    const token = await mailedToken(server.db, email)
    const page = await postAuth(server.url, '/registration', { token })
    expect(page.body).toStrictEqual({
      email,
      displayName,
      kind: 'RESIDENT',
      businessName: null,
      ward: null,
      mailedAt: [],
    })
    expect((await confirm(server, token)).body).toStrictEqual({ email })

    const [account] = await run<{ person_id: string; roles: string[]; standing: null; email_verified: boolean }>(
      'select person_id, roles, standing, email_verified, organisation_id from account where email = $1',
      email,
    )
    expect(account).toMatchObject({ roles: ['RESIDENT'], standing: null, email_verified: true, organisation_id: null })
    const { consent } = await formOf(server)
    expect(
      await run(
        `
          select kind, value, given_for, d.code, e.decision, e.source, e.wording, e.wording_version
          from contact_point c join consent_event e on e.contact_point_id = c.id
          left join directorate d on d.id = c.directorate_id
          where person_id = $1 order by kind
        `,
        account?.person_id,
      ),
    ).toStrictEqual(
      [
        ['EMAIL', email],
        ['MOBILE', '+447700900123'],
      ].map(([kind, value]) => ({
        kind,
        value,
        given_for: 'PRIVATE',
        code: 'COMMUNITY',
        decision: 'GIVEN',
        source: 'registration',
        wording: consent.wording,
        wording_version: consent.version,
      })),
    )
    expect(
      await run('select topic_id, channel from wish where person_id = $1 order by channel', account?.person_id),
    ).toStrictEqual([
      { topic_id: topic, channel: 'EMAIL' },
      { topic_id: topic, channel: 'SMS' },
    ])
    await server.signIn(email, PASSWORD)
  })

  it('as a business: a new organisation of tier 3, unconfirmed, with its owner; never one that the force knows', async () => {
    const name = `Flowers ${word()}`
    const known = await create(force.crime, 'Organisation', { name })

    const { client } = await registered(server, {
      kind: 'BUSINESS',
      businessName: name,
      topics: [topic],
      channels: ['EMAIL'],
    })

    const { organisations } = await client.get<{ organisations: { edges: { node: Record<string, unknown> }[] } }>(`
      { organisations { edges { node { id name kind tier unconfirmedSince contactPoints { kind value } people { displayName } } } } }
    `)
    expect(organisations.edges).toHaveLength(1)
    const own = organisations.edges[0]?.node
    expect(own).toMatchObject({
      name,
      kind: 'BUSINESS',
      tier: 3,
      contactPoints: expect.arrayContaining([{ kind: 'ADDRESS', value: 'EC4R 3TD' }]) as unknown,
      people: [{ displayName: 'Robin Registrant' }],
    })
    expect(own?.['unconfirmedSince']).toMatch(/^\d{4}-/)
    expect(own?.['id']).not.toBe(known.id)
    expect(await run('select standing, roles from account where id = $1', client.accountId)).toStrictEqual([
      { standing: 'OWNER', roles: ['STAKEHOLDER'] },
    ])
    expect(
      await run('select topic_id, channel, person_id from wish where organisation_id = $1', own?.['id']),
    ).toStrictEqual([{ topic_id: topic, channel: 'EMAIL', person_id: null }])
  })

  it('with the ward of the postcode told and kept; outside of the force’s wards that is said, and allowed', async () => {
    const ward = `Ward ${word()}`
    const square = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [-4, 56],
            [-3.9, 56],
            [-3.9, 56.1],
            [-4, 56.1],
            [-4, 56],
          ],
        ],
      ],
    }
    const zone = await create(force.admin, 'Zone', {
      kind: 'WARD',
      code: word().toUpperCase(),
      name: ward,
      shape: square,
    })
    await run(
      `
        insert into postcode (postcode, location, source) values ('FK8 1AA', 'SRID=4326;POINT(-3.95 56.05)', 'test')
        on conflict (postcode) do nothing
      `,
    )
    const email = newEmail()

    const inside = await register(server, { email, postcode: 'fk81aa' })
    const outside = await register(server, { postcode: 'FK9 9ZZ' })

    expect([inside.body, outside.body]).toStrictEqual([{ ward }, { ward: null }])
    await confirm(server, await mailedToken(server.db, email))
    expect(
      await run('select ward_id from person join account on person.id = person_id where email = $1', email),
    ).toStrictEqual([{ ward_id: zone.id }])
  })

  it('is told of every faulty field at once, and nothing is kept of what was sent', async () => {
    const sent = await filledIn(server, {
      email: 'no address',
      displayName: '—',
      kind: 'BUSINESS',
      postcode: 'EC4R',
      topics: [topic],
      consentVersion: '1999-01',
    })

    const { status, body } = await send(server, sent)

    expect([status, body['code'], Object.keys(body['fields'] as object).sort()]).toStrictEqual([
      400,
      'BAD_USER_INPUT',
      ['businessName', 'channels', 'consentVersion', 'displayName', 'email', 'postcode'],
    ])
    const { body: topics } = await register(server, {
      topics: ['00000000-0000-4000-8000-000000000000'],
      channels: ['EMAIL'],
    })
    expect(topics['fields']).toStrictEqual({ topics: 'must be topics of our list' })
    const { body: calls } = await register(server, { topics: [topic], channels: ['PHONE'] })
    expect(calls['fields']).toStrictEqual({ telephone: 'is required for text messages and calls' })
  })

  it('is not registered by a scanner that opens every link, nor with a token that is wrong, used or too old', async () => {
    const displayName = `Robin ${word()}`
    const email = newEmail()
    await register(server, { email, displayName })
    const token = await mailedToken(server.db, email)

    for (const path of ['/registration', `/registration#${token}`, `/register?token=${token}`])
      await fetch(`${server.url}${path}`)
    for (const path of ['/registration', '/confirm-registration']) {
      await fetch(`${server.url}/api/auth${path}?token=${token}`)
      await fetch(`${server.url}/api/auth${path}?token=${token}`, { method: 'HEAD' })
    }
    for (const _twice of [1, 2]) expect((await postAuth(server.url, '/registration', { token })).status).toBe(200)
    expect(await rowsNamed(displayName)).toStrictEqual([])

    expect(
      (
        await confirm(
          server,
          token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        )
      ).body['code'],
    ).toBe('NOT_FOUND')
    expect((await confirm(server, token, 'short')).body['fields']).toHaveProperty('password')
    expect((await confirm(server, token)).status).toBe(200)
    expect((await confirm(server, token)).body['code']).toBe('NOT_FOUND')

    const late = newEmail()
    await register(server, { email: late })
    await run(`update registration set expires_at = now() - interval '1 second' where email = $1`, late)
    expect((await confirm(server, await mailedToken(server.db, late))).body['code']).toBe('NOT_FOUND')
  })

  it('has one account, however many of their links are used at the same moment', async () => {
    const email = newEmail()
    await register(server, { email })
    const first = await mailedToken(server.db, email)
    await register(server, { email })
    const second = await mailedToken(server.db, email)

    const answers = await Promise.all([first, second, first].map((token) => confirm(server, token)))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await run('select from account where email = $1', email)).toHaveLength(1)
    expect(await run('select from registration where email = $1', email)).toStrictEqual([])
  })

  // The embedded database has one connection: nothing there happens half-way through something else.
  if (serverUrl !== null) {
    it('has one account if another of their links is used while the first one waits, and the second link works no more', async () => {
      const email = newEmail()
      await register(server, { email })
      const first = await mailedToken(server.db, email)
      await register(server, { email })
      const second = await mailedToken(server.db, email)
      const waiting = async (count: number) => {
        // Only the owner of the database sees what other sessions wait for.
        const text = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%from registration%'`
        const found = await server.db.asOwner(({ query }) => query({ text, values: [] }))
        return found.length === count
      }

      const confirming = await (server.db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
        const text = 'select from registration where email = $1 order by created_at limit 1 for update'
        await queryWithin(em, { text, values: [email] })
        const one = confirm(server, first)
        await until(() => waiting(1), 20)
        const two = confirm(server, second)
        await until(() => waiting(2), 20)
        return [one, two]
      })

      const answers = await Promise.all(confirming)
      expect(answers.map(({ status, body }) => [status, body['code']])).toStrictEqual([
        [200, undefined],
        [404, 'NOT_FOUND'],
      ])
      expect(await run('select from account where email = $1', email)).toHaveLength(1)
    })
  }

  it('keeps no telephone number that no chosen channel needs', async () => {
    const email = newEmail()

    const { status } = await register(server, {
      email,
      topics: [topic],
      channels: ['EMAIL'],
      telephone: '07700 900123',
    })

    expect([status, await run('select telephone from registration where email = $1', email)]).toStrictEqual([
      200,
      [{ telephone: null }],
    ])
  })

  it('cannot take an address that got an account in the meantime', async () => {
    const email = newEmail()
    await register(server, { email })
    await someAccount(server.db, { email })

    expect((await confirm(server, await mailedToken(server.db, email))).body['code']).toBe('NOT_FOUND')
  })

  it('leaves history and a ledger record that names the registration', async () => {
    const { client } = await registered(server)

    const records = await run<{ operation: string; category: string; classes: string[] }>(
      'select operation, category, classes from ledger_record where account_id = $1 and operation = $2',
      client.accountId,
      'confirmRegistration',
    )
    expect(records).toStrictEqual([
      {
        operation: 'confirmRegistration',
        category: 'COLLECTION',
        classes: expect.arrayContaining(['ACCOUNT', 'DIRECTORY', 'PRIVATE_CONTACT']) as unknown,
      },
    ])
    expect(
      await run('select distinct source, operation from history_entry where account_id = $1', client.accountId),
    ).toStrictEqual([{ source: 'registration', operation: 'confirmRegistration' }])
    expect(
      await keptMail(
        server.db,
        (await run<{ email: string }>('select email from account where id = $1', client.accountId))[0]?.email ?? '',
      ),
    ).toMatchObject({
      purpose: 'REGISTRATION',
    })
  })
})
