import type { Request, RequestHandler, Response } from 'express'
import { graphqlBody } from './routes/answerErrors.ts'

/** Content types that another site's form or page can send without a preflight. */
const SIMPLE_TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * Answers requests that no program sends (a browser opening the address, a form, text in another character set) in our
 * own words: the framework's answers would name the framework.
 * @param always in production; elsewhere a browser that opens the address gets the framework's page
 */
export const plainAnswers =
  (always: boolean): RequestHandler =>
  (req, res, next) => {
    const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(req.headers['content-type'] ?? '')?.[1]
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8') return refuse(res, 415, 'Send JSON in UTF-8.')
    if (isProgram(req) || (!always && opensAddress(req))) return next()
    if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 415, 'Send JSON by POST.')
    res.set('Allow', 'POST')
    refuse(res, 405, 'Send JSON by POST.')
  }

/** Another site's page can send no other content type, and no header of its own, without a preflight. */
const isProgram = (req: Request): boolean =>
  (req.headers['content-type'] !== undefined && !req.is(SIMPLE_TYPES)) ||
  ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => (req.headers[name] ?? '') !== '')

const opensAddress = (req: Request): boolean =>
  req.method === 'GET' && req.accepts(['json', 'html']) === 'html' && Object.keys(req.query).length === 0

const refuse = (res: Response, status: number, message: string): void =>
  void res.status(status).json(graphqlBody({ code: 'BAD_USER_INPUT', message }))
