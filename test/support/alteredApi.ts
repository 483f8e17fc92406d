import { makeExecutableSchema } from '@graphql-tools/schema'
import { graphql, type GraphQLError } from 'graphql'
import { nothingDisclosed } from '../../api/access/gate/looks/disclosure.ts'
import { createGate } from '../../api/access/gate/gate.ts'
import { createLedger } from '../../api/access/ledger.ts'
import { guardOperations } from '../../api/access/operations.ts'
import { policy } from '../../api/access/policy.ts'
import { computedFields } from '../../api/computed.ts'
import { readCatalogue } from '../../api/access/schema/readCatalogue.ts'
import { rulebook } from '../../api/access/rules.ts'
import type { Role, Viewer } from '../../api/access/viewer.ts'
import type { Context } from '../../api/http/context.ts'
import { systemClock } from '../../api/platform/clock.ts'
import type { Database } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { createJobs } from '../../api/platform/jobs/jobs.ts'
import { createMail } from '../../api/platform/mail/mail.ts'
import { newId } from '../../api/platform/record.ts'
import { resolvers } from '../../api/resolvers.ts'
import { testConfig } from './config.ts'

/** Asks as a caller with a role; `text` is the whole answer as it would be sent. */
export type AlteredApi = (
  role: Role,
  document: string,
) => Promise<{ data: unknown; errors: readonly GraphQLError[]; text: string }>

/** Gate, policy and writes over an altered schema, in this process, to see what the API would do with it. */
export function alteredApi(db: Database, typeDefs: string): AlteredApi {
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  const catalogue = readCatalogue(schema, db.orm.getMetadata(), computedFields)
  guardOperations(schema, catalogue)
  const gate = createGate(db, catalogue)
  const rulesFor = rulebook(catalogue, policy)
  const ledger = createLedger(db)
  const log = createLog('silent')
  const mail = createMail(db, testConfig(), log)
  return async (role, source) => {
    const viewer: Viewer = {
      accountId: newId(),
      displayName: role,
      roles: [role],
      personId: null,
      organisationId: null,
      standing: null,
      directorateIds: [],
      colleagueIds: [],
      premisesIds: [],
      keyholderPersonIds: [],
      brokenGlassIds: [],
      client: { kind: 'session', id: newId() },
      scopes: null,
    }
    const contextValue: Context = {
      db,
      gate,
      ledger,
      mail,
      jobs: await createJobs(db, [], { log }),
      clock: systemClock,
      caller: { viewer, rules: rulesFor(viewer), disclosed: nothingDisclosed() },
      purpose: null,
      altered: new Map(),
      operations: [],
      spliced: false,
    }
    const result = await graphql({
      schema,
      source,
      contextValue,
      fieldResolver: (parent: unknown, _args, _context, info) =>
        (parent as Record<string | number, unknown>)[info.path.key],
    })
    return {
      data: JSON.parse(JSON.stringify(result.data ?? null)),
      errors: result.errors ?? [],
      text: JSON.stringify(result),
    }
  }
}
