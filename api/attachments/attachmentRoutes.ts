import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Caller } from '../access/gate/gate.ts'
import type { Ledger } from '../access/ledger.ts'
import { settle } from '../access/ledger/settle.ts'
import type { AttemptLimit } from '../platform/attemptLimit.ts'
import type { Database } from '../platform/database.ts'
import { newDeed, within } from '../platform/deed.ts'
import { Forbidden, RateLimited, Unauthenticated } from '../platform/errors.ts'
import { acceptFile } from '../platform/files/acceptFile.ts'
import { onBehalfOf } from '../platform/turns/onBehalf.ts'
import { withUnavailable } from '../platform/unavailable.ts'
import type { Checking } from './checking.ts'
import { nameOf, readUpload, refuseDeclared } from './readUpload.ts'
import { type Ask, refuseWithheld, seenBy, sendAttachment } from './sendAttachment.ts'
import type { StoredAttachment } from './insertAttachment.ts'
import { storeAttachment } from './storeAttachment.ts'
import { uploadsAtOnce } from './uploadsAtOnce.ts'

const ATTACHMENTS_PATH = '/api/attachments'

/** Of one account, whether or not they are accepted. */
const UPLOADS = { max: 60, window: 3600 }

type AttachmentRoutes = {
  db: Database
  ledger: Ledger
  ask: Ask
  checking: Checking
  attempts: AttemptLimit
  callerOf: (req: Request, res: Response) => Promise<Caller | null>
  /** Whether the request's credential still belongs to this caller. */
  isStill: (req: Request, caller: Caller) => Promise<boolean>
  /** @throws BadUserInput if the header cannot be recorded unchanged */
  purposeOf: (header: string | undefined) => string | null
  /** Sends an error response and logs what the receiver must not see. */
  refuse: (res: Response, error: unknown) => void
  /** Logs that a file could not be sent whole. */
  cutOff: (error: unknown) => void
}

/** `POST /api/attachments` takes a file, `GET /api/attachments/:id` gives it out: docs/decisions/files.md. */
export function attachmentRoutes(parts: AttachmentRoutes): Router {
  const routes = Router()
  routes.use(ATTACHMENTS_PATH, keptByNobody, refuseOtherSites)
  routes.post(ATTACHMENTS_PATH, upload(parts))
  routes.get(`${ATTACHMENTS_PATH}/:id`, download(parts))
  const answerRefusal: ErrorRequestHandler = (error: unknown, _req, res, _next) =>
    res.headersSent ? void res.destroy() : parts.refuse(res, error)
  routes.use(ATTACHMENTS_PATH, answerRefusal)
  return routes
}

const keptByNobody: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-store')
  next()
}

/** Another site's page could make a browser send its cookies. A header of our own also takes a preflight. */
const refuseOtherSites: RequestHandler = (req, _res, next) => {
  if (req.header('sec-fetch-site') === 'cross-site') throw new Forbidden('This is not for pages of other sites.')
  next()
}

function upload(parts: AttachmentRoutes): RequestHandler {
  const few = uploadsAtOnce()
  return async (req, res) => {
    const caller = await parts.callerOf(req, res)
    if (!caller) throw new Unauthenticated()
    if (!caller.rules.any('create', 'Attachment')) throw new Forbidden('You may not send files.')
    const name = nameOf(req)
    refuseDeclared(req, name)
    const purpose = parts.purposeOf(req.header('beadle-purpose'))
    const attachment = await few(caller.viewer.accountId, async () => {
      await refuseTooMany(parts.attempts, caller)
      return takeFile(parts, req, { caller, name, purpose })
    })
    res.status(201).json({ attachment })
  }
}

async function refuseTooMany(attempts: AttemptLimit, { viewer }: Caller): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(`attachment:${viewer.accountId}`, UPLOADS)
  if (!allowed) throw new RateLimited(retryAfter ?? undefined)
}

type Taking = { caller: Caller; name: string; purpose: string | null }

/** Nothing is stored before the whole file has arrived and was found good. */
async function takeFile(
  { db, ledger, checking, isStill }: AttachmentRoutes,
  req: Request,
  { caller, name, purpose }: Taking,
): Promise<StoredAttachment> {
  const file = await acceptFile(name, await readUpload(req, name))
  const state = await checking.stateOf(file.content)
  // A long upload does not keep rights that have ended.
  if (!(await isStill(req, caller))) throw new Unauthenticated()
  const deed = newDeed()
  const store = () => within(deed, () => storeAttachment({ db, ledger, caller, purpose }, file, state))
  return onBehalfOf(caller.viewer.accountId, store).catch((error: unknown) => {
    throw withUnavailable(error, deed)
  })
}

/** The same order as for a root field: caller, permission, result, ledger; then the content. */
function download({ db, ledger, ask, callerOf, purposeOf, cutOff }: AttachmentRoutes): RequestHandler {
  return async (req, res) => {
    const caller = await callerOf(req, res)
    if (!caller) throw new Unauthenticated()
    if (!caller.rules.any('read', 'Attachment')) throw new Forbidden()
    const purpose = purposeOf(req.header('beadle-purpose'))
    await onBehalfOf(caller.viewer.accountId, async () => {
      const seen = await seenBy(ask, caller, String(req.params['id']))
      await settle({ caller, ledger, purpose, operations: ['downloadAttachment'] })
      refuseWithheld(seen)
      await sendAttachment(res, db, seen).catch((error: unknown) => {
        if (!isGone(error)) cutOff(error)
      })
    })
  }
}

/** The receiver went away. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
