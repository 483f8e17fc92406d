import express, { Router, type ErrorRequestHandler, type RequestHandler, type Response } from 'express'
import { getRequest, setResponse } from 'better-call/node'
import type { Auth } from './auth.ts'
import { AUTH_PATH } from './authOptions.ts'
import { CLIENT_ADDRESS } from './clientAddress.ts'
import { calledByProgram } from './requestOrigin.ts'
import { SIGN_IN } from './signInGuard.ts'
import { loadViewer } from './viewer.ts'

/** What better-auth may answer over HTTP. It knows more, such as changing one's name past the history; those do not exist. */
const BEFORE_SIGN_IN = [`POST ${SIGN_IN}`, 'POST /sign-out']
const SIGNED_IN = ['GET /get-session', 'POST /change-password', 'POST /revoke-other-sessions']

/**
 * Express routes of /api/auth. Mount them before any other body parser. `app.set('trust proxy', ...)` decides which
 * address attempts are counted against.
 */
export function authRoutes(auth: Auth): Router {
  const routes = Router()
  routes.use(AUTH_PATH, onlyKnown(auth), express.json({ limit: '16kb' }), onlyJson, answer(auth), refuseBadBody)
  return routes
}

function onlyKnown(auth: Auth): RequestHandler {
  return async (req, res, next) => {
    const endpoint = `${req.method} ${req.path}`
    if (BEFORE_SIGN_IN.includes(endpoint)) return next()
    if (!SIGNED_IN.includes(endpoint)) return refuse(res, 404, 'NOT_FOUND', 'There is no such endpoint.')
    // better-auth does not know suspension: a session that is still open must not outlive it.
    if ((await loadViewer(auth, { cookie: req.headers.cookie })) !== null) return next()
    return endpoint === 'GET /get-session' ? void res.json(null) : refuse(res, 401, 'UNAUTHENTICATED', 'Sign in first.')
  }
}

// A form of another site can post anything but JSON without asking first.
const onlyJson: RequestHandler = (req, res, next) =>
  req.headers['content-type'] === undefined || req.is('json') ? next() : refuse(res, 415, 'BAD_USER_INPUT', 'Send JSON.')

function answer(auth: Auth): RequestHandler {
  return async (req, res) => {
    req.headers[CLIENT_ADDRESS] = req.ip ?? ''
    if (calledByProgram(req.headers)) req.headers.origin = auth.baseUrl
    // The base is ours: a forged Host header must not reach links or origin checks.
    await setResponse(res, await auth.handler(getRequest({ request: req, base: auth.baseUrl })))
  }
}

const refuseBadBody: ErrorRequestHandler = (error: { status?: number }, _req, res, next) =>
  error.status !== undefined && error.status < 500 ? refuse(res, error.status, 'BAD_USER_INPUT', 'The body cannot be read as JSON.') : next(error)

const refuse = (res: Response, status: number, code: string, message: string): void => void res.status(status).json({ code, message })
