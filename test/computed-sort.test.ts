import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { graphql } from 'graphql'
import { nothingDisclosed } from '../api/access/gate/disclosure.ts'
import { createGate } from '../api/access/gate/gate.ts'
import { policy } from '../api/access/policy.ts'
import { readCatalogue } from '../api/access/readCatalogue.ts'
import { rulebook } from '../api/access/rules.ts'
import type { Viewer } from '../api/access/viewer.ts'
import { computedFields } from '../api/computed.ts'
import type { Database, Statement } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { resolvers } from '../api/resolvers.ts'
import { api, type Api } from './support/api.ts'
import { type Cast, cast, create, person, premises, word } from './support/builders.ts'
import { sdl } from './support/matrix/sdl.ts'

type Page = { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { name: string; fitKeyholders: number } }[] }

describe('a list in the order of a computed field', () => {
  let a: Api
  let c: Cast
  before(async () => {
    a = await api()
    c = await cast(a)
  })

  /** The statement that the server sends for a list of premises, as a register manager. */
  async function statementOf(list: string): Promise<string> {
    const sent: string[] = []
    const listening = new Proxy(a.db, {
      get: (db: Database, name: keyof Database) =>
        name === 'query' ? (statement: Statement) => (sent.push(statement.text), db.query(statement)) : db[name],
    })
    const schema = makeExecutableSchema({ typeDefs: sdl, resolvers })
    const catalogue = readCatalogue(schema, a.db.orm.getMetadata(), computedFields)
    const facts = { personId: null, organisationId: null, directorateIds: [], colleagueIds: [], premisesIds: [], keyholderPersonIds: [], brokenGlassIds: [] }
    const client = { kind: 'session' as const, id: newId() }
    const viewer: Viewer = { accountId: newId(), displayName: '', roles: ['REGISTER_MANAGER'], ...facts, client, scopes: null }
    const caller = { viewer, rules: rulebook(catalogue, policy)(viewer), disclosed: nothingDisclosed() }
    const source = `{ ${list} { pageInfo { hasNextPage } edges { node { id } } } }`
    await graphql({ schema, source, contextValue: { gate: createGate(listening, catalogue), caller } })
    assert.equal(sent.length, 1, source)
    return sent[0] ?? ''
  }

  it('computes it once a record, however often a position is compared with it', async () => {
    for (let n = 0; n < 2; n += 1) await premises(c.manager)
    const sorted = 'first: 1, sort: [{ field: fitKeyholders }]'
    const { premises: page } = await c.manager.get<{ premises: Page }>(`{ premises(${sorted}) { pageInfo { endCursor } } }`)

    const first = await statementOf(`premises(${sorted})`)
    const later = await statementOf(`premises(${sorted}, after: "${page.pageInfo.endCursor}")`)

    // The SQL of the field is some kilobytes long.
    assert.ok(later.length < first.length + 500, `${first.length} characters, ${later.length} after a position`)
  })

  it('follows an index still where a column comes first', async () => {
    const text = await statementOf('premises(first: 1, sort: [{ field: name }, { field: fitKeyholders }])')

    assert.doesNotMatch(text, /hits as materialized/)
  })

  it('gives a register manager every record once, page by page, in either direction', async () => {
    const mark = word()
    for (const [at, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
      const { id } = await premises(c.manager, { name: `${mark} ${name}` })
      for (let n = 0; n < at % 3; n += 1) await create(c.manager, 'Keyholder', { premises: id, person: (await person(c.manager)).id, callOrder: n + 1 })
    }
    const paged = async (direction: string): Promise<string[]> => {
      const names: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const { premises: page }: { premises: Page } = await c.manager.get(
          `query ($after: String, $mark: String) {
            premises(first: 2, after: $after, filter: { name: { startsWith: $mark } }, sort: [{ field: fitKeyholders, direction: ${direction} }]) {
              pageInfo { hasNextPage endCursor } edges { node { name fitKeyholders } }
            }
          }`,
          { after, mark },
        )
        names.push(...page.edges.map(({ node }) => node.name.slice(-1)))
        ;[after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage]
      }
      return names
    }

    assert.deepEqual((await paged('ASC')).toSorted(), ['a', 'b', 'c', 'd', 'e'])
    assert.deepEqual(await paged('DESC'), (await paged('ASC')).toReversed())
  })
})
