import { createHash } from 'node:crypto'
import type { Database } from '../../api/platform/database.ts'
import { newId } from '../../api/platform/record.ts'
import type { Api } from './api.ts'
import { type Answered, keptMail, PASSWORD, postAuth, tokenIn } from './signIn/mailedLinks.ts'

export type Form = {
  topics: { id: string; name: string }[]
  channels: string[]
  consent: { version: string; wording: string }
  challenge: { algorithm: string; challenge: string; maxnumber: number; salt: string; signature: string }
}

type Sent = Record<string, unknown>

export const newEmail = (): string => `${newId()}@resident.example`

export const formOf = async ({ url }: Pick<Api, 'url'>): Promise<Form> =>
  (await postAuth(url, '/registration-form', {})).body as Form

/** As a browser does, but without pauses. */
export function solve({ algorithm, challenge, maxnumber, salt, signature }: Form['challenge']): Sent {
  for (let number = 0; number <= maxnumber; number += 1)
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') === challenge)
      return { algorithm, challenge, number, salt, signature }
  throw new Error('the challenge has no solution')
}

/** What a careful resident sends. */
export async function filledIn(server: Pick<Api, 'url'>, changes: Sent = {}): Promise<Sent> {
  const { consent, challenge } = await formOf(server)
  return {
    email: newEmail(),
    displayName: 'Robin Registrant',
    kind: 'RESIDENT',
    postcode: 'EC4R 3TD',
    topics: [],
    channels: [],
    consentVersion: consent.version,
    rhubarb: '',
    proof: solve(challenge),
    ...changes,
  }
}

/** @param network an IP address; left out: one that no other test uses */
export const send = (server: Pick<Api, 'url'>, sent: Sent, network?: string): Promise<Answered> =>
  postAuth(server.url, '/register', sent, network === undefined ? {} : { 'x-forwarded-for': network })

export const register = async (server: Pick<Api, 'url'>, changes: Sent = {}, network?: string): Promise<Answered> =>
  send(server, await filledIn(server, changes), network)

/** The token of the newest link that was mailed to an address; empty if the mail has none. */
export const mailedToken = async (db: Database, email: string): Promise<string> =>
  tokenIn((await keptMail(db, email))?.body ?? '')

export const confirm = (server: Pick<Api, 'url'>, token: string, password = PASSWORD): Promise<Answered> =>
  postAuth(server.url, '/confirm-registration', { token, password })

/** Registers, presses the button of the mailed link's page, and signs in. */
export async function registered(server: Api, changes: Sent & { email?: string } = {}) {
  const email = changes.email ?? newEmail()
  const opened = await register(server, { ...changes, email })
  const done = await confirm(server, await mailedToken(server.db, email))
  if (opened.status !== 200 || done.status !== 200)
    throw new Error(`${email} could not register: ${JSON.stringify([opened.body, done.body])}`)
  return { email, client: await server.signIn(email, PASSWORD) }
}
