import fc from 'fast-check'
import { mutationOf } from './support/builders.ts'
import { SEED, tries } from './support/run/chance.ts'
import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

describe('a SPOC with random requests', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  const runs = { seed: SEED, numRuns: tries(150) }
  const json = fc.jsonValue({ maxDepth: 3 })
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\u0000', '%', "'", '\\', '{}', '$1', 'infinity', 'NaN'),
  )
  const odd = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), json)
  const operator = fc.constantFrom(...'eq ne in contains startsWith lt lte gt gte isNull and not'.split(' '))
  const field = fc.constantFrom(
    ...'id name tier kind sector reviewDate createdAt people and or not premises contactPoints x'.split(' '),
  )
  const filter = fc.dictionary(field, fc.oneof(fc.dictionary(operator, odd, { maxKeys: 2 }), odd), { maxKeys: 3 })

  it('causes no server error by filters, arguments and inputs', async () => {
    await fc.assert(
      fc.asyncProperty(filter, odd, odd, odd, async (where, first, after, id) => {
        await caller.send(
          /* GraphQL */ `
            query ($filter: OrganisationFilter, $first: Int, $after: String) {
              organisations(filter: $filter, first: $first, after: $after) {
                totalCount
              }
            }
          `,
          { filter: where, first, after },
        )
        await caller.send(
          /* GraphQL */ `
            query ($id: ID!) {
              node(id: $id) {
                id
              }
              person(id: $id) {
                displayName
              }
            }
          `,
          { id },
        )
        await caller.send(
          /* GraphQL */ `
            query ($text: String!, $first: Int) {
              search(text: $text, first: $first) {
                edges {
                  score
                  node {
                    __typename
                  }
                }
              }
            }
          `,
          { text: id, first },
        )
        await caller.send(
          /* GraphQL */ `
            query ($p: PointInput!, $m: Int!) {
              premisesNear(point: $p, withinMetres: $m) {
                totalCount
              }
            }
          `,
          {
            p: { longitude: first, latitude: after },
            m: id,
          },
        )
        await caller.send(mutationOf('create', 'Person'), {
          input: { displayName: id, givenName: after, reviewDate: first },
        })
        await caller.send(
          /* GraphQL */ `
            query ($polygon: GeoJSON) {
              premisesIn(polygon: $polygon) {
                totalCount
              }
            }
          `,
          {
            polygon: { type: 'Polygon', coordinates: first },
          },
        )
      }),
      runs,
    )
  })

  it('causes none by headers', async () => {
    const header = fc.string({
      unit: fc
        .integer({ min: 0x20, max: 0xff })
        .filter((byte) => byte !== 0x7f)
        .map((byte) => String.fromCharCode(byte)),
      maxLength: 600,
    })
    const name = fc.constantFrom(
      'beadle-purpose',
      'authorization',
      'cookie',
      'origin',
      'x-forwarded-for',
      'accept',
      'accept-language',
      'x-apollo-operation-name',
    )
    const odd = fc.constantFrom('Bearer ', 'Basic YTpi', 'beadle.session_token=%', 'null', '*/*;q=x', '::1, ,')
    const body = JSON.stringify({ query: '{ viewer { roles account { email } } }' })

    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, fc.oneof(header, odd)),
        async (headers) => void (await caller.raw(body, { headers })),
      ),
      runs,
    )
  })

  it('causes none by the shapes and names of variables and extensions', async () => {
    const deep = fc
      .tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom('[', '{"and":', '{"a":'))
      .map(([depth, open]) => `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`)
    const shape = fc.oneof(
      fc.json({ maxDepth: 4 }),
      deep,
      fc.constantFrom(
        '{"__proto__":null}',
        '{"first":1e999}',
        '[[]]',
        '""',
        '0',
        'null',
        '{"":{}}',
        '{"toString":1,"valueOf":{}}',
        '{"hasOwnProperty":0}',
      ),
    )
    const documents = [
      /* GraphQL */ `
        query ($x: OrganisationFilter, $b: Boolean = true, $n: Int, $s: [OrganisationSort!]) {
          organisations(filter: $x, first: $n, sort: $s) @skip(if: $b) {
            totalCount @include(if: $b)
            edges {
              cursor
            }
          }
        }
      `,
      'query($x: ID!) { node(id: $x) { id } }',
      '{ viewer { roles } }',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), shape, shape, shape, async (query, x, other, extensions) => {
        const asked = `"query":${JSON.stringify(query)}`
        const variables = `{"x":${x},"b":${other},"n":${other},"s":${x},"unused":${other}}`
        await caller.raw(`{${asked},"variables":${variables}}`)
        await caller.raw(`{${asked},"variables":${x},"extensions":${extensions},"operationName":${other}}`)
      }),
      runs,
    )
  })

  it('causes none by bodies and documents', async () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      'query',
      'mutation',
      'fragment',
      'on',
      '...',
      '@include',
      'organisations',
      'edges',
      'node',
      'id',
      ':',
      '"',
      '$x',
      '!',
      '__typename',
      'Organisation',
      '[',
      ']',
      '#',
      '\n',
      '\u0000',
      '"""',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(token, { maxLength: 30 }),
        json,
        fc.string({ maxLength: 60 }),
        async (tokens, body, junk) => {
          await caller.send(tokens.join(' '), body)
          await caller.raw(JSON.stringify(body))
          await caller.raw(junk)
        },
      ),
      runs,
    )
  })
})
