import fc from 'fast-check'
import { api, type Api, type Client, type GraphqlError } from './support/api.ts'
import { type Cast, cast, code, create, mutationOf, organisation, word } from './support/builders.ts'
import { SEED, tries } from './support/chance.ts'
import { about } from './support/expecting.ts'

/** Codes of the contract with which a caller may be refused. */
const refusals = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FORBIDDEN_FIELD',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
]
type Body = { errors?: GraphqlError[]; data?: unknown }

describe('a caller who means ill', () => {
  let server: Api
  let force: Cast
  let spoc: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    spoc = force.crime
  })

  /** Sends a body as it is; fails on a 5xx and on codes that are not the contract's. */
  const raw = async (
    body: string | Uint8Array<ArrayBuffer> | undefined,
    headers: Record<string, string> = {},
    method = 'POST',
    query = '',
  ): Promise<{ status: number; codes: string[]; body: string }> => {
    const response = await fetch(`${server.url}/graphql${query}`, {
      method,
      headers: { ...spoc.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    about(`${response.status} ${text}`, () => expect(response.status).toBeLessThan(500))
    const codes = ((JSON.parse(text) as Body).errors ?? []).map(({ extensions }) => extensions.code)
    about(text, () => expect(codes.filter((one) => !refusals.includes(one))).toStrictEqual([]))
    return { status: response.status, codes: [...new Set(codes)], body: text }
  }
  const send = (query: string, variables: unknown = {}) => raw(JSON.stringify({ query, variables }))
  const refused = async (expected: string | string[], query: string, variables: unknown = {}) => {
    const { codes, body } = await send(query, variables)
    about(body, () => expect(codes).toStrictEqual([expected].flat()))
    return body
  }

  describe('by the size of the document', () => {
    const sized: Record<string, [string | string[], string]> = {
      'a thousand aliases': [
        'QUERY_TOO_COMPLEX',
        `{ ${Array.from({ length: 1000 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      ],
      'a thousand aliases of a list': [
        'QUERY_TOO_COMPLEX',
        `{ ${Array.from({ length: 1000 }, (_, at) => `a${at}: organisations { totalCount }`).join(' ')} }`,
      ],
      'two hundred aliases of a list, few tokens': [
        'QUERY_TOO_COMPLEX',
        `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: organisations { totalCount }`).join(' ')} }`,
      ],
      'five thousand directives': ['QUERY_TOO_COMPLEX', `{ __typename ${'@include(if: true) '.repeat(5000)} }`],
      'six hundred unknown directives': [
        ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'],
        `{ __typename ${'@no '.repeat(600)} }`,
      ],
      'a field 60 deep': [
        'QUERY_TOO_COMPLEX',
        `{ organisations { edges { node ${'{ parent '.repeat(60)}{ id }${'}'.repeat(60)} } } }`,
      ],
      'lists of lists of lists': [
        'QUERY_TOO_COMPLEX',
        /* GraphQL */ `
          {
            organisations(first: 200) {
              edges {
                node {
                  people(first: 200) {
                    affiliations(first: 200) {
                      role
                    }
                  }
                }
              }
            }
          }
        `,
      ],
      'a hundred fragments that double each': [
        'QUERY_TOO_COMPLEX',
        `{ viewer { account { ...F0 } } } ${Array.from(
          { length: 100 },
          (_, at) => `
          fragment F${at} on Account {
            a: organisation {
              parent {
                id
              }
            }
            ${at < 99 ? `...F${at + 1} b: organisation { parent { parent { id } } } ...F${at + 1}` : ''}
          }
        `,
        ).join(' ')}`,
      ],
      'a fragment that spreads itself': ['BAD_USER_INPUT', '{ viewer { ...A } } fragment A on Viewer { roles ...A }'],
      'fragments in a circle': [
        'BAD_USER_INPUT',
        /* GraphQL */ `
          {
            viewer {
              ...A
            }
          }
          fragment A on Viewer {
            ...B
          }
          fragment B on Viewer {
            ...C
          }
          fragment C on Viewer {
            ...A
          }
        `,
      ],
      'nothing at all': ['BAD_USER_INPUT', ' '],
      'a document that ends too soon': ['BAD_USER_INPUT', '{ organisations { '],
      'fifty thousand brackets': ['QUERY_TOO_COMPLEX', '{a'.repeat(50_000)],
      'a subscription': ['BAD_USER_INPUT', 'subscription { organisations { totalCount } }'],
      'two operations and no name': ['BAD_USER_INPUT', 'query A { __typename } query B { __typename }'],
    }
    for (const [what, [expected, query]] of Object.entries(sized))
      it(`is refused ${what} with ${[expected].flat().join(' and ')}`, async () =>
        void (await refused(expected, query)))
  })

  describe('by numbers', () => {
    for (const first of [0, -1, 201, 100_000])
      it(`is refused first: ${first} of a list and of a list within with BAD_USER_INPUT`, async () => {
        expect(
          await refused(
            first > 10_000 ? 'QUERY_TOO_COMPLEX' : 'BAD_USER_INPUT',
            /* GraphQL */ `
              query ($first: Int) {
                organisations(first: $first) {
                  edges {
                    node {
                      id
                    }
                  }
                }
              }
            `,
            { first },
          ),
        ).toMatch(/first|values/)
        expect(
          await refused(
            first > 10_000 ? 'QUERY_TOO_COMPLEX' : 'BAD_USER_INPUT',
            /* GraphQL */ `
              query ($first: Int) {
                organisations(first: 1) {
                  edges {
                    node {
                      people(first: $first) {
                        id
                        displayName
                        access {
                          unreadableFields
                        }
                      }
                    }
                  }
                }
              }
            `,
            { first },
          ),
        ).toMatch(/first|values/)
      })
    it('is refused a billion with QUERY_TOO_COMPLEX, as literal, variable and default', async () => {
      await refused('QUERY_TOO_COMPLEX', '{ organisations(first: 1000000000) { edges { node { id } } } }')
      await refused('QUERY_TOO_COMPLEX', 'query($n: Int) { organisations(first: $n) { edges { node { id } } } }', {
        n: 1e9,
      })
      await refused(
        'QUERY_TOO_COMPLEX',
        /* GraphQL */ `
          query ($n: Int = 1000000000) {
            organisations(first: $n) {
              edges {
                node {
                  id
                }
              }
            }
          }
        `,
      )
      await refused('QUERY_TOO_COMPLEX', '{ search(text: "x", first: 1000000000) { edges { score } } }')
    })
    it('is refused null, a fraction, text and 1e999 for first with BAD_USER_INPUT', async () => {
      for (const first of [null, 1.5, '20', [20], {}, true])
        await refused('BAD_USER_INPUT', 'query($first: Int) { organisations(first: $first) { totalCount } }', { first })
      expect(
        (await raw('{"query":"query($n: Int) { organisations(first: $n) { totalCount } }","variables":{"n":1e999}}'))
          .codes,
      ).toStrictEqual(['BAD_USER_INPUT'])
    })
    it('is refused points that are none, out of range or not finite', async () => {
      const near = /* GraphQL */ `
        query ($x: Float!, $y: Float!, $m: Int!) {
          premisesNear(point: { longitude: $x, latitude: $y }, withinMetres: $m) {
            totalCount
          }
        }
      `
      for (const [x, y, m, field] of [
        [181, 0, 100, 'point.longitude'],
        [-180.0001, 0, 100, 'point.longitude'],
        [0, 90.5, 100, 'point.latitude'],
        [0, -1e300, 100, 'point.latitude'],
        [0, 51, 0, 'withinMetres'],
        [0, 51, -5, 'withinMetres'],
        [0, 51, 50_001, 'withinMetres'],
      ] as const) {
        expect((await spoc.refused(near, { x, y, m })).extensions).toStrictEqual({
          code: 'BAD_USER_INPUT',
          fields: {
            [field]:
              field === 'withinMetres'
                ? 'from 1 to 50000'
                : 'must be in degrees (WGS 84): eastings and northings have to be converted first',
          },
        })
      }

      for (const x of ['NaN', 'Infinity', null, '0', {}]) await refused('BAD_USER_INPUT', near, { x, y: 0, m: 1 })
      for (const literal of ['1e999', '-1e999'])
        await refused(
          'BAD_USER_INPUT',
          `
            {
              premisesNear(point: {longitude: ${literal}, latitude: 0}, withinMetres: 1) {
                totalCount
              }
            }
          `,
        )
      for (const literal of ['NaN', 'Infinity'])
        await refused(
          'BAD_USER_INPUT',
          `
            {
              premisesNear(point: {longitude: ${literal}, latitude: 0}, withinMetres: 1) {
                totalCount
              }
            }
          `,
        )
      for (const [x, y] of [
        [-11, 48.5],
        [3, 61.5],
        [0, 50],
      ])
        expect((await send(near, { x, y, m: 50_000 })).codes).toStrictEqual([])
    })
    it('is refused values beyond a column or the calendar, in filters and in writes', async () => {
      const list = /* GraphQL */ `
        query ($filter: OrganisationFilter) {
          organisations(filter: $filter) {
            totalCount
          }
        }
      `
      for (const filter of [
        { tier: { eq: 100_000 } },
        { tier: { in: [1, 2_147_483_647] } },
        { tier: { eq: 2 ** 31 } },
        { reviewDate: { eq: '2027-02-30' } },
        { reviewDate: { lt: '0000-00-00' } },
        { createdAt: { lt: '9999-12-31T23:59:59-23:00' } },
        { createdAt: { gt: 'infinity' } },
        { createdAt: { gt: 'now' } },
        { reviewDate: { in: ['-infinity'] } },
      ])
        await refused('BAD_USER_INPUT', list, { filter })

      for (const filter of [
        { reviewDate: { lt: '0001-01-01' } },
        { reviewDate: { gt: '9999-12-31' } },
        { createdAt: { lt: '0001-01-01T00:00:00Z' } },
      ])
        expect((await send(list, { filter })).codes).toStrictEqual([])
      for (const input of [{ tier: 2 ** 31 }, { tier: -1 }, { reviewDate: '2027-13-01' }])
        await refused('BAD_USER_INPUT', mutationOf('create', 'Organisation'), { input: { name: 'X', ...input } })
    })
  })

  describe('by text', () => {
    const list = /* GraphQL */ `
      query ($filter: OrganisationFilter) {
        organisations(filter: $filter) {
          totalCount
        }
      }
    `
    const texts: Record<string, string> = {
      NUL: 'a\u0000b',
      'a control character': 'a\u0008b',
      'a bidirectional override': 'a\u202Eb',
      'a bidirectional isolate': 'a\u2066b',
      'a zero-width space': 'a\u200Bb',
      'half a surrogate pair': 'a\uD800b',
      'twenty thousand and one characters': 'x'.repeat(20_001),
    }
    for (const [what, text] of Object.entries(texts)) {
      it(`is refused ${what} in a variable, in the document, in a search, an id and an input, with BAD_USER_INPUT and status 400`, async () => {
        const literal = JSON.stringify(text)
        for (const [query, variables] of [
          [list, { filter: { name: { eq: text } } }],
          [list, { filter: { and: [{ name: { in: ['fine', text] } }] } }],
          [
            `
            {
              organisations(filter: {name: {contains: ${literal}}}) {
                totalCount
              }
            }
          `,
            {},
          ],
          ['query($text: String!) { search(text: $text) { edges { score } } }', { text }],
          ['query($id: ID!) { node(id: $id) { id } }', { id: text }],
          [mutationOf('create', 'Organisation'), { input: { name: text } }],
        ] as const) {
          const { status, codes, body } = await send(query, variables)
          about(body.slice(0, 300), () => expect([status, codes]).toStrictEqual([400, ['BAD_USER_INPUT']]))
          about('what was sent does not come back', () =>
            expect(!body.includes(text.slice(0, 200)) || text.length < 4).toBeTruthy(),
          )
        }
      })
    }
    it('is refused a megabyte with QUERY_TOO_COMPLEX before it is read', async () => {
      const { status, codes } = await send(list, { filter: { name: { eq: 'x'.repeat(1 << 20) } } })
      expect([status, codes]).toStrictEqual([413, ['QUERY_TOO_COMPLEX']])
    })
    it('finds and stores what only looks dangerous: quotes, SQL, %, emoji, combining marks', async () => {
      for (const odd of [
        "O'Neil'); drop table organisation; --",
        '$1 $2 ${x} {{x}} %s',
        '%_\\',
        '\u{1F469}\u200D\u{1F692} e\u0301',
        '<script>alert(1)</script>',
        'null',
        '__proto__',
      ]) {
        const name = `${word()} ${odd}`
        const { id } = await organisation(spoc, { name })
        for (const filter of [
          { name: { eq: name } },
          { name: { contains: name.slice(3) } },
          { name: { startsWith: name } },
          { name: { in: [name] } },
        ]) {
          const { organisations } = await spoc.get<{
            organisations: { edges: { node: { id: string; name: string } }[] }
          }>(
            /* GraphQL */ `
              query ($filter: OrganisationFilter) {
                organisations(filter: $filter) {
                  edges {
                    node {
                      id
                      name
                    }
                  }
                }
              }
            `,
            {
              filter,
            },
          )
          expect(organisations.edges.map(({ node }) => node)).toStrictEqual([{ id, name: name.normalize('NFC') }])
        }
        expect(
          (await send('query($text: String!) { search(text: $text) { edges { score } } }', { text: name })).codes,
        ).toStrictEqual([])
      }
    })
  })

  describe('by keys and ids', () => {
    it('cannot slip in __proto__, constructor or toString', async () => {
      const list = /* GraphQL */ `
        query ($filter: OrganisationFilter) {
          organisations(filter: $filter) {
            totalCount
          }
        }
      `
      for (const filter of [
        '{"__proto__":{"eq":1}}',
        '{"constructor":{"eq":"x"}}',
        '{"name":{"__proto__":"x"}}',
        '{"name":{"toString":"x"}}',
        '{"and":[{"__proto__":[]}]}',
      ]) {
        expect((await raw(`{"query":${JSON.stringify(list)},"variables":{"filter":${filter}}}`)).codes).toStrictEqual([
          'BAD_USER_INPUT',
        ])
      }
      for (const input of [
        '{"name":"X","__proto__":{"tier":1}}',
        '{"name":"X","version":7}',
        '{"name":"X","archivedAt":"2026-01-01T00:00:00Z"}',
      ]) {
        expect(
          (
            await raw(
              `{"query":${JSON.stringify(mutationOf('create', 'Organisation'))},"variables":{"input":${input}}}`,
            )
          ).codes,
        ).toStrictEqual(['BAD_USER_INPUT'])
      }
      expect(
        (
          await raw(
            '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"polluted":1}}',
          )
        ).codes,
      ).toStrictEqual([])
      expect(({} as { polluted?: number }).polluted).toBeUndefined()
    })
    it('finds nothing by ids that are no UUIDs, and is told nothing else', async () => {
      for (const id of [
        '1',
        '',
        ' ',
        'x'.repeat(300),
        `${force.crimeDirectorate} `,
        `{${force.crimeDirectorate}}`,
        force.crimeDirectorate.toUpperCase().replaceAll('-', ''),
        '00000000-0000-0000-0000-00000000000g',
        "' or 1=1 --",
        7,
      ]) {
        expect(
          await spoc.get(
            /* GraphQL */ `
              query ($id: ID!) {
                node(id: $id) {
                  id
                }
                organisation(id: $id) {
                  id
                }
                history(id: $id) {
                  totalCount
                }
                premisesIn(zone: $id) {
                  totalCount
                }
                organisations(filter: { id: { eq: $id } }) {
                  totalCount
                }
              }
            `,
            { id },
          ),
        ).toStrictEqual({
          node: null,
          organisation: null,
          history: { totalCount: 0 },
          premisesIn: { totalCount: 0 },
          organisations: { totalCount: 0 },
        })
        await refused('NOT_FOUND', mutationOf('update', 'Organisation'), { input: { id, version: 1, name: 'X' } })
        await refused('NOT_FOUND', mutationOf('archive', 'Organisation'), { input: { id, version: 1 } })
      }
    })
    it('is refused cursors that are made up, cut, of other values or of another list', async () => {
      for (let at = 0; at < 3; at++) await organisation(spoc)
      const list = /* GraphQL */ `
        query ($after: String) {
          organisations(first: 1, after: $after, sort: [{ field: updatedAt }]) {
            pageInfo {
              endCursor
            }
          }
        }
      `
      const { organisations } = await spoc.get<{ organisations: { pageInfo: { endCursor: string } } }>(list)
      const cursor = organisations.pageInfo.endCursor
      const [tag, moment, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, string]
      const forged = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

      for (const after of [
        '',
        'x',
        cursor.slice(0, -5),
        `${cursor}AAAA`,
        Buffer.from('\u0000').toString('base64url'),
        forged(null),
        forged({}),
        forged([]),
        forged([tag]),
        forged([tag, moment]),
        forged(['other', moment, id]),
        forged([tag, moment, id, 1]),
        forged([tag, moment, 'no id']),
        forged([tag, moment, null]),
        forged([tag, 'no moment', id]),
        forged([tag, {}, id]),
        forged([tag, [moment], id]),
        forged([tag, '\u0000', id]),
        forged([tag, 1e400, id]),
        forged([tag, 'infinity and more', id]),
        forged([tag, "'; drop table organisation; --", id]),
      ]) {
        await about(after, async () =>
          expect(Object.keys((await spoc.refused(list, { after })).extensions.fields ?? {})).toStrictEqual(['after']),
        )
      }
      expect((await send(list, { after: cursor })).codes).toStrictEqual([])
      for (const query of [
        /* GraphQL */ `
          query ($after: String) {
            search(text: "bank", after: $after) {
              edges {
                score
              }
            }
          }
        `,
        /* GraphQL */ `
          query ($after: String) {
            premisesNear(point: { longitude: 0, latitude: 0 }, withinMetres: 1, after: $after) {
              totalCount
            }
          }
        `,
        `
          query ($after: String) {
            history(id: "${force.crimeDirectorate}", after: $after) {
              totalCount
            }
          }
        `,
      ]) {
        await refused('BAD_USER_INPUT', query, { after: cursor })
        await refused('BAD_USER_INPUT', query, { after: 'x' })
      }
    })
  })

  describe('by filters', () => {
    const list = /* GraphQL */ `
      query ($filter: OrganisationFilter) {
        organisations(filter: $filter) {
          totalCount
        }
      }
    `
    const deep = (depth: number): object => (depth === 0 ? { name: { eq: 'x' } } : { not: deep(depth - 1) })
    it('is refused a thousand tests, ten thousand branches and a nesting of fifty with QUERY_TOO_COMPLEX', async () => {
      await refused('QUERY_TOO_COMPLEX', list, {
        filter: { or: Array.from({ length: 1000 }, (_, at) => ({ name: { eq: String(at) } })) },
      })
      await refused('QUERY_TOO_COMPLEX', list, { filter: { and: Array.from({ length: 10_000 }, () => ({})) } })
      await refused('QUERY_TOO_COMPLEX', list, { filter: deep(50) })

      await refused('QUERY_TOO_COMPLEX', list, {
        filter: Array.from({ length: 50 }).reduce<object>((parent) => ({ parent }), { name: { eq: 'x' } }),
      })

      expect((await send(list, { filter: deep(8) })).codes).toStrictEqual([])
    })
    it('may ask for a thousand values, and for none', async () => {
      expect(
        (await send(list, { filter: { name: { in: Array.from({ length: 1000 }, (_, at) => `${at}`) } } })).codes,
      ).toStrictEqual([])
      for (const filter of [{ name: { in: [] } }, { id: { in: [] } }, { tier: { in: [] } }, { kind: { in: [] } }])
        expect(await spoc.get(list, { filter })).toStrictEqual({ organisations: { totalCount: 0 } })
    })
    it('is refused null where a test is meant, wrong types and unknown operators with BAD_USER_INPUT', async () => {
      for (const filter of [
        { name: null },
        { name: { contains: null } },
        { name: { in: null } },
        { tier: { lt: null } },
        { name: { isNull: null } },
        { name: { eq: 1 } },
        { name: { like: '%' } },
        { sector: null },
        { kind: { eq: 'OTHER' } },
        { tier: { eq: '1' } },
        [],
        'x',
        1,
      ])
        await refused('BAD_USER_INPUT', list, { filter })
    })
    it('is refused more than five sorts, and the same one twice is harmless', async () => {
      const sorted = /* GraphQL */ `
        query ($sort: [OrganisationSort!]) {
          organisations(sort: $sort) {
            totalCount
          }
        }
      `
      expect(
        (await send(sorted, { sort: [{ field: 'name' }, { field: 'name', direction: 'DESC' }] })).codes,
      ).toStrictEqual([])
      for (const sort of [
        [{ field: 'id; drop table' }],
        [{ direction: 'ASC' }],
        [null],
        [{ field: 'name', direction: 'UP' }],
      ])
        await refused('BAD_USER_INPUT', sorted, { sort })
      for (const length of [6, 5000])
        await refused('BAD_USER_INPUT', sorted, { sort: Array.from({ length }, () => ({ field: 'name' })) })
    })
  })

  describe('by shapes', () => {
    const within = /* GraphQL */ `
      query ($polygon: GeoJSON) {
        premisesIn(polygon: $polygon) {
          totalCount
        }
      }
    `
    const ring = (...positions: number[][]) => ({ type: 'Polygon', coordinates: [positions] })
    const here = [
      [0, 51],
      [1, 51],
      [1, 52],
      [0, 51],
    ]
    const odd: readonly (readonly [what: string, polygon: unknown, why: RegExp])[] = [
      [
        'a bow tie',
        ring([0, 51], [1, 52], [1, 51], [0, 52], [0, 51]),
        /cross itself.*longitude 0.500000, latitude 51.500000/,
      ],
      ['a line there and back', ring([0, 51], [1, 52], [0, 51], [0, 51]), /must have an area/],
      ['one point four times', ring([0, 51], [0, 51], [0, 51], [0, 51]), /must have an area/],
      ['a straight line', ring([0, 51], [1, 51], [0.5, 51], [0, 51]), /must have an area/],
      [
        'a hole outside',
        {
          type: 'Polygon',
          coordinates: [
            here,
            [
              [2, 55],
              [2.5, 55],
              [2.5, 56],
              [2, 55],
            ],
          ],
        },
        /hole outside/,
      ],
      ['a twin', { type: 'MultiPolygon', coordinates: [[here], [here]] }, /share a side/],
      ['the world', ring([-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]), /British Isles/],
      ['an island at 0, 0', ring([0, 0], [1, 0], [1, 1], [0, 0]), /0, 0 means that no position is known/],
      ['latitude before longitude', ring(...here.map((corner) => corner.toReversed())), /look swapped/],
      [
        'National Grid metres',
        ring([532700, 181200], [532800, 181200], [532800, 181300], [532700, 181200]),
        /eastings and northings/,
      ],
    ]
    for (const [what, polygon, why] of odd) {
      it(`is refused ${what} before any statement, as an area asked about and as a zone, and told why`, async () => {
        const before = server.gate.statements()

        const asked = await spoc.refused(within, { polygon })
        const stored = await force.admin.refused(mutationOf('create', 'Zone'), {
          input: { kind: 'OTHER', code: code(), name: what, shape: polygon },
        })

        expect(asked.extensions.code).toBe('BAD_USER_INPUT')
        expect(asked.extensions.fields?.['polygon'] ?? '').toMatch(why)
        expect(stored.extensions).toStrictEqual({
          code: 'BAD_USER_INPUT',
          fields: { shape: asked.extensions.fields?.['polygon'] },
        })
        expect(server.gate.statements()).toBe(before)
      })
    }
    it('is answered for heights, corners that come twice, a feature and a collection of one, and stored without them', async () => {
      const tall = [
        [0, 51, 5],
        [1, 51, 5],
        [1, 51, 5],
        [1, 52, 5],
        [0, 51, 5],
      ]
      const polygon = { type: 'Polygon', coordinates: [tall] }
      const feature = { type: 'Feature', properties: {}, geometry: polygon }

      for (const shape of [
        polygon,
        feature,
        { type: 'FeatureCollection', features: [feature] },
        { type: 'GeometryCollection', geometries: [polygon] },
      ]) {
        expect((await send(within, { polygon: shape })).codes).toStrictEqual([])
        const { id } = await create(force.admin, 'Zone', { kind: 'OTHER', code: code(), name: 'Tall', shape })
        const { zone } = await force.admin.get<{ zone: { shape: unknown } }>(
          'query($id: ID!) { zone(id: $id) { shape } }',
          { id },
        )
        expect(zone.shape).toStrictEqual({ type: 'MultiPolygon', coordinates: [[here]] })
      }
    })
    it('is refused what is no closed polygon with BAD_USER_INPUT', async () => {
      for (const polygon of [
        {},
        [],
        'x',
        1,
        { type: 'Point', coordinates: [0, 51] },
        { type: 'Polygon' },
        { type: 'Polygon', coordinates: [] },
        { type: 'Polygon', coordinates: [[]] },
        ring([0, 51], [1, 52], [0, 51]),
        ring([0, 51], [1, 51], [1, 52], [0, 52]),
        ring([0], [1, 51], [1, 52], [0]),
        ring([0, 51], [1, 51], [1, null as unknown as number], [0, 51]),
        {
          type: 'Polygon',
          coordinates: [
            [
              ['0', '51'],
              ['1', '51'],
              ['1', '52'],
              ['0', '51'],
            ],
          ],
        },
        { type: 'MultiPolygon', coordinates: [] },
        { type: 'MultiPolygon', coordinates: [here] },
        { type: 'GeometryCollection', geometries: [] },
        { type: 'Polygon', coordinates: { length: 1 } },
        { type: 'Feature', geometry: null },
        {
          type: 'FeatureCollection',
          features: [
            { type: 'Feature', geometry: ring(...here) },
            { type: 'Feature', geometry: ring(...here) },
          ],
        },
      ])
        await refused('BAD_USER_INPUT', within, { polygon })
    })
    it('is refused an area of more than two thousand corners', async () => {
      const circle = (corners: number) =>
        Array.from({ length: corners + 1 }, (_, at) => (at / corners) * 2 * Math.PI).map((angle) => [
          Math.cos(angle % (2 * Math.PI)),
          53 + Math.sin(angle % (2 * Math.PI)),
        ])
      expect((await send(within, { polygon: ring(...circle(2_000)) })).codes).toStrictEqual([])
      expect(
        (await spoc.refused(within, { polygon: ring(...circle(2_001)) })).extensions.fields?.['polygon'] ?? '',
      ).toMatch(/at most 2,000 corners/)
    })
  })

  describe('by HTTP', () => {
    const one = '{"query":"{ __typename }"}'
    it('is refused batches, bodies that are no JSON object and operations that are no text, with BAD_USER_INPUT', async () => {
      for (const body of [
        `[${one}]`,
        `[${one},${one}]`,
        '[]',
        'null',
        '1',
        '"x"',
        '{}',
        '',
        '{"query":',
        '{"query":1}',
        '{"query":["{ __typename }"]}',
        '{"query":"{ __typename }","variables":"{}"}',
        '{"query":"{ __typename }","variables":[]}',
        '{"query":"{ __typename }","operationName":"Other"}',
        '{"query":"{ __typename }","operationName":{}}',
        '{"query":"{ __typename }","extensions":7}',
        '\ufeff{',
        '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}',
      ]) {
        const { codes, status } = await raw(body)
        about(`${status} ${body}`, () => expect(codes).toStrictEqual(['BAD_USER_INPUT']))
      }
    })
    it('is refused other content types, encodings and character sets', async () => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
        'application/json; charset=latin-9x',
        'x',
      ]) {
        const { codes, status } = await raw(one, { 'content-type': type })
        about(type, () => expect(codes).toStrictEqual(['BAD_USER_INPUT']))
        expect([400, 415]).toContain(status)
      }
      for (const encoding of ['gzip', 'br', 'deflate', 'zstd-or-what'])
        await about(encoding, async () =>
          expect((await raw(one, { 'content-encoding': encoding })).codes).toStrictEqual(['BAD_USER_INPUT']),
        )
      expect((await raw(new Uint8Array([0x7b, 0xff, 0xfe, 0x00]))).codes).toStrictEqual(['BAD_USER_INPUT'])
    })
    it('is refused a GET without the header against forgery, a mutation by GET, and other methods', async () => {
      const query = (text: string) => `?query=${encodeURIComponent(text)}`
      expect((await raw(undefined, {}, 'GET', query('{ __typename }'))).codes).toStrictEqual(['BAD_USER_INPUT'])
      expect(
        (await raw(undefined, { 'apollo-require-preflight': '1' }, 'GET', query('{ __typename }'))).codes,
      ).toStrictEqual([])

      const { status, codes } = await raw(
        undefined,
        { 'apollo-require-preflight': '1' },
        'GET',
        query(/* GraphQL */ `
          mutation {
            createPerson(input: { displayName: "X" }) {
              person {
                id
              }
            }
          }
        `),
      )
      expect([status, codes]).toStrictEqual([405, ['BAD_USER_INPUT']])
      for (const method of ['PUT', 'PATCH', 'DELETE'])
        await about(method, async () => expect((await raw(one, {}, method)).codes).toStrictEqual(['BAD_USER_INPUT']))
    })
    it('is not helped by cookies and keys that are forged', async () => {
      for (const headers of [
        { cookie: 'x' },
        { cookie: spoc.headers['cookie']?.replace(/.{3}(?=;|$)/g, 'xxx') },
        { authorization: 'Bearer beadle_' },
        { authorization: `Bearer beadle_${'x'.repeat(43)}` },
        { authorization: 'Basic YTpi' },
        { ...spoc.headers, authorization: 'Bearer x' },
      ] as Record<string, string>[]) {
        const reply = await server.anonymous.send('{ viewer { roles } }', {}, headers)
        expect([reply.status, reply.errors[0]?.extensions.code]).toStrictEqual([401, 'UNAUTHENTICATED'])
      }
    })
  })

  describe('by chance', () => {
    const runs = { seed: SEED, numRuns: tries(150) }
    const json = fc.jsonValue({ maxDepth: 3 })
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\u0000', '%', "'", '\\', '{}', '$1', 'infinity', 'NaN'),
    )
    const odd = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), json)
    const operator = fc.constantFrom(
      'eq',
      'ne',
      'in',
      'contains',
      'startsWith',
      'lt',
      'lte',
      'gt',
      'gte',
      'isNull',
      'and',
      'not',
    )
    const field = fc.constantFrom(
      'id',
      'name',
      'tier',
      'kind',
      'sector',
      'reviewDate',
      'createdAt',
      'people',
      'and',
      'or',
      'not',
      'premises',
      'contactPoints',
      'x',
    )
    const filter = fc.dictionary(field, fc.oneof(fc.dictionary(operator, odd, { maxKeys: 2 }), odd), { maxKeys: 3 })

    it('never gets an error of the server out of filters, arguments and inputs', async () => {
      await fc.assert(
        fc.asyncProperty(filter, odd, odd, odd, async (where, first, after, id) => {
          await send(
            /* GraphQL */ `
              query ($filter: OrganisationFilter, $first: Int, $after: String) {
                organisations(filter: $filter, first: $first, after: $after) {
                  totalCount
                }
              }
            `,
            { filter: where, first, after },
          )
          await send(
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
          await send(
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
          await send(
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
          await send(mutationOf('create', 'Person'), {
            input: { displayName: id, givenName: after, reviewDate: first },
          })
          await send(
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

    it('never gets one out of headers', async () => {
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
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(
            name,
            fc.oneof(
              header,
              fc.constantFrom('Bearer ', 'Basic YTpi', 'beadle.session_token=%', 'null', '*/*;q=x', '::1, ,'),
            ),
          ),
          async (headers) => {
            await raw(JSON.stringify({ query: '{ viewer { roles account { email } } }' }), headers)
          },
        ),
        runs,
      )
    })

    it('never gets one out of the shapes of variables, of extensions and of their names', async () => {
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
          await raw(
            `{"query":${JSON.stringify(query)},"variables":{"x":${x},"b":${other},"n":${other},"s":${x},"unused":${other}}}`,
          )
          await raw(
            `{"query":${JSON.stringify(query)},"variables":${x},"extensions":${extensions},"operationName":${other}}`,
          )
        }),
        runs,
      )
    })

    it('never gets one out of bodies and documents', async () => {
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
            await send(tokens.join(' '), body)
            await raw(JSON.stringify(body))
            await raw(junk)
          },
        ),
        runs,
      )
    })
  })
})
