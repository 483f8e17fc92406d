import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, create, type Made, organisation, person, update, word } from './support/builders.ts'
import { HOUR_MS, inHours, logs, makesKinds } from './support/engagements.ts'
import {
  eventsIn,
  type Fetched,
  fetches,
  ifNot,
  makesFeed,
  refusesFeed,
  refusesToRenew,
  refusesToRevoke,
  renewsFeed,
  revokesFeed,
} from './support/feeds.ts'
import { ledgerRows } from './support/ledgerRows.ts'
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
  let ledger: ReturnType<typeof ledgerRows>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    bankName = `Bank ${word()}`
    bank = await organisation(force.crime, { name: bankName })
    manager = await person(force.crime, { givenName: 'Robin', familyName: word() })
    await create(force.crime, 'Affiliation', { person: manager.id, organisation: bank.id })
    ledger = ledgerRows(server.db)
  })

  /** A SPOC of a directorate of the test's own, so that nothing else is in their feeds. */
  async function spoc(): Promise<Client & { directorate: string }> {
    const { id } = await create(force.admin, 'Directorate', { code: `T_${word().toUpperCase()}`, name: 'Fraud' })
    return { ...(await server.as('SPOC', { directorates: [id] })), directorate: id }
  }
  const withBank = () => ({ organisations: [bank.id], people: [manager.id] })
  const cancels = (by: Client, { id, version }: Made) =>
    by.get('mutation ($input: CancelEngagementInput!) { cancelEngagement(input: $input) { engagement { id } } }', {
      input: { id, version, cancelledBecause: 'The bank asked for another week.' },
    })
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

  it('is recorded as a disclosure by its SPOC when it has changed, and not at all when it has not', async () => {
    const officer = await spoc()
    const made = await logs(officer, { ...withBank(), occurredAt: inDays(3) })
    const feed = await makesFeed(officer, { directorate: officer.directorate })

    const first = await ledger.added(officer, () => fetches(server, feed))
    const { etag } = await fetches(server, feed)
    let again = 0
    const unchanged = await ledger.added(officer, async () => {
      const { status, text } = await fetches(server, feed, ifNot(etag))
      again = status
      expect(text).toBe('')
    })
    await update(officer, 'Engagement', made, { occurredAt: inDays(4) })
    const changed = await ledger.added(officer, () => fetches(server, feed, ifNot(etag)))

    const record = {
      category: 'DISCLOSURE',
      operation: 'calendarFeed',
      purpose: null,
      subjects: [manager.id],
      classes: ['ASSESSMENT', 'DIRECTORY'],
    }
    expect(again).toBe(304)
    expect([first, unchanged, changed]).toStrictEqual([[record], [], [record]])
    expect((await ledger.recordsOf(officer.accountId)).at(-1)?.client).toBe(`link:${feed.id}`)
  })

  it('with details is recorded with the class of what was said', async () => {
    const officer = await spoc()
    await logs(officer, { ...withBank(), occurredAt: inDays(3) })
    const feed = await makesFeed(officer, { directorate: officer.directorate, details: true })

    const [record] = await ledger.added(officer, () => fetches(server, feed))

    expect(record?.classes).toStrictEqual(['ASSESSMENT', 'CORRESPONDENCE', 'DIRECTORY'])
  })

  it('keeps its ETag when something is noted that its SPOC may not read, and loses it when they may', async () => {
    const officer = await spoc()
    const made = await logs(officer, { ...withBank(), occurredAt: inDays(3) })
    const feed = await makesFeed(officer, { details: true })
    const { etag } = await fetches(server, feed)

    await create(force.economic, 'RestrictedNote', { organisation: bank.id, text: 'Not for other directorates.' })
    const denied = await fetches(server, feed, ifNot(etag))
    await update(officer, 'Engagement', made, { summary: 'Went through the plans for the spring.' })
    const allowed = await fetches(server, feed, ifNot(etag))

    expect([denied.status, allowed.status]).toStrictEqual([304, 200])
    expect(allowed.etag).not.toBe(etag)
    expect(eventsIn(allowed.text).get(made.id)).toMatchObject({ sequence: 2 })
  })

  it('answers HEAD like GET without a body', async () => {
    const officer = await spoc()
    await logs(officer, { occurredAt: inDays(3) })
    const feed = await makesFeed(officer)

    const head = await fetches(server, feed, { method: 'HEAD' })
    const whole = await fetches(server, feed)

    expect(head).toMatchObject({ status: 200, text: '', etag: whole.etag })
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)))
  })

  it('reaches from 30 days back to 400 ahead, and keeps what a SPOC has cancelled for 90 days', async () => {
    const officer = await spoc()
    const at = async (days: number): Promise<Made> => {
      const planned = await logs(officer, { occurredAt: inDays(1) })
      await run(`update engagement set occurred_at = $2 where id = $1`, planned.id, inDays(days))
      return planned
    }
    const within = [await at(-29.9), await at(399.9)]
    await at(-30.1)
    await at(400.1)
    const cancelled = await Promise.all([-31, -89.9, -90.1].map(at))
    for (const each of cancelled) await cancels(officer, each)
    const feed = await makesFeed(officer)

    const events = eventsIn((await fetches(server, feed)).text)

    const kept = [...within, ...cancelled.slice(0, 2)].map(({ id }) => id)
    expect([...events.keys()].sort()).toStrictEqual(kept.sort())
    expect(events.get(cancelled[0]?.id ?? '')).toMatchObject({ status: 'CANCELLED' })
  })

  it('leaves out what is archived', async () => {
    const officer = await spoc()
    const made = await logs(officer, { occurredAt: inDays(3) })
    const feed = await makesFeed(officer)
    expect(eventsIn((await fetches(server, feed)).text).size).toBe(1)

    await officer.get(
      'mutation ($input: RecordVersionInput!) { archiveEngagement(input: $input) { engagement { id } } }',
      {
        input: { id: made.id, version: made.version },
      },
    )

    expect(eventsIn((await fetches(server, feed)).text).size).toBe(0)
  })

  it('holds 2,000 events at most, the earliest of them', async () => {
    const officer = await spoc()
    const first = await logs(officer, { occurredAt: inDays(1) })
    await run(
      `insert into engagement (id, kind, status, occurred_at, directorate_id, officer_ids, summary)
       select gen_random_uuid(), e.kind, e.status, e.occurred_at + make_interval(mins => n), e.directorate_id, e.officer_ids, 'x'
       from engagement e, generate_series(1, 2100) n where e.id = $1`,
      first.id,
    )
    const feed = await makesFeed(officer)

    const events = [...eventsIn((await fetches(server, feed)).text).values()]

    expect(events).toHaveLength(2000)
    const latest = Math.max(...events.map(({ start }) => start.getTime()))
    expect(latest).toBeLessThan(Date.now() + 24 * HOUR_MS + 2000 * 60_000)
  })

  it('is refused after 120 fetches in an hour, and says when to come back', async () => {
    const feed = await makesFeed(await spoc())
    const refused: Fetched[] = []
    for (let asked = 0; asked < 121; asked++) {
      const answer = await fetches(server, feed)
      if (answer.status !== 200) refused.push(answer)
    }

    expect(refused).toMatchObject([{ status: 429 }])
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
