import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { buildSchema, Kind, parse } from 'graphql'
import { chargeOperation } from '../api/limits/cost.ts'
import { ApiError } from '../api/platform/errors.ts'
import { mostStored } from '../api/platform/shape/checkedShape.ts'

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '..', 'schema.graphql'), 'utf8'))

/** The code with which an operation is refused before anything runs, or null. */
function refusal(query: string): string | null {
  const document = parse(query)
  const [operation] = document.definitions
  assert.equal(operation?.kind, Kind.OPERATION_DEFINITION)
  try {
    chargeOperation(schema, document, operation, {})
    return null
  } catch (error) {
    if (error instanceof ApiError) return error.code
    throw error
  }
}

const aliases = (count: number, one: (at: number) => string): string => Array.from({ length: count }, (_, at) => one(at)).join(' ')

/** Ways to have a shape many times in one reply. */
const ways: Record<string, (count: number) => string> = {
  'a page of zones': (count) => `{ zones(first: ${count}) { edges { node { name shape } } } }`,
  'a zone under many names': (count) => `{ ${aliases(count, (at) => `z${at}: zone(id: "1") { shape }`)} }`,
  'a shape under many names': (count) => `{ zone(id: "1") { ${aliases(count, (at) => `s${at}: shape`)} } }`,
  'the ward of each premises': (count) => `{ premises(first: ${count}) { edges { node { ward { shape } } } } }`,
  'the ward of each premises of one organisation, in a fragment': (count) =>
    `query { organisation(id: "1") { premises(first: ${count}) { ...P } } } fragment P on Premises { ward { shape } }`,
}

/** `[-0.1234567,51.1234567],` */
const bytesOfCorner = 24

describe('a stored shape is charged for what it may weigh', () => {
  for (const [what, query] of Object.entries(ways)) {
    it(`${what}: some are let through, and no reply is longer than 40 MB`, () => {
      const most = Array.from({ length: 200 }, (_, at) => at + 1).findLast((count) => refusal(query(count)) === null) ?? 0

      assert.ok(most >= 13, `${most} shapes`)
      assert.ok(most * mostStored * bytesOfCorner <= 40e6, `${most} shapes`)
      assert.equal(refusal(query(200)), 'QUERY_TOO_COMPLEX')
    })
  }

  it('a page of zones without their shapes stays as cheap as before', () => {
    assert.equal(refusal('{ zones(first: 200) { totalCount edges { node { id kind code name } } } }'), null)
  })
})
