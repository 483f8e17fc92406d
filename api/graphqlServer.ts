import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from './http/context.ts'
import { errorFormatter } from './http/formatError.ts'
import { type KnownOperations, knownOperations } from './http/knownOperations.ts'
import { settleBeforeAnswer } from './http/settleBeforeAnswer.ts'
import { type SplicedExecution, splicedExecution, stringifyResult } from './http/splicedExecution.ts'
import { limitOperations } from './limits/limitOperations.ts'
import { reportedBy } from './platform/libraryReports.ts'
import type { Logger } from './platform/log.ts'

/** The contract's longest document has about 300 tokens. */
const MOST_TOKENS = 2000

type GraphqlServer = {
  apollo: ApolloServer<RequestContext>
  /** The fast path needs the documents that Apollo has accepted, and the execution. */
  known: KnownOperations
  run: SplicedExecution['run']
  formatError: ReturnType<typeof errorFormatter>
}

/** Apollo, started, with our execution, limits and wording of errors. */
export async function startGraphqlServer(
  schema: GraphQLSchema,
  production: boolean,
  log: Logger,
): Promise<GraphqlServer> {
  const execution = splicedExecution(schema)
  const known = knownOperations()
  const formatError = errorFormatter(log)
  const report = reportedBy('apollo', log)
  const apollo = new ApolloServer<RequestContext>({
    gateway: execution.gateway,
    stringifyResult,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: true,
    persistedQueries: false,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ...(production ? [ApolloServerPluginLandingPageDisabled()] : []),
      limitOperations,
      known.plugin,
      settleBeforeAnswer(log),
    ],
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (words) => report('warn', words),
      error: (words) => report('error', words),
    },
  })
  await apollo.start()
  return { apollo, known, run: execution.run, formatError }
}
