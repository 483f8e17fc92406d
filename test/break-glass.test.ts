import type { Viewer } from '../api/access/viewer.ts'
import { breakGlassTerms } from '../api/breakGlass/breakGlassTerms.ts'
import { endBreakGlass, openBreakGlass, type BreakGlassRequest } from '../api/breakGlass/openBreakGlass.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { accountsServer, someAccount, type AccountsServer, written } from './support/signIn/accountsServer.ts'
import { testDatabase } from './support/database/database.ts'
import { expectPresent } from './support/run/expecting.ts'

const REASON = 'Fire at the premises, occupier not answering'

describe('the rule of break-glass', () => {
  const fields = (reason: string, minutes?: number) => {
    const decision = breakGlassTerms({ reason, ...(minutes === undefined ? {} : { minutes }) })
    return decision.ok ? [] : Object.keys(decision.fields)
  }

  it('an operator gives a reason of 10 to 500 characters after trimming', () => {
    expect(fields('  123456789  ')).toStrictEqual(['reason'])
    expect(fields(' 1234567890 ')).toStrictEqual([])
    expect(fields(`${REASON}${'🔑'.repeat(500 - REASON.length)}`)).toStrictEqual([])
    expect(fields(`${REASON}${'x'.repeat(501 - REASON.length)}`)).toStrictEqual(['reason'])
    for (const hidden of ['\u0000', '\u001b', '\u202e', '\u2066', '\ud800'])
      expect(fields(REASON + hidden + '.')).toStrictEqual(['reason'])
    expect(fields(`${REASON}\nsecond line`)).toStrictEqual([])
  })

  it('an opening lasts a whole number of minutes from 1 to 240; the default is 60', () => {
    for (const minutes of [0, 241, 1.5, -1, Number.NaN, Infinity])
      expect(fields(REASON, minutes)).toStrictEqual(['minutes'])
    for (const minutes of [1, 240]) expect(fields(REASON, minutes)).toStrictEqual([])
    expect(breakGlassTerms({ reason: ` ${REASON} ` })).toStrictEqual({
      ok: true,
      terms: { reason: REASON, minutes: 60 },
    })
    expect(fields('short', 0)).toStrictEqual(['reason', 'minutes'])
  })
})

describe('break-glass', () => {
  let db: Database
  let server: AccountsServer
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db)
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  async function operator() {
    const { email } = await someAccount(db, { roles: ['OPERATOR'] })
    const cookie = await server.cookieOf(email)
    const viewer = await server.whoami({ cookie })
    expectPresent(viewer)
    return { viewer, brokenGlass: async () => (await server.whoami({ cookie }))?.brokenGlassIds }
  }
  async function person(): Promise<string> {
    const id = newId()
    await run(`insert into person (id, display_name) values ($1, 'Sam Example')`, id)
    return id
  }
  const open = (viewer: Viewer, changes: Partial<BreakGlassRequest> & { subjectId: string }, now?: Date) =>
    written(db, openBreakGlass, viewer, { subjectType: 'Person', reason: REASON, ...changes }, now)

  it('an operator opens one subject from the next request on, until it is ended, and nobody else has it', async () => {
    const [first, second] = [await operator(), await operator()]
    const subjectId = await person()
    const opening = await open(first.viewer, { subjectId })

    expect(await first.brokenGlass()).toStrictEqual([subjectId])
    expect(await second.brokenGlass()).toStrictEqual([])

    const [row] = await run(
      'select reason, subject_type, expires_at - created_at = $2::interval as hour from break_glass where id = $1',
      opening.id,
      '1 hour',
    )
    expect(row).toStrictEqual({ reason: REASON, subject_type: 'Person', hour: true })

    await expect(written(db, endBreakGlass, second.viewer, opening.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })

    const ended = await written(db, endBreakGlass, first.viewer, opening.id)
    expect(await first.brokenGlass()).toStrictEqual([])
    expect((await written(db, endBreakGlass, first.viewer, opening.id)).endedAt).toStrictEqual(ended.endedAt)
  })

  it('an opening ends by itself', async () => {
    const { viewer, brokenGlass } = await operator()
    const opening = await open(viewer, { subjectId: await person(), minutes: 5 }, new Date(Date.now() - 6 * 60_000))

    expect(await brokenGlass()).toStrictEqual([])
    expect((await written(db, endBreakGlass, viewer, opening.id)).endedAt ?? null).toBeNull()
  })

  it('an operator can open neither without a reason nor a subject that does not exist', async () => {
    const { viewer, brokenGlass } = await operator()
    const subjectId = await person()

    await expect(open(viewer, { subjectId, reason: 'because' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    for (const missing of [newId(), 'no-uuid'])
      await expect(open(viewer, { subjectId: missing })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(open(viewer, { subjectId, subjectType: 'Organisation' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await brokenGlass()).toStrictEqual([])
  })
})
