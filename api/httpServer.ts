import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type Request, type Response } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { createAuth } from './signIn/auth.ts'
import { AUTH_PATH } from './signIn/authOptions.ts'
import { authRoutes } from './signIn/authRoutes.ts'
import { linkRoutes } from './links/linkRoutes.ts'
import { signInOptions } from './signIn/signInOptions.ts'
import { loadViewer } from './caller/identify.ts'
import { consoleRoutes } from './console/routes.ts'
import { securityHeaders, setHeaders, unkept } from './http/routes/securityHeaders.ts'
import { type Caller, createGate, type Gate } from './access/gate/gate.ts'
import { recordHistory } from './access/write/history.ts'
import { createLedger } from './access/ledger.ts'
import { policy } from './access/policy.ts'
import { rulebook } from './access/rules.ts'
import { errorFormatter } from './http/formatError.ts'
import { answerRefusal } from './http/routes/errorTable.ts'
import { askInside } from './http/askInside.ts'
import type { RequestContext } from './http/context.ts'
import { exportables } from './exports/exportables.ts'
import { exportRoutes } from './exports/exportRoutes.ts'
import { knownQueries } from './http/knownOperations.ts'
import { limitOperations } from './limits/limitOperations.ts'
import { purposeOf } from './http/purpose.ts'
import { tileRoutes } from './map/tileRoutes.ts'
import { readBody } from './http/readBody.ts'
import { splicedExecution, stringifyResult } from './http/splicedExecution.ts'
import { settleBeforeAnswer } from './http/settleBeforeAnswer.ts'
import { straightAnswers } from './http/fastPath.ts'
import { plainAnswers } from './http/plainAnswers.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database.ts'
import type { Logger } from './platform/log.ts'
import { reportedBy } from './platform/libraryReports.ts'
import { createMail } from './platform/mail/mail.ts'
import { houseDatabase, learningWhoCalls } from './platform/turns/onBehalf.ts'
import { buildSchema } from './schema.ts'
import { answerUnforeseen } from './http/unforeseen.ts'
import { refuseUnreadableBody } from './http/unreadableBody.ts'
import { clientNetwork } from './caller/clientNetwork.ts'
import { networkOf } from './caller/networkOf.ts'
import { whoCalls } from './caller/caller.ts'

/** `ahead`: what stands before the app, or before one that holds it, and answers what it can by a shorter way. */
export type Server = {
  app: Express
  ahead: (app: RequestListener) => RequestListener
  gate: Gate
  close: () => Promise<void>
}

/** Tokens of a document: the longest of the contract's has about 300. */
const mostTokens = 2000

/** Puts the parts together; listening is the process's business. The migrations must have run. */
export async function buildServer({ config, db, log }: { config: Config; db: Database; log: Logger }): Promise<Server> {
  const { schema, catalogue } = buildSchema(db.orm)
  const ledger = createLedger(houseDatabase(db))
  const auth = createAuth(db, config, ledger, log)
  await ledger.recover()
  ledger.watch()
  recordHistory(db.orm, catalogue)
  const gate = createGate(db, catalogue)
  const mail = createMail(houseDatabase(db), config, log)
  const rulesFor = rulebook(catalogue, policy)
  const formatError = errorFormatter(log)
  const app = express()
  const house = { auth, rulesFor, networkOf: networkOf(app) }
  const callerOf = async (req: Request, res: Response): Promise<Caller | null> =>
    (await whoCalls(house, req, res).loaded())?.caller ?? null

  const execution = splicedExecution(schema)
  const known = knownQueries()

  const apolloReports = reportedBy('apollo', log)
  const apollo = new ApolloServer<RequestContext>({
    gateway: execution.gateway,
    stringifyResult,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: mostTokens },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: true,
    persistedQueries: false,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ...(config.production ? [ApolloServerPluginLandingPageDisabled()] : []),
      limitOperations,
      known.plugin,
      settleBeforeAnswer(log),
    ],
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (words) => apolloReports('warn', words),
      error: (words) => apolloReports('error', words),
    },
  })
  await apollo.start()

  const newContext = (req: IncomingMessage, res: ServerResponse): RequestContext => ({
    db,
    gate,
    ledger,
    mail,
    who: whoCalls(house, req, res),
    caller: null,
    purpose: purposeOf(req.headers['beadle-purpose']),
    altered: new Map(),
    executed: null,
    operations: [],
    spliced: false,
  })

  app.disable('x-powered-by')
  // Answers are not to be kept by anybody, so a hash of each would be for nothing.
  app.disable('etag')
  if (config.trustedProxies !== null) app.set('trust proxy', config.trustedProxies)
  app.use(setHeaders(securityHeaders(config.production)))
  app.use(AUTH_PATH, (req, _res, next) => learningWhoCalls(`sign-in ${clientNetwork(req)}`, next))
  app.use(linkRoutes({ auth, catalogue, ledger, mail }))
  app.use(signInOptions(config))
  app.use(authRoutes(auth))
  app.use(
    '/graphql',
    setHeaders(unkept),
    plainAnswers(config.production),
    readBody(callerOf),
    expressMiddleware(apollo, {
      context: async ({ req, res }: { req: Request & { context?: RequestContext }; res: Response }) =>
        req.context ?? newContext(req, res),
    }),
    refuseUnreadableBody,
  )
  const refuse = answerRefusal(formatError)
  app.use(tileRoutes({ gate, ledger, background: config.mapBackground, callerOf, purposeOf, refuse }))
  app.use(
    exportRoutes({
      catalogue,
      ledger,
      ask: askInside(schema, { db, gate, ledger, mail }),
      exportables: exportables(schema, catalogue),
      mostRows: config.exportRows,
      callerOf,
      isStill: async (req, { viewer }) =>
        isDeepStrictEqual(await learningWhoCalls(viewer.accountId, () => loadViewer(auth, req.headers)), viewer),
      refuse,
      cutOff: (error) =>
        log.error(
          { error },
          'an export was cut off because the rest could not be read or recorded, or its caller had no right to it any more',
        ),
    }),
  )
  const outside = config.mapBackground ? [config.mapBackground.origin] : []
  app.use(consoleRoutes({ images: outside, connections: outside }))
  app.use(answerUnforeseen(refuse))
  return {
    app,
    ahead: (next) =>
      straightAnswers(
        { schema, known, run: execution.run, newContext, headers: securityHeaders(config.production), log },
        next,
      ),
    gate,
    async close() {
      await apollo.stop()
      await mail.close()
      await ledger.close()
      await auth.close()
    },
  }
}
