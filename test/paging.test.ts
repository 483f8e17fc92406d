import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  contactPoint,
  create,
  type Input,
  type Made,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'

type Page = {
  page: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { cursor: string; node: { id: string } }[]
  }
}
type Listing = { list: string; type: string; filter: Input; fields: readonly string[] }

describe('paging', () => {
  let server: Api
  let force: Cast
  const mark = word()
  const listings: Listing[] = []
  const made = new Map<string, string[]>()

  /** One page of `first` records in an order. */
  const pageOf = async (
    by: Client,
    { list, type, filter }: Listing,
    sort: Input[],
    first: number,
    after: string | null,
  ): Promise<Page['page']> => {
    const text = `
      query ($filter: ${type}Filter, $sort: [${type}Sort!], $first: Int, $after: String) {
        page: ${list}(filter: $filter, sort: $sort, first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              id
            }
          }
        }
      }
    `
    return (await by.get<Page>(text, { filter, sort, first, after })).page
  }
  /** Every id, page by page; `between` may change data after each page. */
  const walk = async (
    by: Client,
    listing: Listing,
    sort: Input[],
    first: number,
    between: (page: number) => Promise<void> = async () => undefined,
  ): Promise<string[]> => {
    const seen: string[] = []
    for (let after: string | null = null, more = true, page = 0; more; page++) {
      const { edges, pageInfo } = await pageOf(by, listing, sort, first, after)
      seen.push(...edges.map(({ node }) => node.id))
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
      if (pageInfo.hasNextPage) expect(edges).toHaveLength(first)
      more = pageInfo.hasNextPage
      after = pageInfo.endCursor
      await between(page)
    }
    return seen
  }

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    const keep = (type: string, { id }: Made) => made.set(type, [...(made.get(type) ?? []), id])
    const bank = await organisation(force.manager)
    const [house, owner] = [await premises(force.manager), await person(force.manager)]
    for (let at = 0; at < 11; at++) {
      // Few values, so that sort keys are equal; every third is missing, so that keys are NULL.
      const some = <Value>(value: Value): Value | null => (at % 3 === 2 ? null : value)
      keep(
        'Organisation',
        await organisation(force.manager, {
          name: `${mark} ${['b', 'A', 'á', 'B'][at % 4]}`,
          tier: some(1 + (at % 2)),
          reviewDate: some(`2027-0${1 + (at % 3)}-01`),
          kind: ['BUSINESS', 'ASSOCIATION'][at % 2],
        }),
      )
      keep(
        'Person',
        await create(force.manager, 'Person', {
          displayName: `${mark} ${at % 4}`,
          givenName: some(`G${at % 2}`),
          familyName: some(`f${at % 3}`),
          reviewDate: some(`2027-0${1 + (at % 3)}-01`),
        }),
      )
      keep(
        'Premises',
        await premises(force.manager, {
          name: `${mark} ${at % 4}`,
          postcode: some(`ZE1 ${at % 2}AA`),
          use: some(['Office', 'shop'][at % 2]),
        }),
      )
      keep(
        'Affiliation',
        await create(force.manager, 'Affiliation', {
          person: (await person(force.manager)).id,
          organisation: bank.id,
          role: some(['Clerk', 'clerk'][at % 2]),
          startsOn: some(`2020-0${1 + (at % 2)}-01`),
          endsOn: some(`2030-0${1 + (at % 2)}-01`),
        }),
      )
      keep(
        'Keyholder',
        await create(force.manager, 'Keyholder', {
          person: (await person(force.manager)).id,
          premises: house.id,
          callOrder: 1 + (at % 3),
          travelMinutes: some(at % 4),
          verifiedAt: some(`2026-03-0${1 + (at % 3)}T03:00:00Z`),
        }),
      )
      keep(
        'ContactPoint',
        await contactPoint(
          at % 2 ? force.crime : force.economic,
          { person: owner.id },
          {
            verifiedOn: some(`2026-03-0${1 + (at % 3)}`),
            kind: ['MOBILE', 'PHONE'][at % 2],
            value: `+44770090010${at >> 1}`,
            givenFor: ['WORK', 'PRIVATE'][(at >> 1) % 2],
          },
        ),
      )
    }
    listings.push(
      {
        list: 'organisations',
        type: 'Organisation',
        filter: { name: { startsWith: mark } },
        fields: ['name', 'kind', 'tier', 'reviewDate', 'createdAt', 'updatedAt'],
      },
      {
        list: 'people',
        type: 'Person',
        filter: { displayName: { startsWith: mark } },
        fields: ['displayName', 'givenName', 'familyName', 'reviewDate', 'createdAt', 'updatedAt'],
      },
      {
        list: 'premises',
        type: 'Premises',
        filter: { name: { startsWith: mark } },
        fields: ['name', 'postcode', 'use', 'createdAt', 'updatedAt'],
      },
      {
        list: 'affiliations',
        type: 'Affiliation',
        filter: { organisation: { id: { eq: bank.id } } },
        fields: ['startsOn', 'endsOn', 'role', 'createdAt', 'updatedAt'],
      },
      {
        list: 'keyholders',
        type: 'Keyholder',
        filter: { premises: { id: { eq: house.id } } },
        fields: ['callOrder', 'travelMinutes', 'verifiedAt', 'createdAt', 'updatedAt'],
      },
      {
        list: 'contactPoints',
        type: 'ContactPoint',
        filter: { person: { id: { eq: owner.id } } },
        fields: ['kind', 'value', 'verifiedOn', 'createdAt', 'updatedAt'],
      },
    )
  })

  for (const [at, type] of [
    'Organisation',
    'Person',
    'Premises',
    'Affiliation',
    'Keyholder',
    'ContactPoint',
  ].entries()) {
    it(`gives a register manager each ${type} once, in every order and both directions, NULLs last, by pages of 1 and of 4`, async () => {
      const listing = listings[at] as Listing
      const all = (made.get(type) ?? []).toSorted()

      about(`too few of ${type}`, () => expect(all.length).toBeGreaterThan(4))

      for (const field of listing.fields) {
        for (const direction of ['ASC', 'DESC']) {
          const sort = [{ field, direction }]
          const whole = await pageOf(force.manager, listing, sort, 200, null)
          const ids = whole.edges.map(({ node }) => node.id)
          about(`${field} ${direction}`, () => expect(ids.toSorted()).toStrictEqual(all))
          expect([whole.totalCount, whole.pageInfo.hasNextPage]).toStrictEqual([all.length, false])
          for (const first of [1, 4])
            await about(`${field} ${direction} by ${first}`, async () =>
              expect(await walk(force.manager, listing, sort, first)).toStrictEqual(ids),
            )
        }
      }
    })
  }

  it('follows two keys in opposite directions, NULLs last in both', async () => {
    const listing = listings[0] as Listing
    const sort = [
      { field: 'tier', direction: 'DESC' },
      { field: 'reviewDate', direction: 'ASC' },
      { field: 'name', direction: 'DESC' },
    ]
    const text = /* GraphQL */ `
      query ($filter: OrganisationFilter, $sort: [OrganisationSort!]) {
        page: organisations(filter: $filter, sort: $sort, first: 200) {
          edges {
            node {
              id
              tier
              reviewDate
              name
            }
          }
        }
      }
    `
    type Row = { id: string; tier: number | null; reviewDate: string | null; name: string }

    const rows = (
      await force.manager.get<{ page: { edges: { node: Row }[] } }>(text, { filter: listing.filter, sort })
    ).page.edges.map(({ node }) => node)

    expect(rows.map(({ tier, reviewDate }) => `${tier} ${reviewDate}`)).toStrictEqual([
      '2 2027-01-01',
      '2 2027-01-01',
      '2 2027-02-01',
      '2 2027-02-01',
      '1 2027-01-01',
      '1 2027-01-01',
      '1 2027-02-01',
      '1 2027-02-01',
      'null null',
      'null null',
      'null null',
    ])
    expect(await walk(force.manager, listing, sort, 2)).toStrictEqual(rows.map(({ id }) => id))
  })

  it('sorts names without regard to case and accents, the same on both databases', async () => {
    const listing = listings[0] as Listing
    const text = /* GraphQL */ `
      query ($filter: OrganisationFilter) {
        page: organisations(filter: $filter, sort: [{ field: name }], first: 200) {
          edges {
            node {
              name
            }
          }
        }
      }
    `

    const names = (
      await force.manager.get<{ page: { edges: { node: { name: string } }[] } }>(text, { filter: listing.filter })
    ).page.edges.map(({ node }) => node.name.slice(mark.length + 1).toLowerCase())

    expect(names).toStrictEqual(['a', 'á', 'a', 'á', 'a', 'á', 'b', 'b', 'b', 'b', 'b'])
  })

  it('keeps records in place while others are added before and after, and shows nothing twice', async () => {
    const own = word()
    const listing: Listing = {
      list: 'organisations',
      type: 'Organisation',
      filter: { name: { startsWith: own } },
      fields: [],
    }
    const before = await Promise.all(
      ['c', 'e', 'g', 'i', 'k', 'm'].map((name) => organisation(force.manager, { name: `${own} ${name}` })),
    )
    const late: Record<string, string> = {}
    const seen = await walk(force.crime, listing, [{ field: 'name', direction: 'ASC' }], 2, async (page) => {
      if (page !== 0) return
      for (const name of ['a', 'd', 'f', 'z'])
        late[name] = (await organisation(force.manager, { name: `${own} ${name}` })).id
    })
    const [first, second, third, fourth, fifth, sixth] = before.map(({ id }) => id)

    expect(seen).toStrictEqual([first, second, late['f'], third, fourth, fifth, sixth, late['z']])
  })

  it('sorts by a value only as far as it may be read: numbers that a SPOC cannot read sort like no number', async () => {
    const listing = listings[5] as Listing
    const readable = async (by: Client) =>
      (
        await by.get<{ page: { edges: { node: { value: string | null } }[] } }>(
          /* GraphQL */ `
            query ($filter: ContactPointFilter) {
              page: contactPoints(filter: $filter, sort: [{ field: value }], first: 200) {
                edges {
                  node {
                    value
                  }
                }
              }
            }
          `,
          { filter: listing.filter },
        )
      ).page.edges.map(({ node }) => node.value)

    for (const by of [force.crime, force.economic]) {
      const values = await readable(by)
      const shown = values.filter((value) => value !== null)
      expect(shown.length).toBeGreaterThan(0)
      expect(values).toStrictEqual([...shown.toSorted(), ...values.filter((value) => value === null)])
      for (const direction of ['ASC', 'DESC'])
        expect(new Set(await walk(by, listing, [{ field: 'value', direction }], 3)).size).toBe(values.length)
    }

    expect(await readable(force.crime)).not.toStrictEqual(await readable(force.economic))
  })

  it('takes a cursor only for the list and the order that it came from', async () => {
    const [organisations, people] = [listings[0] as Listing, listings[1] as Listing]
    const byName = await pageOf(force.manager, organisations, [{ field: 'name' }], 2, null)
    const after = byName.pageInfo.endCursor
    const refused = async (list: string, sort: string) =>
      (
        await force.manager.refused(
          `
          query ($after: String) {
            ${list}(sort: ${sort}, after: $after) {
              totalCount
            }
          }
        `,
          {
            after,
          },
        )
      ).extensions
    const fault = { code: 'BAD_USER_INPUT', fields: { after: 'must be a cursor of this list in this order' } }

    expect(await refused('organisations', '[{ field: name, direction: DESC }]')).toStrictEqual(fault)
    expect(await refused('organisations', '[{ field: tier }]')).toStrictEqual(fault)
    expect(await refused('people', '[{ field: displayName }]')).toStrictEqual(fault)
    expect((await pageOf(force.manager, people, [], 1, null)).edges).toHaveLength(1)
  })

  it('counts for a SPOC all that the filter finds, whatever the page', async () => {
    const listing = listings[0] as Listing
    const text = /* GraphQL */ `
      query ($filter: OrganisationFilter, $first: Int) {
        page: organisations(filter: $filter, first: $first) {
          totalCount
        }
      }
    `

    for (const [filter, count] of [
      [{}, 11],
      [{ tier: { isNull: true } }, 3],
      [{ tier: { isNull: false } }, 8],
      [{ not: { kind: { eq: 'BUSINESS' } } }, 5],
      [{ or: [{ tier: { eq: 1 } }, { tier: { isNull: true } }] }, 7],
      [{ or: [] }, 0],
      [{ and: [] }, 11],
    ] as const) {
      for (const first of [1, 200])
        await about(JSON.stringify(filter), async () =>
          expect(
            (
              await force.crime.get<{ page: { totalCount: number } }>(text, {
                filter: { and: [listing.filter, filter] },
                first,
              })
            ).page.totalCount,
          ).toBe(count),
        )
    }
  })
})
