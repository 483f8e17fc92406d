import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, create, type Made, organisation, person, word } from './support/builders.ts'
import { inHours, logs, makesKinds } from './support/engagements.ts'
import {
  eventsIn,
  fetches,
  ifNot,
  makesFeed,
  refusesFeed,
  refusesToRenew,
  refusesToRevoke,
  renewsFeed,
  revokesFeed,
} from './support/feeds.ts'
import { about } from './support/run/expecting.ts'

const inDays = (days: number): string => inHours(days * 24)
const LIST = /* GraphQL */ `
  {
    calendarFeeds {
      edges {
        node {
          id
          name
          details
          directorate {
            id
          }
          createdAt
          renewedAt
          revokedAt
          lastFetchedOn
        }
      }
    }
  }
`
type Listed = { calendarFeeds: { edges: { node: Record<string, unknown> & { id: string } }[] } }

describe('a calendar feed', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let bankName: string
  let manager: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    bankName = `Bank ${word()}`
    bank = await organisation(force.crime, { name: bankName })
    manager = await person(force.crime, { givenName: 'Robin', familyName: word() })
    await create(force.crime, 'Affiliation', { person: manager.id, organisation: bank.id })
  })

  /** A SPOC of a directorate of the test's own, so that nothing else is in their feeds. */
  async function spoc(): Promise<Client & { directorate: string }> {
    const { id } = await create(force.admin, 'Directorate', { code: `T_${word().toUpperCase()}`, name: 'Fraud' })
    return { ...(await server.as('SPOC', { directorates: [id] })), directorate: id }
  }
  const withBank = () => ({ organisations: [bank.id], people: [manager.id] })
  const listed = async (by: Client) => (await by.get<Listed>(LIST)).calendarFeeds.edges.map(({ node }) => node)
  const nobodyHasIt = { address: `http://x/feeds/${'A'.repeat(43)}.ics` }
  const run = (text: string, ...values: unknown[]) => server.db.query<Record<string, unknown>>({ text, values })

  it('of a SPOC holds the engagements that they take part in, without summary, people and place', async () => {
    const officer = await spoc()
    const planned = await logs(officer, { ...withBank(), occurredAt: inDays(3), place: 'Under the clock' })
    const others = await logs(force.crime, { ...withBank(), occurredAt: inDays(3) })
    const feed = await makesFeed(officer)

    const { status, text, headers } = await fetches(server, feed)

    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    const events = eventsIn(text)
    expect(events.get(planned.id)).toMatchObject({ summary: `Meeting, ${bankName}`, status: 'CONFIRMED', sequence: 1 })
    expect(events.has(others.id)).toBe(false)
    for (const withheld of ['winter', 'Robin', 'Under the clock', 'DESCRIPTION', 'LOCATION'])
      expect(text).not.toContain(withheld)
  })

  it('of a directorate holds all of its engagements for a SPOC of it, and is refused to a SPOC of another', async () => {
    const [officer, colleague] = [await spoc(), await spoc()]
    const made = await logs(officer, { officers: [colleague.accountId], occurredAt: inDays(2) })
    const feed = await makesFeed(officer, { directorate: officer.directorate })

    expect([...eventsIn((await fetches(server, feed)).text).keys()]).toStrictEqual([made.id])
    for (const directorate of [officer.directorate, newId(), 'nothing'])
      expect(await refusesFeed(colleague, { directorate })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { directorate: 'must be a directorate that you serve' },
      })
  })

  it('with details tells a SPOC summary, place and people as well', async () => {
    const officer = await spoc()
    const made = await logs(officer, { ...withBank(), occurredAt: inDays(3), place: 'Under the clock' })
    const feed = await makesFeed(officer, { details: true })

    const event = eventsIn((await fetches(server, feed)).text).get(made.id)

    expect(event?.description).toContain('Went through the plans for the winter.\n\nWith Robin ')
    expect(event?.location).toBe('Under the clock')
  })

  it('with details loses a person whom a SPOC may no longer read, with the next fetch', async () => {
    const officer = await spoc()
    const leaver = await person(force.crime, { givenName: 'Kim', familyName: word() })
    await create(force.crime, 'Affiliation', { person: leaver.id, organisation: bank.id })
    const made = await logs(officer, { organisations: [bank.id], people: [leaver.id], occurredAt: inDays(3) })
    const feed = await makesFeed(officer, { details: true })
    const before = await fetches(server, feed)

    await archive(force.manager, 'Person', leaver)
    const after = await fetches(server, feed, ifNot(before.etag))

    expect(before.text).toContain('Kim')
    expect(after.status).toBe(200)
    expect(after.text).not.toContain('Kim')
    expect(eventsIn(after.text).has(made.id)).toBe(true)
  })

  it.each(['STAFF', 'ANALYST', 'OPERATOR', 'DPO', 'ADMINISTRATOR', 'STAKEHOLDER', 'RESIDENT'] as const)(
    'is not made for a %s',
    async (role) => {
      const by = await server.as(role, role === 'STAKEHOLDER' ? { organisationId: bank.id, standing: 'OWNER' } : {})

      expect((await refusesFeed(by)).code).toBe('FORBIDDEN')
    },
  )

  it.each(['INSPECTOR', 'REGISTER_MANAGER'] as const)(
    'of their own is made for an %s, of a directorate is not',
    async (role) => {
      const by = await server.as(role)

      expect((await fetches(server, await makesFeed(by))).status).toBe(200)
      expect(await refusesFeed(by, { directorate: force.crimeDirectorate })).toMatchObject({ code: 'BAD_USER_INPUT' })
    },
  )

  it('is refused to a SPOC without a name, and beyond twenty', async () => {
    const officer = await spoc()
    for (const name of ['  ', 'x'.repeat(101)])
      await about(name, async () =>
        expect(await refusesFeed(officer, { name })).toMatchObject({
          code: 'BAD_USER_INPUT',
          fields: { name: expect.any(String) },
        }),
      )
    for (let made = 0; made < 20; made++) await makesFeed(officer)

    expect((await refusesFeed(officer)).code).toBe('CONFLICT')
  })

  it('is made by a SPOC within ten minutes of signing in, and never by an API key', async () => {
    const officer = await spoc()
    const { createApiKey } = await officer.get<{ createApiKey: { secret: string } }>(
      'mutation { createApiKey(input: { name: "Sync", scopes: ["read:ACCOUNT", "write:ACCOUNT"] }) { secret } }',
    )
    const made = await makesFeed(officer)
    const byKey = await server.anonymous.send(
      'mutation { createCalendarFeed(input: { name: "x" }) { address } }',
      {},
      { authorization: `Bearer ${createApiKey.secret}` },
    )
    await run(`update session set created_at = now() - interval '11 minutes' where account_id = $1`, officer.accountId)

    expect(byKey.errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await refusesFeed(officer)).code).toBe('FORBIDDEN')
    expect((await refusesToRenew(officer, made)).code).toBe('FORBIDDEN')
    expect((await fetches(server, made)).status).toBe(200)
  })

  it('is stored without its secret, which is shown to a SPOC once', async () => {
    const officer = await spoc()
    const feed = await makesFeed(officer)
    const secret = /\/feeds\/([\w-]{43})\.ics$/.exec(feed.address)?.[1] ?? ''

    const [row] = await run('select * from calendar_feed where id = $1', feed.id)

    expect(secret).not.toBe('')
    expect(JSON.stringify(row)).not.toContain(secret)
    expect(JSON.stringify(await listed(officer))).not.toContain(secret)
  })

  it('is listed for its owner, a SPOC, with the day of its last fetch, and for administrators; for nobody else', async () => {
    const [officer, colleague] = [await spoc(), await spoc()]
    const feed = await makesFeed(officer, { name: 'Office', directorate: officer.directorate, details: true })
    const [before] = await listed(officer)

    await fetches(server, feed)

    const [after] = await listed(officer)
    expect(before).toMatchObject({ id: feed.id, name: 'Office', details: true, lastFetchedOn: null, revokedAt: null })
    expect(after?.['lastFetchedOn']).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await listed(colleague)).toStrictEqual([])
    expect((await listed(force.admin)).map(({ id }) => id)).toContain(feed.id)
    expect((await (await server.as('STAFF')).refused(LIST)).extensions.code).toBe('FORBIDDEN')
  })

  describe('answers like a secret that never was', () => {
    const same = async (feed: { address: string }) => {
      const { status, text, headers } = await fetches(server, feed)
      const unknown = await fetches(server, nobodyHasIt)
      expect({ status, text }).toStrictEqual({ status: 404, text: unknown.text })
      const named = (from: Headers) => [...from.keys()].sort()
      expect(named(headers)).toStrictEqual(named(unknown.headers))
      expect(headers.get('cache-control')).toBe('private, no-store')
    }

    it('once a SPOC has revoked it', async () => {
      const officer = await spoc()
      const feed = await makesFeed(officer)

      const revoked = await revokesFeed(officer, feed)

      await same(feed)
      expect((await refusesToRenew(officer, revoked)).code).toBe('CONFLICT')
    })

    it('once an administrator has revoked it, who can renew nobody’s', async () => {
      const officer = await spoc()
      const feed = await makesFeed(officer)

      expect((await refusesToRenew(force.admin, feed)).code).toBe('NOT_FOUND')
      await revokesFeed(force.admin, feed)

      await same(feed)
    })

    it('at its old address once a SPOC has renewed it, and not at the new one', async () => {
      const officer = await spoc()
      const old = await makesFeed(officer)

      const renewed = await renewsFeed(officer, old)

      await same(old)
      expect((await fetches(server, renewed)).status).toBe(200)
      expect((await refusesToRenew(officer, old)).code).toBe('CONFLICT')
    })

    it.each([
      ['is suspended', 'update account set suspended_at = now() where id = $1'],
      ['is archived', 'update account set archived_at = now() where id = $1'],
      ['has only the role of general staff', `update account set roles = '{STAFF}' where id = $1`],
    ])('when its owner %s', async (_what, change) => {
      const officer = await spoc()
      const feed = await makesFeed(officer)
      expect((await fetches(server, feed)).status).toBe(200)

      await run(change, officer.accountId)

      await same(feed)
    })

    it('when its owner no longer serves the directorate, while their own feed goes on', async () => {
      const officer = await spoc()
      const [ofDirectorate, own] = [
        await makesFeed(officer, { directorate: officer.directorate }),
        await makesFeed(officer),
      ]

      await run(`update spoc_assignment set archived_at = now() where account_id = $1`, officer.accountId)

      await same(ofDirectorate)
      expect((await fetches(server, own)).status).toBe(200)
    })

    it('for whatever else stands below the path, by any method', async () => {
      for (const path of [
        '',
        '/',
        '/x.ics',
        `/${'A'.repeat(42)}.ics`,
        `/${'A'.repeat(43)}`,
        `/${'A'.repeat(43)}.ics/x`,
      ])
        await about(path, () => same({ address: `http://x/feeds${path}` }))
      const feed = await makesFeed(await spoc())
      expect((await fetches(server, feed, { method: 'POST' })).status).toBe(404)
    })

    it('to a SPOC who is no owner and would renew or revoke it', async () => {
      const feed = await makesFeed(await spoc())
      const stranger = await spoc()

      expect((await refusesToRenew(stranger, feed)).code).toBe('NOT_FOUND')
      expect((await refusesToRevoke(stranger, feed)).code).toBe('NOT_FOUND')
    })
  })
})
