import { createLedger } from '../api/access/ledger.ts'
import { missingEngagements } from '../api/engagement/missEngagements.ts'
import { createLog } from '../api/platform/log.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, type Made } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { HOUR_MS, inHours, logs, makesKinds } from './support/engagements.ts'

describe('a planned engagement that nobody says was held', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api(await freshDatabase())
    force = await cast(server)
    await makesKinds(force.admin)
  })

  async function passes(hours: number): Promise<void> {
    const ledger = createLedger(server.db)
    const clock = { now: () => new Date(Date.now() + hours * HOUR_MS) }
    const { signal } = new AbortController()
    await missingEngagements({ ledger, log: createLog('silent') })({ data: {}, db: server.db, clock, signal })
    await ledger.close()
  }
  const statusOf = async (by: Client, { id }: Made) =>
    (
      await by.get<{ engagement: { status: string; version: number } }>(
        'query ($id: ID!) { engagement(id: $id) { status version } }',
        { id },
      )
    ).engagement

  it('is missed 24 hours after its end, and not before', async () => {
    const planned = await logs(force.crime, { occurredAt: inHours(1), endsAt: inHours(3) })

    await passes(26)
    const before = await statusOf(force.crime, planned)
    await passes(28)
    await passes(28)
    const after = await statusOf(force.crime, planned)

    expect([before, after]).toStrictEqual([
      { status: 'PLANNED', version: 1 },
      { status: 'MISSED', version: 2 },
    ])
  })

  it('can be said by a SPOC to have been held for 90 days, and not later', async () => {
    const hold = (record: Made) =>
      force.crime.send<{ holdEngagement: { engagement: { status: string } } }>(
        'mutation ($input: RecordVersionInput!) { holdEngagement(input: $input) { engagement { status } } }',
        { input: { id: record.id, version: 2 } },
      )
    const [one, other] = [
      await logs(force.crime, { occurredAt: inHours(1) }),
      await logs(force.crime, { occurredAt: inHours(1) }),
    ]
    await passes(30)

    const inTime = await server.later({ days: 89 }, () => hold(one))
    const late = await server.later({ days: 92 }, () => hold(other))

    expect(inTime.data?.holdEngagement.engagement.status).toBe('HELD')
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', status: 'MISSED' })
  })

  it('tells the ledger and its history that the clock did it', async () => {
    const planned = await logs(force.crime, { occurredAt: inHours(1) })
    await passes(30)

    const rows = await server.db.query<{ operation: string; source: string }>({
      text: `select operation, source from history_entry where object_id = $1 and field = 'status' and old_value is not null`,
      values: [planned.id],
    })

    expect(rows).toStrictEqual([{ operation: 'missEngagement', source: 'clock' }])
  })
})
