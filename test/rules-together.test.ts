import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, person, premises, word } from './support/builders.ts'
import { statementOf } from './support/statementOf.ts'

const CODES = [
  'TWO_KEYHOLDERS',
  'ALL_VERIFIED',
  'SOMEBODY_WITHIN_20_MINUTES',
  'NO_SHARED_PHONE',
  'NOT_ONLY_THE_OCCUPIER',
]

/** How often a statement looks up somebody's numbers. */
const looksAtNumbers = (statement: string): number => statement.split('from contact_point').length - 1

describe('the rules of a premises, asked for together', () => {
  let server: Api
  let force: Cast
  const mark = word()
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await someHouses()
  })

  /** Premises with no, one or several keyholders, whose numbers are shared, their own or missing. */
  async function someHouses(): Promise<void> {
    const numbers = ['020 7946 0601', '020 7946 0602', null]
    const keys = [[], [0], [2], [0, 1], [0, 0], [0, 2], [0, 1, 2]]
    for (const [at, held] of keys.entries()) {
      const house = await premises(force.manager, { name: `${mark} ${at}` })
      for (const [place, which] of held.entries()) {
        const holder = await person(force.manager)
        const value = numbers[which] ?? null
        if (value !== null)
          await create(force.manager, 'ContactPoint', { person: holder.id, kind: 'PHONE', givenFor: 'WORK', value })
        await create(force.manager, 'Keyholder', {
          premises: house.id,
          person: holder.id,
          callOrder: place + 1,
          ...(at % 2 ? { travelMinutes: 10 + place * 20 } : {}),
        })
      }
    }
  }

  /** The premises for which a caller finds a rule in a state. */
  async function found(by: Client, rules: string): Promise<string[]> {
    const { premises: page } = await by.get<{ premises: { edges: { node: { name: string } }[] } }>(
      `
        query ($mark: String) {
          premises(first: 50, filter: {name: {startsWith: $mark}, rules: ${rules}}) {
            edges {
              node {
                name
              }
            }
          }
        }
      `,
      { mark },
    )
    return page.edges.map(({ node }) => node.name.slice(-1)).sort()
  }

  it.each(['KEPT', 'BROKEN', 'NOT_KNOWN'])(
    'find together as %s what they find one by one, for a register manager and for an operator',
    async (state) => {
      for (const by of [force.manager, await server.as('OPERATOR')]) {
        const oneByOne = await Promise.all(
          CODES.map((code) => found(by, `{ code: { eq: ${code} }, state: { eq: ${state} } }`)),
        )

        expect(await found(by, `{ state: { eq: ${state} } }`)).toStrictEqual([...new Set(oneByOne.flat())].sort())
      }
    },
  )

  it('are shown to a register manager as filters find them one by one', async () => {
    const { premises: page } = await force.manager.get<{
      premises: { edges: { node: { name: string; rules: { code: string; state: string }[] } }[] }
    }>(
      /* GraphQL */ `
        query ($mark: String) {
          premises(first: 50, filter: { name: { startsWith: $mark } }) {
            edges {
              node {
                name
                rules {
                  code
                  state
                }
              }
            }
          }
        }
      `,
      { mark },
    )
    const shown = page.edges.flatMap(({ node }) =>
      node.rules.map(({ code, state }) => `${code} ${state} ${node.name.slice(-1)}`),
    )

    const foundBy = async (code: string, state: string): Promise<string[]> => {
      const names = await found(force.manager, `{ code: { eq: ${code} }, state: { eq: ${state} } }`)
      return names.map((name) => `${code} ${state} ${name}`)
    }
    const states = ['KEPT', 'BROKEN', 'NOT_KNOWN']
    const asked = await Promise.all(CODES.flatMap((code) => states.map((state) => foundBy(code, state))))

    expect(shown.sort()).toStrictEqual(asked.flat().sort())
    expect(shown).toContain('NO_SHARED_PHONE BROKEN 4')
    expect(shown).toContain('TWO_KEYHOLDERS KEPT 3')
  })

  it('look up the numbers once to filter and once to show, and not at all where no rule needs them', async () => {
    expect(
      looksAtNumbers(
        await statementOf(server.db, 'premises(filter: { rules: { state: { eq: BROKEN } } }) { totalCount }'),
      ),
    ).toBe(1)
    expect(
      looksAtNumbers(await statementOf(server.db, 'premises { edges { node { rules { code state words } } } }')),
    ).toBe(1)
    expect(looksAtNumbers(await statementOf(server.db, 'premises { edges { node { rules { code source } } } }'))).toBe(
      0,
    )
  })
})
