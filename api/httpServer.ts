import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type Request, type Response } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { type Caller, createGate, type Gate } from './access/gate/gate.ts'
import { createLedger } from './access/ledger.ts'
import { policy } from './access/policy.ts'
import { rulebook } from './access/rules.ts'
import { wakeOnEvents } from './access/live/eventRows.ts'
import { recordHistory } from './access/write/flushed.ts'
import { attachmentRoutes } from './attachments/attachmentRoutes.ts'
import { createChecking } from './attachments/checking.ts'
import { findCaller } from './caller/caller.ts'
import { clientNetwork, networkOf } from './caller/clientNetwork.ts'
import { identify } from './caller/identify.ts'
import { consoleRoutes } from './console/routes.ts'
import { exportables } from './exports/exportables.ts'
import { exportRoutes } from './exports/exportRoutes.ts'
import { feedRoutes } from './feeds/feedRoutes.ts'
import { startGraphqlServer } from './graphqlServer.ts'
import { askInside } from './http/askInside.ts'
import type { RequestContext } from './http/context.ts'
import { fastPath } from './http/fastPath.ts'
import { createLive, type Upgrade } from './http/live/live.ts'
import { plainAnswers } from './http/plainAnswers.ts'
import { purposeOf } from './http/purpose.ts'
import { readBody } from './http/readBody.ts'
import { answerRefusal, answerUnforeseen } from './http/routes/answerErrors.ts'
import { AUTH_PATH } from './http/routes/authPath.ts'
import { securityHeaders, setHeaders, UNKEPT } from './http/routes/securityHeaders.ts'
import { jobsOfTheHouse } from './jobs.ts'
import { trustedOrigins } from './http/routes/trustedOrigins.ts'
import { linkRoutes } from './links/linkRoutes.ts'
import { tileRoutes } from './map/tileRoutes.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database.ts'
import { createJobs, type Jobs } from './platform/jobs/jobs.ts'
import type { Logger } from './platform/log.ts'
import { createInbound, type Inbound } from './platform/mail/inbound/inbound.ts'
import { createMail } from './platform/mail/mail.ts'
import { registrationRoutes } from './registration/registrationRoutes.ts'
import { questionMail } from './questions/mail/mailHandler.ts'
import { houseDatabase, learningWhoCalls } from './platform/turns/onBehalf.ts'
import { buildSchema } from './schema.ts'
import { createAuth } from './signIn/auth.ts'
import { authRoutes } from './signIn/authRoutes.ts'
import { signInOptions } from './signIn/signInOptions.ts'

/**
 * `ahead`: puts the fast path before the app, or before one that holds it. `upgrade`: takes the sockets of those who
 * follow; `leave`: ends them.
 */
export type Server = {
  app: Express
  ahead: (app: RequestListener) => RequestListener
  gate: Gate
  /** Not started: whoever starts the process says when. */
  jobs: Jobs
  upgrade: Upgrade
  leave: () => void
  /** Null: no mail comes in. */
  inbound: Inbound | null
  close: () => Promise<void>
}

type Parts = { config: Config; db: Database; log: Logger; clock?: Clock }

