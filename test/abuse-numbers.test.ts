import { mutationOf } from './support/builders.ts'
import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

describe('a SPOC with hostile numbers', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  const list = /* GraphQL */ `
    query ($first: Int) {
      organisations(first: $first) {
        edges {
          node {
            id
          }
        }
      }
    }
  `
  const within = /* GraphQL */ `
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
  `
  it.each([
    [0, 'BAD_USER_INPUT'],
    [-1, 'BAD_USER_INPUT'],
    [201, 'BAD_USER_INPUT'],
    [100_000, 'QUERY_TOO_COMPLEX'],
  ] as const)('is refused first: %s of a list and of a list within, with %s', async (first, expected) => {
    for (const query of [list, within]) expect(await caller.refused(expected, query, { first })).toMatch(/first|values/)
  })

  it('is refused a billion with QUERY_TOO_COMPLEX, as literal, variable and default', async () => {
    await caller.refused('QUERY_TOO_COMPLEX', '{ organisations(first: 1000000000) { edges { node { id } } } }')
    await caller.refused('QUERY_TOO_COMPLEX', 'query($n: Int) { organisations(first: $n) { edges { node { id } } } }', {
      n: 1e9,
    })
    await caller.refused(
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
    await caller.refused('QUERY_TOO_COMPLEX', '{ search(text: "x", first: 1000000000) { edges { score } } }')
  })

  it('is refused null, a fraction, a text and 1e999 for first, with BAD_USER_INPUT', async () => {
    for (const first of [null, 1.5, '20', [20], {}, true])
      await caller.refused('BAD_USER_INPUT', 'query($first: Int) { organisations(first: $first) { totalCount } }', {
        first,
      })
    const endless = '{"query":"query($n: Int) { organisations(first: $n) { totalCount } }","variables":{"n":1e999}}'

    expect((await caller.raw(endless)).codes).toStrictEqual(['BAD_USER_INPUT'])
  })

  describe('of a position', () => {
    const near = /* GraphQL */ `
      query ($x: Float!, $y: Float!, $m: Int!) {
        premisesNear(point: { longitude: $x, latitude: $y }, withinMetres: $m) {
          totalCount
        }
      }
    `
    const degrees = 'must be in degrees (WGS 84): eastings and northings have to be converted first'
    const metres = 'must be 1 to 50000'

    it('is refused degrees and distances out of range, and told which field was wrong', async () => {
      for (const [x, y, m, fields] of [
        [181, 0, 100, { 'point.longitude': degrees }],
        [-180.0001, 0, 100, { 'point.longitude': degrees }],
        [0, 90.5, 100, { 'point.latitude': degrees }],
        [0, -1e300, 100, { 'point.latitude': degrees }],
        [0, 51, 0, { withinMetres: metres }],
        [0, 51, -5, { withinMetres: metres }],
        [0, 51, 50_001, { withinMetres: metres }],
      ] as const) {
        const { extensions } = await caller.spoc.refused(near, { x, y, m })
        expect(extensions).toStrictEqual({ code: 'BAD_USER_INPUT', fields })
      }
    })

    it('is refused what is not a finite number, as a variable and as a literal', async () => {
      for (const x of ['NaN', 'Infinity', null, '0', {}])
        await caller.refused('BAD_USER_INPUT', near, { x, y: 0, m: 1 })
      for (const literal of ['1e999', '-1e999', 'NaN', 'Infinity'])
        await caller.refused(
          'BAD_USER_INPUT',
          `{ premisesNear(point: { longitude: ${literal}, latitude: 0 }, withinMetres: 1) { totalCount } }`,
        )
    })

    it('is answered at the edges of the British Isles', async () => {
      for (const [x, y] of [
        [-11, 48.5],
        [3, 61.5],
        [0, 50],
      ])
        expect((await caller.send(near, { x, y, m: 50_000 })).codes).toStrictEqual([])
    })
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
      await caller.refused('BAD_USER_INPUT', list, { filter })

    for (const filter of [
      { reviewDate: { lt: '0001-01-01' } },
      { reviewDate: { gt: '9999-12-31' } },
      { createdAt: { lt: '0001-01-01T00:00:00Z' } },
    ])
      expect((await caller.send(list, { filter })).codes).toStrictEqual([])
    for (const input of [{ tier: 2 ** 31 }, { tier: -1 }, { reviewDate: '2027-13-01' }])
      await caller.refused('BAD_USER_INPUT', mutationOf('create', 'Organisation'), { input: { name: 'X', ...input } })
  })
})
