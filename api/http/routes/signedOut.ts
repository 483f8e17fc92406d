import express, { type Request, type RequestHandler, type Router } from 'express'
import { clientNetwork } from '../../caller/clientNetwork.ts'
import type { AttemptLimit, AttemptRule } from '../../platform/attemptLimit.ts'
import { newDeed, within } from '../../platform/deed.ts'
import { ApiError, BadUserInput, Forbidden, RateLimited } from '../../platform/errors.ts'
import { withUnavailable } from '../../platform/unavailable.ts'
import { AUTH_PATH } from './authPath.ts'
import { trustedOrigins } from './trustedOrigins.ts'

export type Body = Readonly<Record<string, unknown>>

/** Enough for an office behind one address, too few to try e-mail addresses by the thousand. */
const FROM_ONE_ADDRESS: AttemptRule = { max: 60, window: 15 * 60 }

/** Longer than the work for an existing account, so that the response time does not reveal one. */
export const ANSWER_AFTER_MS = 300

/** Who asks, as far as attempts are counted. */
export type From = { network: string }

/** Adds endpoints for those who are not signed in. Bodies are JSON, which another site's form cannot send. */
export const signedOutEndpoint =
  (routes: Router, { attempts, baseUrl }: { attempts: AttemptLimit; baseUrl: string }) =>
  (path: string, answer: (body: Body, from: From) => Promise<object>): void => {
    routes.post(`${AUTH_PATH}${path}`, onlyOurPages(baseUrl), express.json({ limit: '4kb' }), async (req, res) => {
      const network = clientNetwork(req)
      await limitAttempts(attempts, `links:${network}`, FROM_ONE_ADDRESS)
      const deed = newDeed()
      const answered = await within(deed, () => answer(bodyOf(req), { network })).catch((error: unknown) => {
        throw withUnavailable(error, deed)
      })
      res.set('Cache-Control', 'no-store').json(answered)
    })
  }

/** @throws RateLimited */
export async function limitAttempts(attempts: AttemptLimit, key: string, rule: AttemptRule): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(key, rule)
  if (!allowed) throw new RateLimited(retryAfter ?? 60)
}

/** @throws BadUserInput naming the field */
export function textOf(body: Body, name: string, most: number): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '' || value.length > most)
    throw new BadUserInput({ [name]: `must be text of 1 to ${most} characters` })
  return value
}

function onlyOurPages(baseUrl: string): RequestHandler {
  const ours = trustedOrigins(baseUrl)
  return (req, _res, next) => {
    const { origin } = req.headers
    if (origin !== undefined && !ours.includes(origin))
      throw new Forbidden('Only pages of this installation may request this.')
    if (!req.is('json')) throw new ApiError('BAD_USER_INPUT', 'Send JSON.', { http: { status: 415 } })
    next()
  }
}

const bodyOf = ({ body }: Request): Body =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
