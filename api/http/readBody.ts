import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Caller } from '../access/gate/gate.ts'
import { LONGEST_BODY } from './plainPost.ts'

/** In bytes, for callers who may write zones: enough for a stored shape's corners. */
const LONGEST_SHAPE_BODY = 4 << 20

const usual = express.json({ limit: LONGEST_BODY })
const long = express.json({ limit: LONGEST_SHAPE_BODY })

/** Long bodies are read only for callers who can use them; others are refused before anything is read. */
export function readBody(callerOf: (req: Request, res: Response) => Promise<Caller | null>): RequestHandler {
  return async (req, res, next) => {
    const isLong = Number(req.headers['content-length']) > LONGEST_BODY
    const rules = isLong ? (await callerOf(req, res))?.rules : null
    const read = rules && (rules.any('create', 'Zone') || rules.any('update', 'Zone')) ? long : usual
    read(req, res, next)
  }
}
