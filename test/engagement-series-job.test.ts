import { createLedger } from '../api/access/ledger.ts'
import { extendingSeries } from '../api/engagement/series/extendSeries.ts'
import { createLog } from '../api/platform/log.ts'
import { api, type Api } from './support/api.ts'
import { archive, type Cast, cast, organisation, person, create } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { HOUR_MS, makesKinds } from './support/engagements.ts'
import { cancels, changes, inDays, instancesOf, type Planned, plans } from './support/series/series.ts'

describe('the job that makes the meetings of series', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api(await freshDatabase())
    force = await cast(server)
    await makesKinds(force.admin)
  })

  async function runs(days = 0): Promise<void> {
    const ledger = createLedger(server.db)
    const clock = { now: () => new Date(Date.now() + days * 24 * HOUR_MS) }
    const { signal } = new AbortController()
    await extendingSeries({ ledger, log: createLog('silent') })({ data: {}, db: server.db, clock, signal })
    await ledger.close()
  }
  const countOf = async ({ id }: Planned): Promise<number> => {
    const [row] = await server.db.query<{ count: number }>({
      text: 'select count(*)::int as count from engagement where series_id = $1',
      values: [id],
    })
    return row!.count
  }

  it('makes those that planning left, as the first ones are', async () => {
    const series = await plans(force.crime, { rule: 'FREQ=DAILY;COUNT=150' })
    const atFirst = await countOf(series)

    await runs()

    const meetings = await instancesOf(force.crime, series)
    expect([atFirst, meetings.length]).toStrictEqual([60, 150])
    expect(meetings.at(-1)).toMatchObject({ seriesStart: inDays(151), summary: 'The round of the market.' })
    expect(new Set(meetings.map(({ version }) => version))).toStrictEqual(new Set([1]))
  })

  it('makes none twice, also when it runs twice at once', async () => {
    const series = await plans(force.crime, { rule: 'FREQ=DAILY;COUNT=300' })

    await Promise.all([runs(), runs(), runs()])
    await runs()

    expect(await countOf(series)).toBe(300)
  })

  it('goes no further than 24 months ahead, and on as time does', async () => {
    const series = await plans(force.crime, { rule: 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1;COUNT=40' })
    await runs()
    const now = await countOf(series)

    await runs(365)

    expect(now).toBe(12)
    expect(await countOf(series)).toBe(18)
  })

  it('does not make again what was archived or cancelled', async () => {
    const series = await plans(force.crime)
    const [one, two] = await instancesOf(force.crime, series)
    await archive(force.crime, 'Engagement', one!)
    await cancels(force.crime, {
      id: series.id,
      version: 1,
      scope: 'THIS',
      instance: { id: two!.id, version: two!.version },
    })

    await server.db.query({ text: 'update engagement_series set made_until = null', values: [] })
    await runs()

    expect(await countOf(series)).toBe(4)
  })

  it('leaves the version of the series: whoever edits it meanwhile is not in its way', async () => {
    const { id, version } = await plans(force.crime, { rule: 'FREQ=DAILY;COUNT=150' })
    await runs()

    const changed = await changes(force.crime, { id, version, scope: 'ALL', summary: 'Another.' })

    expect(changed.version).toBe(2)
    expect(new Set((await instancesOf(force.crime, { id })).map(({ summary }) => summary))).toStrictEqual(
      new Set(['Another.']),
    )
  })

  it('names in the ledger those whom the meetings are with', async () => {
    const bank = await organisation(force.crime)
    const manager = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: manager.id, organisation: bank.id })
    await plans(force.crime, { rule: 'FREQ=DAILY;COUNT=90', organisations: [bank.id], people: [manager.id] })

    await runs()

    const rows = await server.db.query<{ operation: string }>({
      text: `select operation from ledger_record where subjects @> array[$1::uuid] and operation like '%Series'
        order by 1`,
      values: [manager.id],
    })
    expect(rows.map(({ operation }) => operation)).toStrictEqual(['extendSeries', 'planSeries'])
  })
})
