import { createHmac } from 'node:crypto'
import { newId } from '../../../api/platform/record.ts'
import type { Api, Client } from '../api.ts'
import { testConfig } from '../config.ts'

/** Further sessions of an account, without a sign-in for each. */
export async function sessionsOf({ db }: Api, client: Client, count: number): Promise<Client[]> {
  const tokens = Array.from({ length: count }, () => newId())
  await db.query({
    text: `
      insert into session (id, account_id, token, expires_at)
      select gen_random_uuid(), $1, token, now() + interval '1 hour' from unnest($2::text[]) as token
    `,
    values: [client.accountId, tokens],
  })
  return tokens.map((token) => ({ ...client, headers: { cookie: cookieFor(token) } }))
}

/** As better-call signs it (api/caller/sessionCookie.ts). */
function cookieFor(token: string): string {
  const signature = createHmac('sha256', testConfig().authSecret).update(token).digest('base64')
  return `beadle.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
