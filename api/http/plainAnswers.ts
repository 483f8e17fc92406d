import type { Request, RequestHandler, Response } from 'express'
import { graphqlBody } from './routes/answerErrors.ts'

/** Content types that a form or page of another site can send without asking first. */
const simpleTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * Answers in our own words what is no request of a program: a browser that opens the address, a form, a text in another
 * character set. The framework's answers name it and its tools; where nothing is published, nobody needs to know what
 * we are made of.
 *
 * @param always in production; elsewhere a browser that opens the address is shown the framework's page
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

/** A page of another site can make a browser send neither another content type nor a header of its own unasked. */
const isProgram = (req: Request): boolean =>
  (req.headers['content-type'] !== undefined && !req.is(simpleTypes)) ||
  ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => (req.headers[name] ?? '') !== '')

const opensAddress = (req: Request): boolean =>
  req.method === 'GET' && req.accepts(['json', 'html']) === 'html' && Object.keys(req.query).length === 0

const refuse = (res: Response, status: number, message: string): void =>
  void res.status(status).json(graphqlBody({ code: 'BAD_USER_INPUT', message }))
