import express from 'express'
import type { Database } from '../api/platform/database.ts'
import { healthRoutes } from '../api/platform/health.ts'
import { defineJob, handled, type Handler, type HandledJob } from '../api/platform/jobs/job.ts'
import { createJobs, type Jobs } from '../api/platform/jobs/jobs.ts'
import { listGivenUp, tryAgain } from '../api/platform/jobs/givenUp.ts'
import { claimOnce } from '../api/platform/jobs/once.ts'
import { createLog } from '../api/platform/log.ts'
import { newId } from '../api/platform/record.ts'
import { listen } from '../api/platform/start/listen.ts'
import { api } from './support/api.ts'
import { freshDatabase } from './support/database/database.ts'
import { type MovedClock, movedClock } from './support/jobs/movedClock.ts'
import { expectPresent } from './support/run/expecting.ts'
import { until } from './support/run/until.ts'

const QUICK = { look: 0.2, schedules: 1, supervision: 1 }

const visit = defineJob({ name: 'visit', data: { personId: 'id' } })
const clumsy = defineJob({ name: 'clumsy', data: { personId: 'id' }, retries: 2 })
const everyHour = defineJob({ name: 'every-hour', data: {}, schedule: '0 * * * *' })

describe('a feature’s jobs', () => {
  let db: Database
  let clock: MovedClock
  let jobs: Jobs | null = null
  let lines: string[] = []

  beforeAll(async () => {
    db = await freshDatabase()
    clock = movedClock(db)
  })

  afterEach(async () => {
    await jobs?.close()
    jobs = null
  })

  /** The jobs of one process, working on these alone. */
  async function start(...list: HandledJob[]): Promise<Jobs> {
    lines = []
    const log = createLog('info', { write: (line) => void lines.push(line) })
    jobs = await createJobs(db, list, { clock, log, every: QUICK })
    jobs.start()
    return jobs
  }

  const recording = () => {
    const seen: string[] = []
    const handler: Handler<{ personId: 'id' }> = async ({ data }) => void seen.push(data.personId)
    return { seen, handler }
  }

  it('run when the transaction that queued them commits, and never when it is rolled back', async () => {
    const { seen, handler } = recording()
    const { queue } = await start(handled(visit, handler))
    const [committed, rolledBack] = [newId(), newId()]

    const failing = db.orm.em.fork().transactional(async (em) => {
      await queue(em, visit, { personId: rolledBack })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await db.orm.em.fork().transactional((em) => queue(em, visit, { personId: committed }))

    await until(async () => seen.length > 0)
    await nothingWaits()
    expect(seen).toStrictEqual([committed])
  })

  const states = async () =>
    (
      await db.query<{ state: string }>({
        text: `select state::text from pgboss.job where state <= 'active' and name <> 'dead-jobs'`,
        values: [],
      })
    ).map(({ state }) => state)
  const nothingWaits = () => until(async () => (await states()).length === 0)
  /** Once the failed attempt is written down; its pause is counted from then. */
  const waitsForAnotherTry = () => until(async () => (await states()).join() === 'retry')

  it('carry ids, codes, numbers and times, and nothing that people entered', async () => {
    const remind = defineJob({
      name: 'remind',
      data: { personId: 'id', level: 'code', minutes: 'integer', due: 'time' },
    })
    const good = { personId: newId(), level: 'LEAD', minutes: 240, due: new Date('2026-03-29T01:30:00Z') }
    let given: unknown
    const { queue } = await start(handled(remind, async ({ data }) => void (given = data)))
    const queued = (data: typeof good) => db.orm.em.fork().transactional((em) => queue(em, remind, data))

    for (const [field, value] of Object.entries({
      personId: 'Ms Ada Lovelace',
      level: 'rings at the side door',
      minutes: 1.5,
      due: new Date(Number.NaN),
      note: 'X',
    }))
      await expect(queued({ ...good, [field]: value })).rejects.toThrow(
        `remind: ${field} does not hold what the job's data says`,
      )
    await queued(good)

    await until(async () => given !== undefined)
    expect(given).toStrictEqual(good)
  })

  it('run at their time, by the moved clock, and not before', async () => {
    const { seen, handler } = recording()
    const { queue, wake } = await start(handled(visit, handler))
    const personId = newId()
    const startAfter = new Date(clock.now().getTime() + 3 * 3_600_000)

    await db.orm.em.fork().transactional((em) => queue(em, visit, { personId }, { startAfter }))
    await clock.moveOn({ hours: 2 })
    wake()
    const early = newId()
    await db.orm.em.fork().transactional((em) => queue(em, visit, { personId: early }))
    await until(async () => seen.length > 0)

    expect(seen).toStrictEqual([early])

    await clock.moveOn({ hours: 1, seconds: 1 })
    await until(async () => seen.length > 1)

    expect(seen).toStrictEqual([early, personId])
  })

  it('are tried again after a pause, and in the end kept for somebody to look at, without what went wrong in words', async () => {
    let attempts = 0
    const { queue, dead } = await start(
      handled(clumsy, async ({ data }) => {
        attempts += 1
        throw Object.assign(new Error(`${data.personId} lives in Cheapside`), { code: '40001', detail: 'Cheapside' })
      }),
    )
    const personId = newId()
    await db.orm.em.fork().transactional((em) => queue(em, clumsy, { personId }))
    for (const tried of [1, 2]) {
      await until(async () => attempts === tried)
      await waitsForAnotherTry()
      await clock.moveOn({ minutes: 2 })
    }

    await until(async () => dead() === 1)
    expect(await readiness(dead)).toStrictEqual([200, { status: 'ready', deadJobs: 1 }])
    expect(attempts).toBe(3)
    expect(lines.join('')).toMatch(/a job failed and will be tried again[^]*a job was given up/)
    expect(lines.join('')).not.toMatch(/Cheapside/)

    const kept = await db.query<{ row: string }>({
      text: `select row_to_json(job)::text as row from pgboss.job job where name in ('clumsy', 'dead-jobs')`,
      values: [],
    })
    expect(kept.map(({ row }) => row).join('')).toMatch(new RegExp(personId))
    expect(kept.map(({ row }) => row).join('')).toMatch(/40001/)
    expect(kept.map(({ row }) => row).join('')).not.toMatch(/Cheapside/)
  })

  /** What an operator's supervisor is told of given-up jobs: they are no reason to send requests elsewhere. */
  async function readiness(deadJobs: () => number): Promise<[number, unknown]> {
    const routes = healthRoutes(db, { draining: false, deadJobs }, createLog('silent'))
    const listening = await listen(express().use(routes), 0)
    const response = await fetch(`http://localhost:${listening.port}/readyz`)
    const told: [number, unknown] = [response.status, await response.json()]
    await listening.drain(0)
    return told
  }

  it('that were given up are listed, and can be tried again', async () => {
    const [given] = await listGivenUp(db)
    expectPresent(given)

    expect(given).toMatchObject({ name: 'clumsy', failure: '40001' })

    const { seen, handler } = recording()
    await start(handled(clumsy, handler))
    expect(await tryAgain(db, [given.id])).toBe(1)
    await until(async () => seen.length === 1)

    expect(given.data).toContain(seen[0])
    expect(await listGivenUp(db)).toStrictEqual([])
  })

  it('that are scheduled run at their time, and once after a week in which no process ran', async () => {
    const times: Date[] = []
    const hourly = handled(everyHour, async (run) => void times.push(run.clock.now()))
    await start(hourly)
    await until(async () => (await schedules()) === 1)

    await clock.moveOn({ minutes: 60 - clock.now().getMinutes() })
    await until(async () => times.length === 1, 20)
    await jobs?.close()
    await clock.moveOn({ days: 7, minutes: 5 - clock.now().getMinutes() })
    await start(hourly)
    await until(async () => times.length === 2, 20)
    await nothingWaits()

    expect(times).toHaveLength(2)
  })

  const schedules = async () => (await db.query({ text: 'select from pgboss.schedule', values: [] })).length

  it('that are handled twice have their effect once', async () => {
    let handledTimes = 0
    let effects = 0
    const { queue } = await start(
      handled(visit, async ({ data }) => {
        await db.orm.em.fork().transactional(async (em) => {
          if (await claimOnce(em, `visit ${data.personId}`)) effects += 1
        })
        if ((handledTimes += 1) === 1) throw new Error('after the effect')
      }),
    )

    await db.orm.em.fork().transactional((em) => queue(em, visit, { personId: newId() }))
    await until(async () => handledTimes === 1)
    await waitsForAnotherTry()
    await clock.moveOn({ minutes: 2 })
    await until(async () => handledTimes === 2)
    await nothingWaits()

    expect(effects).toBe(1)
  })

  it('are told when the process stops, and are done by the next one', async () => {
    const told: string[] = []
    const first = await start(
      handled(visit, async ({ data, signal }) => {
        told.push('begun')
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
        told.push('told')
        throw new Error(`stopped at ${data.personId}`)
      }),
    )
    const personId = newId()
    await db.orm.em.fork().transactional((em) => first.queue(em, visit, { personId }))
    await until(async () => told.length === 1)

    await first.close()
    expect(told).toStrictEqual(['begun', 'told'])

    const { seen, handler } = recording()
    await clock.moveOn({ minutes: 2 })
    await start(handled(visit, handler))
    await until(async () => seen.length === 1)

    expect(seen).toStrictEqual([personId])
  })

  it('that hang, fail each time or compute for long keep neither callers nor other jobs from going on', async () => {
    const server = await api(db)
    const inspector = await server.as('INSPECTOR')
    const bad = ['hanging', 'failing', 'computing'] as const
    const [hanging, failing, computing] = bad.map((name) => defineJob({ name, data: { personId: 'id' } }))
    const { seen, handler } = recording()
    const begun = new Set<string>()
    const ended = Promise.withResolvers<void>()
    let computes = true
    const { queue } = await start(
      handled(hanging!, () => (begun.add('hanging'), ended.promise)),
      handled(failing!, async () => {
        begun.add('failing')
        throw new Error('no luck')
      }),
      handled(computing!, async () => {
        begun.add('computing')
        while (computes) await db.query({ text: 'select count(*) from generate_series(1, 30000)', values: [] })
      }),
      handled(visit, handler),
    )
    const queued = async (job: typeof visit) => {
      const personId = newId()
      await db.orm.em.fork().transactional((em) => queue(em, job, { personId }))
      return personId
    }
    for (const job of [hanging!, failing!, computing!]) await queued(job)
    await until(async () => begun.size === bad.length)

    const visits = await Promise.all(Array.from({ length: 3 }, () => queued(visit)))
    const answers: unknown[] = []
    for (let at = 0; at < 10; at++) answers.push(await inspector.get('{ viewer { roles } }'))
    await until(async () => seen.length === visits.length)

    expect(answers).toStrictEqual(answers.map(() => ({ viewer: { roles: ['INSPECTOR'] } })))
    expect(seen.toSorted()).toStrictEqual(visits.toSorted())
    computes = false
    ended.resolve()
  })
})
