import type { IncomingHttpHeaders } from 'node:http'
import express, { Router, type Request, type RequestHandler } from 'express'
import { getRequest, setResponse } from 'better-call/node'
import { newDeed, within } from '../platform/deed.ts'
import { ApiError, Forbidden, NotFound, Unauthenticated, Unavailable } from '../platform/errors.ts'
import { isPassing } from '../platform/postgresqlFault.ts'
import { changeUnavailable } from '../platform/unavailable.ts'
import type { Auth } from './auth.ts'
import { AUTH_PATH } from '../http/routes/authPath.ts'
import { CLIENT_ADDRESS } from '../caller/clientNetwork.ts'
import { type Asker, authEndpoints } from './authEndpoints.ts'
import { answerAuthError, authBody, refuseAuth } from '../http/routes/answerErrors.ts'
import { matchesNamedAccount } from '../caller/namedAccount.ts'
import { presentedSession } from '../caller/sessionCookie.ts'
import { identify } from '../caller/identify.ts'

/**
 * Express routes of /api/auth. Mount them before any other body parser. `app.set('trust proxy', ...)` decides which
 * address attempts are counted against.
 */
export function authRoutes(auth: Auth): Router {
  const routes = Router()
  routes.use(
    AUTH_PATH,
    onlyKnown(auth),
    onlyOwnPages,
    express.json({ limit: '16kb' }),
    onlyJson,
    answer(auth),
    answerAuthError,
  )
  return routes
}

function onlyKnown(auth: Auth): RequestHandler {
  return async (req, res, next) => {
    res.set('Cache-Control', 'no-store')
    const endpoint = `${req.method} ${req.path}`
    const asker = authEndpoints.get(endpoint)
    if (asker === undefined) return refuseAuth(res, new NotFound('There is no such endpoint.'))
    // better-auth knows neither suspension nor who still has to enrol: a session that is open must not outlive either.
    if (await admits(auth, asker, req)) return next()
    return endpoint === 'GET /get-session' ? void res.json(null) : refuseAuth(res, new Unauthenticated())
  }
}

async function admits(auth: Auth, asker: Asker, req: Request): Promise<boolean> {
  const { cookie } = req.headers
  if (asker === 'anybody') return true
  if (asker === 'leaving') return endsNobodyElse(auth, req)
  // A page that names its holder has somebody who was signed in: without a session they are to sign in again first.
  const isNamed = req.headers['beadle-account'] !== undefined
  if (asker === 'betweenSteps' && !isNamed && (cookie === undefined || presentedSession(cookie, auth.cookie) === null))
    return true
  const found = await identify(auth, { cookie }, asker === 'signedIn' && auth.secondFactorEnforced)
  return found !== null && matchesNamedAccount(req)(found.viewer)
}

/**
 * Signing out by a page ends the session of its holder, never that of somebody who has signed in since; where there is
 * none, the cookie goes.
 */
async function endsNobodyElse(auth: Auth, req: Request): Promise<boolean> {
  if (req.headers['beadle-account'] === undefined) return true
  const found = await identify(auth, { cookie: req.headers.cookie }, false)
  return found === null || matchesNamedAccount(req)(found.viewer)
}

// better-auth checks the origin of what posts. Some GETs set cookies too; only the provider of single sign-on has
// reason to send somebody here, and what it sends is recognised by its state.
const onlyOwnPages: RequestHandler = (req, res, next) =>
  req.method === 'GET' && req.headers['sec-fetch-site'] === 'cross-site' && req.path !== '/sso/callback'
    ? refuseAuth(res, new Forbidden('Not from another site.'))
    : next()

// A form of another site can post anything but JSON without asking first.
const onlyJson: RequestHandler = (req, res, next) =>
  req.headers['content-type'] === undefined || req.is('json')
    ? next()
    : refuseAuth(res, new ApiError('BAD_USER_INPUT', 'Send JSON.', { http: { status: 415 } }))

function answer(auth: Auth): RequestHandler {
  return async (req, res) => {
    req.headers[CLIENT_ADDRESS] = req.ip ?? ''
    if (calledByProgram(req.headers)) req.headers.origin = auth.baseUrl
    endOtherSessions(req)
    // The base is ours: a forged Host header must not reach links or origin checks.
    const response = await handled(auth, req)
    if (req.path === USE_PASSKEY && isRefusal(response.status))
      return void res.status(401).json(authBody(PASSKEY_REFUSED))
    await setResponse(res, response)
  }
}

/** Headers of which a browser sends at least one with every POST that a page makes, whichever page that is. */
const BROWSER = ['origin', 'referer', 'sec-fetch-site'] as const

/**
 * Whether a program called, not a page: nobody can have tricked a person's browser into it. better-auth goes by
 * `Sec-Fetch-Mode` and by cookies, which programs send too (Node's `fetch` the first, cookie jars the second), and
 * would refuse them for want of an origin.
 */
const calledByProgram = (headers: IncomingHttpHeaders): boolean => BROWSER.every((name) => headers[name] === undefined)

/** better-auth does not tell why it failed: a fault of the database that passes is told from others here. */
async function handled(auth: Auth, req: Request): Promise<globalThis.Response> {
  const deed = newDeed()
  const answered = await within(deed, () => auth.handler(getRequest({ request: req, base: auth.baseUrl })))
  if (answered.status < 400 || !isPassing(deed.fault)) return answered
  throw req.method === 'GET' ? new Unavailable() : changeUnavailable(deed.mayBeSaved ? 'UNKNOWN' : 'NOT_SAVED')
}

// Whoever changes a password does it also because somebody else may know the old one: the caller has no say in it.
function endOtherSessions(req: Request): void {
  const body: unknown = req.body
  if (req.path === '/change-password' && typeof body === 'object' && body !== null)
    Object.assign(body, { revokeOtherSessions: true })
}

// Which passkeys there are, and whose, is nobody's business: all refusals of one are alike.
const PASSKEY_REFUSED = { code: 'PASSKEY_REFUSED', message: 'This passkey cannot be used here.' }
const USE_PASSKEY = '/passkey/verify-authentication'
const isRefusal = (status: number): boolean => status >= 400 && status < 429 && status !== 403
