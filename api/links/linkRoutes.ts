import { setTimeout as delay } from 'node:timers/promises'
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import { newDeed, within } from '../platform/deed.ts'
import { ApiError, BadUserInput, NotFound, RateLimited, Unavailable } from '../platform/errors.ts'
import { withUnavailable } from '../platform/unavailable.ts'
import type { AttemptRule } from '../platform/attemptLimit.ts'
import type { Auth } from '../signIn/auth.ts'
import { AUTH_PATH } from '../signIn/authOptions.ts'
import { clientNetwork } from '../caller/clientNetwork.ts'
import { describeLink } from './describeLink.ts'
import { refuseUnavailable } from '../signIn/refuseUnavailable.ts'
import { requestReset } from './requestReset.ts'
import { type LinkContext, setPassword } from './setPassword.ts'
import { trustedOrigins } from '../http/routes/trustedOrigins.ts'

type Context = Omit<LinkContext, 'db'> & { auth: Auth }

/** Wide enough for an office behind one address; a token cannot be guessed, and e-mail addresses must not be tried by the thousand. */
const FROM_ONE_ADDRESS: AttemptRule = { max: 60, window: 15 * 60 }
/** Nobody's mailbox is to be filled by others. */
const FOR_ONE_EMAIL: AttemptRule = { max: 5, window: 60 * 60 }

/** Longer than the work for an account that there is: the answer's time must not tell of it. */
const ANSWER_AFTER_MS = 300

/** Invitation and reset by mailed links, before anybody is signed in. Bodies are JSON, so that no other site's form can send them. */
export function linkRoutes({ auth, ...parts }: Context): Router {
  const context: LinkContext = { ...parts, db: auth.db }
  const routes = Router()
  const endpoint = (path: string, answer: (body: Readonly<Record<string, unknown>>) => Promise<object>): void => {
    routes.post(`${AUTH_PATH}${path}`, onlyOurPages(auth.baseUrl), express.json({ limit: '4kb' }), async (req, res) => {
      await limit(auth, `links:${clientNetwork(req)}`, FROM_ONE_ADDRESS)
      const deed = newDeed()
      const answered = await within(deed, () => answer(bodyOf(req))).catch((error: unknown) => {
        throw withUnavailable(error, deed)
      })
      res.set('Cache-Control', 'no-store').json(answered)
    })
  }
  endpoint('/request-reset', async (body) => {
    const email = textOf(body, 'email', 300)
    await limit(auth, `reset:${email.trim().toLowerCase()}`, FOR_ONE_EMAIL)
    await Promise.all([requestReset(context.db, context.mail, email), delay(ANSWER_AFTER_MS)])
    return { status: true }
  })
  endpoint(
    '/link',
    async (body) =>
      (await describeLink(context.db, textOf(body, 'token', 100))) ??
      raise(new NotFound('This link does not work any more.')),
  )
  endpoint('/set-password', async (body) => ({
    email: await setPassword(context, textOf(body, 'token', 100), textOf(body, 'password', 1000)),
  }))
  routes.use(AUTH_PATH, answerFault(auth))
  return routes
}

async function limit({ attempts }: Auth, key: string, rule: AttemptRule): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(key, rule)
  if (!allowed) throw new RateLimited(retryAfter ?? undefined)
}

function onlyOurPages(baseUrl: string): RequestHandler {
  const ours = trustedOrigins(baseUrl)
  return (req, res, next) => {
    const { origin } = req.headers
    if (origin !== undefined && !ours.includes(origin))
      return refuse(res, 403, 'FORBIDDEN', 'Only pages of this installation may ask for this.')
    return req.is('json') ? next() : refuse(res, 415, 'BAD_USER_INPUT', 'Send JSON.')
  }
}

const bodyOf = ({ body }: Request): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

function textOf(body: Readonly<Record<string, unknown>>, name: string, most: number): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '' || value.length > most)
    throw new BadUserInput({ [name]: 'is required as a text' })
  return value
}

const STATUS: Partial<Record<ApiError['code'], number>> = { BAD_USER_INPUT: 400, NOT_FOUND: 404, RATE_LIMITED: 429 }

function answerFault({ log }: Auth): ErrorRequestHandler {
  return (error: Error & { status?: number }, _req, res, next) => {
    if (res.headersSent) return next(error)
    const unavailable = withUnavailable(error)
    if (unavailable instanceof Unavailable) return refuseUnavailable(res, unavailable)
    if (error instanceof RateLimited)
      res.set('Retry-After', String(Number(error.extensions['retryAfterSeconds'] ?? 60)))
    if (error instanceof ApiError)
      return refuse(res, STATUS[error.code] ?? 500, error.code, error.message, error.extensions['fields'])
    if (error.status !== undefined && error.status < 500)
      return refuse(res, error.status, 'BAD_USER_INPUT', 'The body cannot be read as JSON.')
    log.error({ err: error }, 'a mailed link could not be dealt with')
    refuse(res, 500, 'INTERNAL_SERVER_ERROR', 'This did not work. Try again later.')
  }
}

const refuse = (res: Response, status: number, code: string, message: string, fields?: unknown): void =>
  void res
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ code, message, ...(fields ? { fields } : {}) })

function raise(error: Error): never {
  throw error
}
