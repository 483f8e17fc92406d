import { TODAY_SQL } from '../api/platform/sql/today.ts'
import type { Seen } from '../api/access/schema/computed.ts'
import { verifiedLately } from '../api/keyholders/keyholderRules.ts'
import { api, type Api } from './support/api.ts'
import { fail } from './support/run/expecting.ts'

describe('six months since a keyholder was verified', () => {
  let server: Api
  beforeAll(async () => {
    server = await api()
  })
  const cases: readonly [verified: string | null, now: string, holds: boolean | null, why: string][] = [
    ['2026-01-15T12:00:00Z', '2026-07-15T22:59:59Z', true, 'the whole of the last day, by London'],
    ['2026-01-15T12:00:00Z', '2026-07-15T23:00:00Z', false, 'no longer once it is past midnight in London'],
    ['2025-07-31T23:30:00Z', '2026-02-01T12:00:00Z', true, 'half past midnight on 1 August in London'],
    ['2025-08-31T12:00:00Z', '2026-02-28T12:00:00Z', true, 'to the end of a shorter month'],
    ['2025-08-31T12:00:00Z', '2026-03-01T00:00:00Z', false, 'and not beyond it'],
    ['2026-02-28T12:00:00Z', '2026-08-28T12:00:00Z', true, 'to the same number in a longer month'],
    ['2026-02-28T12:00:00Z', '2026-08-29T12:00:00Z', false, 'and not to its end'],
    ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z', true, 'this very moment'],
    ['2026-03-02T00:00:00Z', '2026-03-01T12:00:00Z', null, 'a day to come cannot be right'],
    [null, '2026-03-01T12:00:00Z', false, 'never verified'],
  ]
  for (const [verified, at, holds, why] of cases) {
    it(`${verified ?? 'never'}, asked at ${at}: ${holds === null ? 'not known' : holds ? 'kept' : 'broken'} (${why})`, async () => {
      const value = verified === null ? 'null::timestamptz' : `'${verified}'::timestamptz`
      const record: Seen = {
        value: () => value,
        readable: () => 'true',
        one: () => 'null',
        many: () => fail('looks at no list'),
        now: 'now()',
        today: TODAY_SQL,
      }
      const sql = verifiedLately(record).replaceAll('now()', `'${at}'::timestamptz`)

      const [row] = await server.db.query<{ holds: boolean | null }>({ text: `select ${sql} as holds`, values: [] })

      expect(row?.holds).toBe(holds)
    })
  }
})
