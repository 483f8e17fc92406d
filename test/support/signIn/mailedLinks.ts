import { randomBytes } from 'node:crypto'
import type { Database } from '../../../api/platform/database.ts'
import type { Api, Client } from '../api.ts'

export const PASSWORD = 'correct-horse-battery'

/** The newest mail that a trial installation keeps for an address. */
export async function keptMail(
  db: Database,
  recipient: string,
): Promise<{ purpose: string; subject: string; body: string } | null> {
  const [mail] = await db.query<{ purpose: string; subject: string; body: string }>({
    text: `
      select purpose, subject, body from outbox_mail
      where recipient = $1
      and state = 'KEPT' order by created_at desc, id desc limit 1
    `,
    values: [recipient.toLowerCase()],
  })
  return mail ?? null
}

/** The token behind the # of a mail's link. */
export const tokenIn = (text: string): string => /https?:\/\/\S+#(\S+)/.exec(text)?.[1] ?? ''

export type Answered = { status: number; body: Record<string, unknown>; headers: Headers }

/** Posts to a path under /api/auth from an IP address that no other test uses. */
export async function postAuth(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/api/auth${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': [...randomBytes(3)].reduce((address, byte) => `${address}.${byte}`, '11'),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return {
    status: response.status,
    body: JSON.parse((await response.text()) || 'null') as Record<string, unknown>,
    headers: response.headers,
  }
}

/** Accepts the invitation that an administrator has just sent, and signs in. */
export async function acceptInvitation(api: Api, email: string, password = PASSWORD): Promise<Client> {
  const mail = await keptMail(api.db, email)
  const { status, body } = await postAuth(api.url, '/set-password', { token: tokenIn(mail?.body ?? ''), password })
  if (status !== 200) throw new Error(`${email} could not accept the invitation: ${status} ${JSON.stringify(body)}`)
  return api.signIn(email.toLowerCase(), password)
}
