import { forgettingLinks } from '../api/links/forgetLinks.ts'
import { newId } from '../api/platform/record.ts'
import { api } from './support/api.ts'

it('links that have expired are deleted, by however many there are, and valid ones are not', async () => {
  const server = await api()
  const { db } = server
  const { accountId } = await server.as('STAKEHOLDER')
  const insert = (count: number, expiry: string) =>
    db.query({
      text: `
        insert into account_link (id, account_id, purpose, token_hash, expires_at)
        select gen_random_uuid(), $1, 'INVITATION', $2 || at, now() + $3::interval from generate_series(1, $4::int) at
      `,
      values: [accountId, newId(), expiry, count],
    })
  await insert(1_001, '-1 minute')
  await insert(1, '1 hour')

  await forgettingLinks({ db, signal: new AbortController().signal })

  const left = await db.query<{ valid: boolean }>({
    text: 'select expires_at > now() as valid from account_link where account_id = $1',
    values: [accountId],
  })
  expect(left).toStrictEqual([{ valid: true }])
})
