import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import type { Caller } from '../access/gate/gate.ts'
import { ApiError, Forbidden, Unauthenticated } from '../platform/errors.ts'
import { onBehalfOf } from '../platform/turns/onBehalf.ts'
import { fewAtOnce } from './atOnce.ts'
import { readExportRequest } from './exportRequest.ts'
import { type ExportContext, makeExport } from './makeExport.ts'
import { sendFile } from './files/sendFile.ts'

const EXPORT_PATH = '/api/export'

type ExportRoutes = ExportContext & {
  callerOf: (req: Request, res: Response) => Promise<Caller | null>
  /** Whether the request's credential still belongs to this caller. */
  isStill: (req: Request, caller: Caller) => Promise<boolean>
  /** Sends an error response and logs what the receiver must not see. */
  refuse: (res: Response, error: unknown) => void
  /** Logs that a file could not be finished; the receiver's connection is cut. */
  cutOff: (error: unknown) => void
}

/** `POST /api/export`: rows of one list as a file. It is a disclosure and needs a purpose. */
export function exportRoutes(parts: ExportRoutes): Router {
  const routes = Router()
  const few = fewAtOnce()
  routes.post(EXPORT_PATH, onlyOurPages, express.json({ limit: '64kb' }), async (req, res) => {
    res.set('Cache-Control', 'no-store')
    const caller = await parts.callerOf(req, res)
    if (!caller) throw new Unauthenticated()
    const request = readExportRequest(req.body)
    const { accountId } = caller.viewer
    const confirm = async (): Promise<void> => {
      if (!(await parts.isStill(req, caller))) throw new Unauthenticated()
    }
    await few(accountId, () =>
      onBehalfOf(accountId, () =>
        sendFile(res, request.format, makeExport(parts, caller, request, confirm), parts.cutOff),
      ),
    )
  })
  const answerRefusal: ErrorRequestHandler = (error: unknown, _req, res, _next) => parts.refuse(res, error)
  routes.use(EXPORT_PATH, answerRefusal)
  return routes
}

/** Another site's page cannot post JSON without a preflight, and browsers send `Sec-Fetch-Site`. */
const onlyOurPages: RequestHandler = (req, _res, next) => {
  if (req.header('sec-fetch-site') === 'cross-site') throw new Forbidden('Other sites may not export.')
  if (!req.is('json')) throw new ApiError('BAD_USER_INPUT', 'Send JSON.', { http: { status: 415 } })
  next()
}
