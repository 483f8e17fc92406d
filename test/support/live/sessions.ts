import { createHmac } from 'node:crypto'
import type { Role } from '../../../api/access/viewer.ts'
import { newId } from '../../../api/platform/record.ts'
import type { Api } from '../api.ts'
import { testConfig } from '../config.ts'

export type SignedIn = { headers: { cookie: string } }

/** New accounts of one role, each with a session of its own, without a password and a sign-in for each. */
export async function accountsOf({ db }: Pick<Api, 'db'>, role: Role, count: number): Promise<SignedIn[]> {
  const ids = Array.from({ length: count }, () => newId())
  const tokens = ids.map(() => newId())
  await db.query({
    text: `
      insert into account (id, email, display_name, roles)
      select id, id || '@test.example', 'Test ' || $2, array[$2] from unnest($1::uuid[]) as id
    `,
    values: [ids, role],
  })
  await db.query({
    text: `
      insert into session (id, account_id, token, expires_at)
      select gen_random_uuid(), account_id, token, now() + interval '1 hour'
      from unnest($1::uuid[], $2::text[]) as made (account_id, token)
    `,
    values: [ids, tokens],
  })
  return tokens.map((token) => ({ headers: { cookie: cookieFor(token) } }))
}

/** As better-call signs it (api/caller/sessionCookie.ts). */
function cookieFor(token: string): string {
  const signature = createHmac('sha256', testConfig().authSecret).update(token).digest('base64')
  return `beadle.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