/** Puts the parts together without listening. The migrations must have run. */
export async function buildServer({ config, db, log, clock = systemClock }: Parts): Promise<Server> {
  const { schema, catalogue } = buildSchema(db.orm, config.inbound?.domain ?? null)
  const ledger = createLedger(houseDatabase(db))
  const auth = createAuth(db, config, ledger, log)
  await ledger.recover()
  ledger.watch()
  recordHistory(db.orm, catalogue)
  const gate = createGate(db, catalogue)
  const mail = createMail(houseDatabase(db), config, log)
  const jobs = await createJobs(db, jobsOfTheHouse({ ledger, mail, log }), { clock, log })
  const checking = createChecking({ db: houseDatabase(db), ledger, clamd: config.clamd, log })
  checking.watch()
  const rulesFor = rulebook(catalogue, policy)
  const answers = questionMail({ db, gate, ledger, mail, clock, rulesFor, stateOf: checking.stateOf })
  const inbound =
    config.inbound === null ? null : createInbound(db, { ...config, inbound: config.inbound }, answers, log)
  const files = { heldContent: inbound && inbound.heldContent, fileState: checking.stateOf }
  const { apollo, known, run, formatError } = await startGraphqlServer(schema, config.production, log)

  const app = express()
  const house = { auth, rulesFor, networkOf: networkOf(app) }
  const live = createLive({
    ...house,
    db,
    schema,
    gate,
    ledger,
    formatError,
    origins: trustedOrigins(config.baseUrl),
    production: config.production,
    log,
  })
  wakeOnEvents(db.orm, () => live.feed.wake())
  const callerOf = async (req: Request, res: Response): Promise<Caller | null> =>
    (await findCaller(house, req, res).identify())?.caller ?? null
  const isStill = async (req: Request, { viewer }: Caller): Promise<boolean> => {
    const now = await learningWhoCalls(viewer.accountId, () => identify(auth, req.headers))
    return isDeepStrictEqual(now?.viewer, viewer)
  }
  const newContext = (req: IncomingMessage, res: ServerResponse): RequestContext => ({
    db,
    gate,
    ledger,
    mail,
    jobs,
    clock,
    ...files,
    who: findCaller(house, req, res),
    caller: null,
    purpose: purposeOf(req.headers['beadle-purpose']),
    altered: new Map(),
    executed: null,
    operations: [],
    spliced: false,
  })

  app.disable('x-powered-by')
  // Answers are never stored, so a hash of each would be useless.
  app.disable('etag')
  if (config.trustedProxies !== null) app.set('trust proxy', config.trustedProxies)
  const headers = securityHeaders(config.production)
  app.use(setHeaders(headers))
  app.use(AUTH_PATH, (req, _res, next) => learningWhoCalls(`sign-in ${clientNetwork(req)}`, next))
  const joined = () => inbound?.wake()
  app.use(linkRoutes({ db, attempts: auth.attempts, baseUrl: auth.baseUrl, catalogue, ledger, mail, joined }))
  app.use(
    registrationRoutes({
      db,
      attempts: auth.attempts,
      baseUrl: auth.baseUrl,
      secret: config.authSecret,
      catalogue,
      ledger,
      mail,
      joined,
    }),
  )
  app.use(signInOptions(config))
  app.use(authRoutes(auth))
  app.use(
    '/graphql',
    setHeaders(UNKEPT),
    plainAnswers(config.production),
    readBody(callerOf),
    expressMiddleware(apollo, {
      context: async ({ req, res }: { req: Request & { context?: RequestContext }; res: Response }) =>
        req.context ?? newContext(req, res),
    }),
  )
  const refuse = answerRefusal(formatError)
  app.use(tileRoutes({ gate, ledger, background: config.mapBackground, callerOf, purposeOf, refuse }))
  const ask = askInside(schema, { db, gate, ledger, mail, jobs, clock, ...files })
  app.use(
    attachmentRoutes({
      db,
      ledger,
      ask,
      checking,
      attempts: auth.attempts,
      callerOf,
      isStill,
      purposeOf,
      refuse,
      cutOff: (error) => log.error({ err: error }, 'an attachment could not be sent whole'),
    }),
  )
  app.use(feedRoutes({ db, catalogue, ledger, clock, attempts: auth.attempts, ask, rulesFor, refuse }))
  app.use(
    exportRoutes({
      catalogue,
      ledger,
      ask,
      exportables: exportables(schema, catalogue),
      mostRows: config.exportRows,
      callerOf,
      isStill,
      refuse,
      cutOff: (error) =>
        log.error(
          { err: error },
          'an export was cut off: the rest could not be read or recorded, or its caller had lost the right to it',
        ),
    }),
  )
  const outside = config.mapBackground ? [config.mapBackground.origin] : []
  app.use(consoleRoutes({ images: outside, connections: outside }))
  app.use(answerUnforeseen(refuse))
  return {
    app,
    ahead: (next) => fastPath({ schema, known, run, newContext, headers, log }, next),
    gate,
    jobs,
    upgrade: live.upgrade,
    leave: live.leave,
    inbound,
    async close() {
      await jobs.close()
      await live.close()
      await inbound?.close()
      await apollo.stop()
      await mail.close()
      await checking.close()
      await ledger.close()
      await auth.close()
    },
  }
}
