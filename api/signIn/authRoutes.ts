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
import { type Asker, AUTH_ENDPOINTS } from './authEndpoints.ts'
import { answerAuthError, authBody, refuseAuth } from '../http/routes/answerErrors.ts'
import { matchesNamedAccount } from '../caller/namedAccount.ts'
import { presentedSession } from '../caller/sessionCookie.ts'
import { identify } from '../caller/identify.ts'

/** Mount before any other body parser. `app.set('trust proxy', ...)` decides how attempts per address are counted. */
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
    const asker = AUTH_ENDPOINTS.get(endpoint)
    if (asker === undefined) return refuseAuth(res, new NotFound('There is no such endpoint.'))
    // better-auth checks neither suspension nor pending enrolment, so an open session is checked here.
    if (await admits(auth, asker, req)) return next()
    return endpoint === 'GET /get-session' ? void res.json(null) : refuseAuth(res, new Unauthenticated())
  }
}

async function admits(auth: Auth, asker: Asker, req: Request): Promise<boolean> {
  const { cookie } = req.headers
  if (asker === 'anybody') return true
  if (asker === 'leaving') return endsNobodyElse(auth, req)
  // A page that names its account had a signed-in user: without a session they must sign in again first.
  const isNamed = req.headers['beadle-account'] !== undefined
  if (asker === 'betweenSteps' && !isNamed && (cookie === undefined || presentedSession(cookie, auth.cookie) === null))
    return true
  const found = await identify(auth, { cookie }, asker === 'signedIn' && auth.secondFactorEnforced)
  return found !== null && matchesNamedAccount(req)(found.viewer)
}

/** A page may sign out only its own account. Without a session only the cookie is cleared. */
async function endsNobodyElse(auth: Auth, req: Request): Promise<boolean> {
  if (req.headers['beadle-account'] === undefined) return true
  const found = await identify(auth, { cookie: req.headers.cookie }, false)
  return found === null || matchesNamedAccount(req)(found.viewer)
}

// better-auth checks the origin of POSTs only, but some GETs set cookies. Only the single sign-on provider may send a
// browser here from another site; its `state` is checked.
const onlyOwnPages: RequestHandler = (req, res, next) =>
  req.method === 'GET' && req.headers['sec-fetch-site'] === 'cross-site' && req.path !== '/sso/callback'
    ? refuseAuth(res, new Forbidden('Not from another site.'))
    : next()

// Another site's form can post anything but JSON without a preflight.
const onlyJson: RequestHandler = (req, res, next) =>
  req.headers['content-type'] === undefined || req.is('json')
    ? next()
    : refuseAuth(res, new ApiError('BAD_USER_INPUT', 'Send JSON.', { http: { status: 415 } }))

function answer(auth: Auth): RequestHandler {
  return async (req, res) => {
    req.headers[CLIENT_ADDRESS] = req.ip ?? ''
    if (calledByProgram(req.headers)) req.headers.origin = auth.baseUrl
    endOtherSessions(req)
    // Our own base URL, so that a forged Host header reaches neither links nor origin checks.
    const response = await handled(auth, req)
    if (req.path === USE_PASSKEY && isRefusal(response.status))
      return void res.status(401).json(authBody(PASSKEY_REFUSED))
    await setResponse(res, response)
  }
}

/** A browser sends at least one of these with every POST from a page. */
const BROWSER = ['origin', 'referer', 'sec-fetch-site'] as const

/**
 * Whether a program called, not a page: no browser was tricked into it. better-auth would refuse programs for lack of
 * an origin, because it judges by `Sec-Fetch-Mode` and cookies, which programs also send (Node's `fetch`, cookie jars).
 */
const calledByProgram = (headers: IncomingHttpHeaders): boolean => BROWSER.every((name) => headers[name] === undefined)

/** better-auth hides why it failed; here, temporary database faults are told from others. */
async function handled(auth: Auth, req: Request): Promise<globalThis.Response> {
  const deed = newDeed()
  const answered = await within(deed, () => auth.handler(getRequest({ request: req, base: auth.baseUrl })))
  if (answered.status < 400 || !isPassing(deed.fault)) return answered
  throw req.method === 'GET' ? new Unavailable() : changeUnavailable(deed.mayBeSaved ? 'UNKNOWN' : 'NOT_SAVED')
}

// A password may be changed because others know it, so the caller cannot choose to keep other sessions.
function endOtherSessions(req: Request): void {
  const body: unknown = req.body
  if (req.path === '/change-password' && typeof body === 'object' && body !== null)
    Object.assign(body, { revokeOtherSessions: true })
}

// All passkey refusals are alike, so that they reveal neither existence nor owner.
const PASSKEY_REFUSED = { code: 'PASSKEY_REFUSED', message: 'This passkey cannot be used here.' }
const USE_PASSKEY = '/passkey/verify-authentication'
const isRefusal = (status: number): boolean => status >= 400 && status < 429 && status !== 403
