import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, type Made, organisation, person, update, word } from './support/builders.ts'
import { HOUR_MS, inHours, logs, makesKinds } from './support/engagements.ts'
import { eventsIn, type Fetched, fetches, ifNot, makesFeed } from './support/feeds.ts'
import { ledgerRows } from './support/ledgerRows.ts'

const inDays = (days: number): string => inHours(days * 24)

describe('a fetch of a calendar feed', () => {
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
  const run = (text: string, ...values: unknown[]) => server.db.query<Record<string, unknown>>({ text, values })

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
