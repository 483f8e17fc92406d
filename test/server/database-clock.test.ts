import { mock } from 'node:test'
import { entities } from '../../api/entities.ts'
import { type Database, openDatabase } from '../../api/platform/database.ts'
import { noteDatabaseClock } from '../../api/platform/sql/databaseClock.ts'
import { createLog } from '../../api/platform/log.ts'
import { type Api, api } from '../support/api.ts'
import { testConfig } from '../support/config.ts'
import { freshDatabaseUrl } from '../support/database/database.ts'
import { expectPresent } from '../support/run/expecting.ts'

const HOUR_MS = 3_600_000

describe('a process whose clock differs from the database’s', () => {
  for (const hours of [13, -13]) {
    it(`keeps a member of staff signed in as long as one whose clock agrees, by ${hours} hours`, async () => {
      const databaseUrl = await freshDatabaseUrl()
      mock.timers.enable({ apis: ['Date'], now: Date.now() + hours * HOUR_MS })
      const db = await openDatabase(testConfig({ databaseUrl }), createLog('silent'), entities)
      const server = await api(db)
      try {
        await letsIn(db, server)
      } finally {
        // Other tests of the run need the true clock.
        mock.timers.reset()
        noteDatabaseClock(Date.now(), Date.now(), Date.now())
      }
    })
  }
})

async function letsIn(db: Database, server: Api): Promise<void> {
  const staff = await server.as('STAFF')

  const [kept] = await db.query<{ minutes: number; opened: number }>({
    text: `
      select (extract(epoch from expires_at - now()) / 60)::float8 as minutes, (extract(epoch from now() - created_at) / 60)::float8 as opened
      from session
      where account_id = $1
    `,
    values: [staff.accountId],
  })
  expectPresent(kept)
  expect(kept.minutes).toBeGreaterThan(715)
  expect(kept.minutes).toBeLessThanOrEqual(720.1)
  expect(kept.opened).toBeLessThan(5)
  expect((await staff.send('{ viewer { account { id } } }')).status).toBe(200)
  const session = await (await fetch(`${server.url}/api/auth/get-session`, { headers: staff.headers })).json()
  expectPresent(session)
  // better-auth must find the session as fresh as we do.
  const totp = await fetch(`${server.url}/api/auth/two-factor/enable`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...staff.headers },
    body: JSON.stringify({ password: 'correct-horse-battery' }),
  })
  expect([totp.status, await totp.text()]).toStrictEqual([200, expect.anything()])
}
