import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Caller } from '../access/gate/gate.ts'
import { longestBody } from './plainPost.ts'

/** In bytes, for callers who may write zones: enough for a stored shape's corners. */
const longestShapeBody = 4 << 20

const usual = express.json({ limit: longestBody })
const long = express.json({ limit: longestShapeBody })

/**
 * Reads a JSON body. Long ones are read only for callers who can use them; others are refused before anything is read.
 */
export function readBody(callerOf: (req: Request, res: Response) => Promise<Caller | null>): RequestHandler {
  return async (req, res, next) => {
    const isLong = Number(req.headers['content-length']) > longestBody
    const rules = isLong ? (await callerOf(req, res))?.rules : null
    const read = rules && (rules.any('create', 'Zone') || rules.any('update', 'Zone')) ? long : usual
    read(req, res, next)
  }
}
