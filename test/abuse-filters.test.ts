import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

describe('a SPOC with hostile filters and sorts', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  const list = /* GraphQL */ `
    query ($filter: OrganisationFilter) {
      organisations(filter: $filter) {
        totalCount
      }
    }
  `
  const deep = (depth: number): object => (depth === 0 ? { name: { eq: 'x' } } : { not: deep(depth - 1) })
  it('is refused a thousand tests, ten thousand branches and a nesting of fifty with QUERY_TOO_COMPLEX', async () => {
    await caller.refused('QUERY_TOO_COMPLEX', list, {
      filter: { or: Array.from({ length: 1000 }, (_, at) => ({ name: { eq: String(at) } })) },
    })
    await caller.refused('QUERY_TOO_COMPLEX', list, { filter: { and: Array.from({ length: 10_000 }, () => ({})) } })
    await caller.refused('QUERY_TOO_COMPLEX', list, { filter: deep(50) })

    await caller.refused('QUERY_TOO_COMPLEX', list, {
      filter: Array.from({ length: 50 }).reduce<object>((parent) => ({ parent }), { name: { eq: 'x' } }),
    })

    expect((await caller.send(list, { filter: deep(8) })).codes).toStrictEqual([])
  })

  it('may ask for a thousand values, and for none', async () => {
    const thousand = Array.from({ length: 1000 }, (_, at) => `${at}`)

    expect((await caller.send(list, { filter: { name: { in: thousand } } })).codes).toStrictEqual([])
    for (const filter of [{ name: { in: [] } }, { id: { in: [] } }, { tier: { in: [] } }, { kind: { in: [] } }])
      expect(await caller.spoc.get(list, { filter })).toStrictEqual({ organisations: { totalCount: 0 } })
  })

  it('is refused null for a test, wrong types and unknown operators, with BAD_USER_INPUT', async () => {
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
      await caller.refused('BAD_USER_INPUT', list, { filter })
  })

  it('is refused more than five sorts, and may name the same one twice', async () => {
    const sorted = /* GraphQL */ `
      query ($sort: [OrganisationSort!]) {
        organisations(sort: $sort) {
          totalCount
        }
      }
    `

    expect(
      (await caller.send(sorted, { sort: [{ field: 'name' }, { field: 'name', direction: 'DESC' }] })).codes,
    ).toStrictEqual([])
    for (const sort of [
      [{ field: 'id; drop table' }],
      [{ direction: 'ASC' }],
      [null],
      [{ field: 'name', direction: 'UP' }],
    ])
      await caller.refused('BAD_USER_INPUT', sorted, { sort })
    for (const length of [6, 5000])
      await caller.refused('BAD_USER_INPUT', sorted, { sort: Array.from({ length }, () => ({ field: 'name' })) })
  })
})
