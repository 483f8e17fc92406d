import { makeExecutableSchema } from '@graphql-tools/schema'
import { globSync, readFileSync } from 'node:fs'
import { graphql, type GraphQLError, parse, print } from 'graphql'
import { type Disclosed, nothingDisclosed } from '../../api/access/gate/looks/disclosure.ts'
import { createGate } from '../../api/access/gate/gate.ts'
import { createLedger } from '../../api/access/ledger.ts'
import { guardOperations } from '../../api/access/operations.ts'
import { policy } from '../../api/access/policy.ts'
import { computedFields } from '../../api/computed.ts'
import type { recordOperations } from '../../api/access/records/recordOperations.ts'
import { mergeResolvers } from '../../api/access/records/mergeResolvers.ts'
import type { ComputedFields } from '../../api/access/schema/computed.ts'
import { readCatalogue } from '../../api/access/schema/readCatalogue.ts'
import { rulebook } from '../../api/access/rules.ts'
import type { Role, Viewer } from '../../api/access/viewer.ts'
import type { Context } from '../../api/http/context.ts'
import { systemClock } from '../../api/platform/clock.ts'
import type { Database, Statement } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { createJobs } from '../../api/platform/jobs/jobs.ts'
import { createMail } from '../../api/platform/mail/mail.ts'
import { newId } from '../../api/platform/record.ts'
import { resolvers } from '../../api/resolvers.ts'
import { compose } from '../../api/sdl/compose.ts'
import { testConfig } from './config.ts'

/** Asks as a caller with a role; `text` is the whole answer as it would be sent. */
export type AlteredApi = (
  role: Role,
  document: string,
  facts?: Partial<Viewer>,
) => Promise<{ data: unknown; errors: readonly GraphQLError[]; text: string; disclosed: Disclosed }>

type Resolvers = ReturnType<typeof recordOperations>

/** What is added to the policy, the resolvers and the computed fields; `sent` gets each statement of the gate. */
export type Alteration = {
  policy?: Partial<typeof policy>
  resolvers?: Resolvers
  computed?: ComputedFields
  sent?: (statement: Statement) => void
  heldContent?: NonNullable<Context['heldContent']>
}

/** Gate, policy and writes over an altered schema, in this process, to see what the API would do with it. */
export function alteredApi(db: Database, typeDefs: string, by: Alteration = {}): AlteredApi {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: mergeResolvers(resolvers as Resolvers, by.resolvers ?? {}),
  })
  const catalogue = readCatalogue(schema, db.orm.getMetadata(), { ...computedFields(null), ...by.computed })
  guardOperations(schema, catalogue)
  const gate = createGate(by.sent ? listened(db, by.sent) : db, catalogue)
  const rulesFor = rulebook(catalogue, { ...policy, ...by.policy })
  const ledger = createLedger(db)
  const log = createLog('silent')
  const mail = createMail(db, testConfig(), log)
  return async (role, source, facts = {}) => {
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
      ...facts,
    }
    const disclosed = nothingDisclosed()
    const contextValue: Context = {
      db,
      gate,
      ledger,
      mail,
      jobs: await createJobs(db, [], { log }),
      clock: systemClock,
      caller: { viewer, rules: rulesFor(viewer), disclosed },
      purpose: null,
      altered: new Map(),
      operations: [],
      spliced: false,
      heldContent: by.heldContent ?? null,
      fileState: async () => 'UNSCANNED',
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
      disclosed,
    }
  }
}

const listened = (db: Database, sent: (statement: Statement) => void): Database =>
  new Proxy(db, {
    get: (real: Database, name: keyof Database) =>
      name === 'query' ? (statement: Statement) => (sent(statement), real.query(statement)) : real[name],
  })

/** The whole SDL, with what a test adds to it. */
export const sdlWith = (added: string): string =>
  print(compose([...globSync('api/**/*.graphql').map((name) => parse(readFileSync(name, 'utf8'))), parse(added)]))
