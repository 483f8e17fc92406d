import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Viewer } from '../api/access/viewer.ts'
import { breakGlassTerms } from '../api/breakGlass/breakGlassTerms.ts'
import { endBreakGlass, openBreakGlass, type BreakGlassRequest } from '../api/breakGlass/openBreakGlass.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { accountsServer, someAccount, type AccountsServer, written } from './support/accountsServer.ts'
import { testDatabase } from './support/database.ts'

const REASON = 'Fire at the premises, occupier not answering'

describe('the rule of break-glass', () => {
  const fields = (reason: string, minutes?: number) => {
    const decision = breakGlassTerms({ reason, ...(minutes === undefined ? {} : { minutes }) })
    return decision.ok ? [] : Object.keys(decision.fields)
  }

  it('an operator gives a reason of 10 to 500 characters after trimming', () => {
    assert.deepEqual(fields('  123456789  '), ['reason'])
    assert.deepEqual(fields(' 1234567890 '), [])
    assert.deepEqual(fields(`${REASON}${'🔑'.repeat(500 - REASON.length)}`), [])
    assert.deepEqual(fields(`${REASON}${'x'.repeat(501 - REASON.length)}`), ['reason'])
    for (const hidden of ['\u0000', '\u001b', '\u202e', '\u2066', '\ud800'])
      assert.deepEqual(fields(REASON + hidden + '.'), ['reason'])
    assert.deepEqual(fields(`${REASON}\nsecond line`), [])
  })

  it('an opening lasts a whole number of minutes from 1 to 240, 60 unless said otherwise', () => {
    for (const minutes of [0, 241, 1.5, -1, Number.NaN, Infinity])
      assert.deepEqual(fields(REASON, minutes), ['minutes'])
    for (const minutes of [1, 240]) assert.deepEqual(fields(REASON, minutes), [])
    assert.deepEqual(breakGlassTerms({ reason: ` ${REASON} ` }), { ok: true, terms: { reason: REASON, minutes: 60 } })
    assert.deepEqual(fields('short', 0), ['reason', 'minutes'])
  })
})

describe('break-glass', () => {
  let db: Database
  let server: AccountsServer
  before(async () => {
    db = await testDatabase()
    server = await accountsServer(db)
  })
  after(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  async function operator() {
    const { email } = await someAccount(db, { roles: ['OPERATOR'] })
    const cookie = await server.cookieOf(email)
    const viewer = await server.whoami({ cookie })
    assert.ok(viewer)
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
    assert.deepEqual(await first.brokenGlass(), [subjectId])
    assert.deepEqual(await second.brokenGlass(), [])
    const [row] = await run(
      'select reason, subject_type, expires_at - created_at = $2::interval as hour from break_glass where id = $1',
      opening.id,
      '1 hour',
    )
    assert.deepEqual(row, { reason: REASON, subject_type: 'Person', hour: true })

    await assert.rejects(written(db, endBreakGlass, second.viewer, opening.id), { code: 'NOT_FOUND' })
    const ended = await written(db, endBreakGlass, first.viewer, opening.id)
    assert.deepEqual(await first.brokenGlass(), [])
    assert.deepEqual((await written(db, endBreakGlass, first.viewer, opening.id)).endedAt, ended.endedAt)
  })

  it('an opening ends by itself', async () => {
    const { viewer, brokenGlass } = await operator()
    const opening = await open(viewer, { subjectId: await person(), minutes: 5 }, new Date(Date.now() - 6 * 60_000))
    assert.deepEqual(await brokenGlass(), [])
    assert.equal((await written(db, endBreakGlass, viewer, opening.id)).endedAt ?? null, null)
  })

  it('an operator cannot open without a reason, nor what does not exist', async () => {
    const { viewer, brokenGlass } = await operator()
    const subjectId = await person()
    await assert.rejects(open(viewer, { subjectId, reason: 'because' }), { code: 'BAD_USER_INPUT' })
    for (const missing of [newId(), 'no-uuid'])
      await assert.rejects(open(viewer, { subjectId: missing }), { code: 'NOT_FOUND' })
    await assert.rejects(open(viewer, { subjectId, subjectType: 'Organisation' }), { code: 'NOT_FOUND' })
    assert.deepEqual(await brokenGlass(), [])
  })
})
