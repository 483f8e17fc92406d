import { setTimeout as delay } from 'node:timers/promises'
import express, { Router, type Request, type RequestHandler } from 'express'
import { newDeed, within } from '../platform/deed.ts'
import { ApiError, BadUserInput, Forbidden, NotFound, RateLimited } from '../platform/errors.ts'
import { withUnavailable } from '../platform/unavailable.ts'
import type { AttemptLimit, AttemptRule } from '../platform/attemptLimit.ts'
import { answerAuthError } from '../http/routes/answerErrors.ts'
import { AUTH_PATH } from '../http/routes/authPath.ts'
import { clientNetwork } from '../caller/clientNetwork.ts'
import { describeLink } from './accountLink.ts'
import { requestReset } from './requestReset.ts'
import { type LinkContext, setPassword } from './setPassword.ts'
import { trustedOrigins } from '../http/routes/trustedOrigins.ts'

type LinkRouteContext = LinkContext & {
  attempts: AttemptLimit
  baseUrl: string
}

/** Enough for an office behind one address, too few to try e-mail addresses by the thousand. */
const FROM_ONE_ADDRESS: AttemptRule = { max: 60, window: 15 * 60 }
/** Stops others from filling somebody's mailbox. */
const FOR_ONE_EMAIL: AttemptRule = { max: 5, window: 60 * 60 }

/** Longer than the work for an existing account, so that the response time does not reveal one. */
const ANSWER_AFTER_MS = 300

/** Invitation and reset by links in e-mails, before sign-in. Bodies are JSON, which another site's form cannot send. */
export function linkRoutes({ attempts, baseUrl, ...context }: LinkRouteContext): Router {
  const routes = Router()
  const endpoint = (path: string, answer: (body: Readonly<Record<string, unknown>>) => Promise<object>): void => {
    routes.post(`${AUTH_PATH}${path}`, onlyOurPages(baseUrl), express.json({ limit: '4kb' }), async (req, res) => {
      await limit(attempts, `links:${clientNetwork(req)}`, FROM_ONE_ADDRESS)
      const deed = newDeed()
      const answered = await within(deed, () => answer(bodyOf(req))).catch((error: unknown) => {
        throw withUnavailable(error, deed)
      })
      res.set('Cache-Control', 'no-store').json(answered)
    })
  }
  endpoint('/request-reset', async (body) => {
    const email = textOf(body, 'email', 300)
    await limit(attempts, `reset:${email.trim().toLowerCase()}`, FOR_ONE_EMAIL)
    await Promise.all([requestReset(context.db, context.mail, email), delay(ANSWER_AFTER_MS)])
    return { status: true }
  })
  endpoint(
    '/link',
    async (body) =>
      (await describeLink(context.db, textOf(body, 'token', 100))) ?? raise(new NotFound('This link no longer works.')),
  )
  endpoint('/set-password', async (body) => ({
    email: await setPassword(context, textOf(body, 'token', 100), textOf(body, 'password', 1000)),
  }))
  routes.use(AUTH_PATH, answerAuthError)
  return routes
}

async function limit(attempts: AttemptLimit, key: string, rule: AttemptRule): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(key, rule)
  if (!allowed) throw new RateLimited(retryAfter ?? 60)
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

const bodyOf = ({ body }: Request): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

function textOf(body: Readonly<Record<string, unknown>>, name: string, most: number): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '' || value.length > most)
    throw new BadUserInput({ [name]: `must be text of 1 to ${most} characters` })
  return value
}

function raise(error: Error): never {
  throw error
}
