import { api, type Api } from './support/api.ts'
import { type Cast, cast, create, person, premises, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { statementOf } from './support/statementOf.ts'

type Page = {
  pageInfo: { hasNextPage: boolean; endCursor: string }
  edges: { node: { name: string; fitKeyholders: number } }[]
}

describe('a list in the order of a computed field', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const pageOf = (list: string): Promise<string> =>
    statementOf(server.db, `${list} { pageInfo { hasNextPage } edges { node { id } } }`)

  it('computes it once for each record, however often a position is compared with it', async () => {
    for (let n = 0; n < 2; n += 1) await premises(force.manager)
    const sorted = 'first: 1, sort: [{ field: fitKeyholders }]'
    const { premises: page } = await force.manager.get<{ premises: Page }>(
      `{ premises(${sorted}) { pageInfo { endCursor } } }`,
    )

    const first = await pageOf(`premises(${sorted})`)
    const later = await pageOf(`premises(${sorted}, after: "${page.pageInfo.endCursor}")`)

    // The SQL of the field is some kilobytes long.
    about(`${first.length} characters, ${later.length} after a position`, () =>
      expect(later.length).toBeLessThan(first.length + 500),
    )
  })

  it('still follows an index where a column comes first', async () => {
    const text = await pageOf('premises(first: 1, sort: [{ field: name }, { field: fitKeyholders }])')

    expect(text).not.toMatch(/hits as materialized/)
  })

  it('gives a register manager every record once, page by page, in either direction', async () => {
    const mark = word()
    for (const [at, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
      const { id } = await premises(force.manager, { name: `${mark} ${name}` })
      for (let n = 0; n < at % 3; n += 1)
        await create(force.manager, 'Keyholder', {
          premises: id,
          person: (await person(force.manager)).id,
          callOrder: n + 1,
        })
    }

    const paged = async (direction: string): Promise<string[]> => {
      const names: string[] = []
      for (let after: string | null = null, more = true; more;) {
        const { premises: page }: { premises: Page } = await force.manager.get(
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

    expect((await paged('ASC')).toSorted()).toStrictEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await paged('DESC')).toStrictEqual((await paged('ASC')).toReversed())
  })
})
