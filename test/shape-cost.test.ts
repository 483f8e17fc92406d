import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, Kind, parse } from 'graphql'
import { chargeOperation } from '../api/limits/cost.ts'
import { ApiError } from '../api/platform/errors.ts'

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '..', 'schema.graphql'), 'utf8'))

/** The error code of an operation that is refused before anything runs, or null. */
function refusal(query: string, variables: Record<string, unknown> = {}, document = parse(query)): string | null {
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not an operation: ${query}`)
  try {
    chargeOperation(schema, document, operation, variables)
    return null
  } catch (error) {
    if (error instanceof ApiError) return error.code
    throw error
  }
}

const aliases = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ')

/** Ways to get a shape many times in one reply. */
const ways: Record<string, (count: number) => string> = {
  'a page of zones': (count) => `{ zones(first: ${count}) { edges { node { name shape } } } }`,
  'a zone under many names': (count) => `{ ${aliases(count, (at) => `z${at}: zone(id: "1") { shape }`)} }`,
  'a shape under many names': (count) => `{ zone(id: "1") { ${aliases(count, (at) => `s${at}: shape`)} } }`,
  'the ward of each premises': (count) => `{ premises(first: ${count}) { edges { node { ward { shape } } } } }`,
  'the ward of each premises of one organisation, in a fragment': (count) =>
    `
      {
        organisation(id: "1") {
          premises(first: ${count}) {
            ...P
          }
        }
      }

      fragment P on Premises {
        ward {
          shape
        }
      }
    `,
}

describe('a stored shape is charged wherever a reply holds it', () => {
  for (const [what, query] of Object.entries(ways)) {
    it(`${what}: eighty are allowed, three hundred are refused`, () => {
      expect(refusal(query(80))).toBeNull()
      expect(refusal(query(300))).toBe('QUERY_TOO_COMPLEX')
    })
  }

  describe('for no more zones than a filter names', () => {
    const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at))
    const listed = (filter: string): string =>
      `
        {
          zones(first: 200, filter: ${filter}) {
            edges {
              node {
                shape
                outline: shape
              }
            }
          }
        }
      `
    const cases: readonly [what: string, query: string, variables: Record<string, unknown>, code: string | null][] = [
      ['one id', listed('{ id: { eq: "1" } }'), {}, null],
      ['ten ids', listed(`{ id: { in: ${JSON.stringify(ids(10))} } }`), {}, null],
      ['two hundred ids', listed(`{ id: { in: ${JSON.stringify(ids(200))} } }`), {}, 'QUERY_TOO_COMPLEX'],
      ['one id as a variable', `query ($id: ID!) ${listed('{ id: { eq: $id } }')}`, { id: '1' }, null],
      ['an id that is left out', `query ($id: ID) ${listed('{ id: { eq: $id } }')}`, {}, 'QUERY_TOO_COMPLEX'],
      [
        'one id in a variable, and more',
        `query ($f: ZoneFilter) ${listed('$f')}`,
        { f: { id: { eq: '1' }, kind: { eq: 'WARD' } } },
        null,
      ],
      [
        'one id or another test',
        `query ($f: ZoneFilter) ${listed('$f')}`,
        { f: { or: [{ id: { eq: '1' } }, {}] } },
        'QUERY_TOO_COMPLEX',
      ],
      ['all but one id', `query ($f: ZoneFilter) ${listed('$f')}`, { f: { id: { ne: '1' } } }, 'QUERY_TOO_COMPLEX'],
    ]
    for (const [what, query, variables, code] of cases)
      it(`${what}: ${code ?? 'allowed'}`, () => expect(refusal(query, variables)).toBe(code))

    it('whichever filter was sent with the same document before', () => {
      const query = /* GraphQL */ `
        query ($ids: [ID!]) {
          zones(first: 200, filter: { id: { in: $ids } }) {
            edges {
              node {
                shape
                outline: shape
              }
            }
          }
        }
      `
      const document = parse(query)
      const codes = [3, 150, 3, 12, 150].map((count) => refusal(query, { ids: ids(count) }, document))

      expect(codes).toStrictEqual([null, 'QUERY_TOO_COMPLEX', null, null, 'QUERY_TOO_COMPLEX'])
    })
  })

  it('the largest page of zones is allowed with its shapes, for a caller who reads zones to write them back', () => {
    expect(
      refusal(/* GraphQL */ `
        {
          zones(first: 200) {
            totalCount
            edges {
              node {
                id
                version
                kind
                code
                name
                shape
              }
            }
          }
        }
      `),
    ).toBeNull()
  })

  it('a page of zones without their shapes stays cheap', () => {
    expect(
      refusal(/* GraphQL */ `
        {
          zones(first: 200) {
            totalCount
            edges {
              node {
                id
                kind
                code
                name
              }
            }
          }
        }
      `),
    ).toBeNull()
  })
})
