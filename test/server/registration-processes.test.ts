import { entities } from '../../api/entities.ts'
import { attemptLimit } from '../../api/platform/attemptLimit.ts'
import { type Database, openDatabase } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { testConfig } from '../support/config.ts'
import { keptDatabase } from '../support/database/keptDatabase.ts'
import { type ApiProcess, killNow, startApi } from '../support/processes/apiProcess.ts'
import { solvedAll } from '../support/processes/solving.ts'
import { filledIn, formOf, newEmail, register, send } from '../support/registering.ts'
import { until } from '../support/run/until.ts'
import { type MailServer, mailServer, SMTP } from '../support/signIn/mailServer.ts'

const BOTS = 1_000
/** Fewer than all requests that one network may send in a quarter of an hour before it has signed in. */
const AT_ONCE = 50

describe('strangers who register at two processes of the API on one PostgreSQL', () => {
  let db: Database
  let mails: MailServer
  let processes: readonly [ApiProcess, ApiProcess]
  beforeAll(async () => {
    const kept = await keptDatabase()
    mails = await mailServer()
    const smtp = { SMTP_HOST: SMTP.host, SMTP_PORT: String(mails.port), MAIL_FROM: SMTP.from }
    const started = { ...kept, env: { ...kept.env, ...smtp, TRUSTED_PROXIES: 'loopback' } }
    processes = await Promise.all([startApi(started), startApi(started)])
    const databaseUrl = kept.env['DATABASE_URL'] ?? null
    db = await openDatabase(testConfig({ databaseUrl }), createLog('silent'), entities)
  }, 120_000)
  afterAll(async () => {
    await Promise.all(processes.map(killNow))
    await db.close()
    await mails.close()
  })

  /** Takes turns. */
  const processOf = (at: number): ApiProcess => processes[at % 2] as ApiProcess
  const times = (count: number, status: number) => Array<number>(count).fill(status)
  const left = async () => {
    const [row] = await db.query<Record<'registrations' | 'proofs' | 'letters', number>>({
      text: `
        select (select count(*)::int from registration) as registrations,
          (select count(*)::int from spent_proof) as proofs,
          (select count(*)::int from outbox_mail where purpose = 'REGISTRATION') as letters`,
      values: [],
    })
    if (!row) throw new Error('one row is always there')
    return row
  }

  it('get no further than five a day from one network, one after another and at the same moment', async () => {
    const answers: number[] = []
    for (let at = 0; at < 7; at += 1) answers.push((await register(processOf(at), {}, '192.0.2.211')).status)
    const bots = await Promise.all(Array.from({ length: 12 }, (_, at) => filledIn(processOf(at))))
    const together = await Promise.all(bots.map((bot, at) => send(processOf(at), bot, '192.0.2.212')))

    expect(answers).toStrictEqual([...times(5, 200), ...times(2, 429)])
    expect(together.map(({ status }) => status).sort()).toStrictEqual([...times(5, 200), ...times(7, 429)])
    expect((await register(processOf(0))).status).toBe(200)
  })

  it('get no further than three a day for one e-mail address, from whatever network', async () => {
    const email = newEmail()
    const answers: number[] = []
    for (let at = 0; at < 4; at += 1) answers.push((await register(processOf(at), { email })).status)
    const other = newEmail()
    const bots = await Promise.all(Array.from({ length: 8 }, (_, at) => filledIn(processOf(at), { email: other })))
    const together = await Promise.all(bots.map((bot, at) => send(processOf(at), bot)))

    expect(answers).toStrictEqual([...times(3, 200), 429])
    expect(together.map(({ status }) => status).sort()).toStrictEqual([...times(3, 200), ...times(5, 429)])
    await until(async () => mails.all().filter(({ to }) => to.includes(other)).length === 3, 30)
  })

  it(`get no further than five as ${BOTS} bots of one network that each solve a proof of work, for hours`, async () => {
    const network = '192.0.2.213'
    const filled = await filledIn(processOf(0))
    const challenges = []
    for (let at = 0; at < BOTS; at += AT_ONCE)
      challenges.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, bot) => formOf(processOf(bot))))))
    const proofs = await solvedAll(challenges.map(({ challenge }) => challenge))
    const before = await left()

    const answers: number[] = []
    for (let at = 0; at < BOTS; at += AT_ONCE) {
      const bots = proofs.slice(at, at + AT_ONCE).map((proof) => ({ ...filled, email: newEmail(), proof }))
      const answered = await Promise.all(bots.map((bot, turn) => send(processOf(turn), bot, network)))
      answers.push(...answered.map(({ status }) => status))
      // As if another quarter of an hour had passed: what holds them is the limit of the day alone.
      await attemptLimit(db, testConfig().authSecret).forget([`links:${network}`])
    }

    expect(answers.sort()).toStrictEqual([...times(5, 200), ...times(BOTS - 5, 429)])
    const after = await left()
    expect({
      registrations: after.registrations - before.registrations,
      proofs: after.proofs - before.proofs,
      letters: after.letters - before.letters,
    }).toStrictEqual({ registrations: 5, proofs: BOTS, letters: 5 })
  }, 180_000)
})
