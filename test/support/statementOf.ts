import { makeExecutableSchema } from '@graphql-tools/schema'
import { graphql } from 'graphql'
import { nothingDisclosed } from '../../api/access/gate/looks/disclosure.ts'
import { createGate } from '../../api/access/gate/gate.ts'
import { policy } from '../../api/access/policy.ts'
import { readCatalogue } from '../../api/access/schema/readCatalogue.ts'
import { rulebook } from '../../api/access/rules.ts'
import type { Viewer } from '../../api/access/viewer.ts'
import { computedFields } from '../../api/computed.ts'
import type { Database, Statement } from '../../api/platform/database.ts'
import { newId } from '../../api/platform/record.ts'
import { resolvers } from '../../api/resolvers.ts'
import { sdl } from './matrix/sdl.ts'
import { about } from './run/expecting.ts'

/** The one statement that the gate sends for the root fields of a query, as a register manager. */
export async function statementOf(db: Database, fields: string): Promise<string> {
  const sent: string[] = []
  const listening = new Proxy(db, {
    get: (real: Database, name: keyof Database) =>
      name === 'query' ? (statement: Statement) => (sent.push(statement.text), real.query(statement)) : real[name],
  })
  const schema = makeExecutableSchema({ typeDefs: sdl, resolvers })
  const catalogue = readCatalogue(schema, db.orm.getMetadata(), computedFields(null))
  const facts = {
    personId: null,
    organisationId: null,
    standing: null,
    directorateIds: [],
    colleagueIds: [],
    premisesIds: [],
    keyholderPersonIds: [],
    brokenGlassIds: [],
  }
  const client = { kind: 'session' as const, id: newId() }
  const viewer: Viewer = {
    accountId: newId(),
    displayName: '',
    roles: ['REGISTER_MANAGER'],
    ...facts,
    client,
    scopes: null,
  }
  const caller = { viewer, rules: rulebook(catalogue, policy)(viewer), disclosed: nothingDisclosed() }
  const source = `{ ${fields} }`
  // Its answer is text that the server splices in, which graphql by itself takes for none.
  await graphql({ schema, source, contextValue: { gate: createGate(listening, catalogue), caller } })
  about(source, () => expect(sent).toHaveLength(1))
  return sent[0] ?? ''
}
