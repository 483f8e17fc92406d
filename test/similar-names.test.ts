import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, organisation, person, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { ledgerOf } from './support/exports.ts'

type Found = {
  similar: {
    totalCount: number
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
    edges: { node: { id: string; name: string } }[]
  }
}
const ORGANISATIONS = /* GraphQL */ `
  query ($name: String!, $first: Int, $after: String) {
    similar: similarOrganisations(name: $name, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
`
const PEOPLE = /* GraphQL */ `
  query ($name: String!) {
    similar: similarPeople(name: $name) {
      totalCount
      edges {
        node {
          id
          name: displayName
        }
      }
    }
  }
`

describe('names that are nearly the same', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  const names = async (by: Client, query: string, name: string): Promise<string[]> =>
    (await by.get<Found>(query, { name })).similar.edges.map(({ node }) => node.name)

  it("are shown, nearest first, to a register manager who types an organisation's name in other spelling, length or capitals", async () => {
    const mark = word()
    for (const name of [`${mark} Holdings plc`, mark, `${mark.slice(0, 9)}x${mark.slice(10)}`, `Another ${word()}`])
      await organisation(force.manager, { name })

    expect(await names(force.manager, ORGANISATIONS, mark.toUpperCase())).toStrictEqual([
      mark,
      `${mark.slice(0, 9)}x${mark.slice(10)}`,
      `${mark} Holdings plc`,
    ])
    expect((await names(force.manager, ORGANISATIONS, `  ${mark.slice(0, 10)} `)).sort()).toStrictEqual(
      [mark, `${mark} Holdings plc`, `${mark.slice(0, 9)}x${mark.slice(10)}`].sort(),
    )
  })

  it('continue page by page', async () => {
    const mark = word()
    for (const end of ['a', 'b', 'c']) await organisation(force.manager, { name: `${mark} ${end}` })
    const seen: string[] = []

    for (let after: string | null = null, more = true; more;) {
      const { similar }: Found = await force.manager.get<Found>(ORGANISATIONS, { name: mark, first: 2, after })
      seen.push(...similar.edges.map(({ node }) => node.name))
      expect(similar.totalCount).toBe(3)
      ;({ endCursor: after, hasNextPage: more } = similar.pageInfo)
    }

    expect(seen.sort()).toStrictEqual(['a', 'b', 'c'].map((end) => `${mark} ${end}`))
  })

  it('are only those that the caller can see: none for a stakeholder of another organisation, none archived for a SPOC', async () => {
    const mark = word()
    const made = await organisation(force.manager, { name: mark })
    const own = await organisation(force.manager, { name: `${mark} own` })

    expect(await names(await server.as('STAKEHOLDER', { organisationId: own.id }), ORGANISATIONS, mark)).toStrictEqual([
      `${mark} own`,
    ])

    await archive(force.manager, 'Organisation', made)
    expect(await names(force.crime, ORGANISATIONS, mark)).toStrictEqual([`${mark} own`])
  })

  it('are shown of people to a SPOC and filed, also when only counted; an analyst is refused', async () => {
    const mark = word()
    const who = await person(force.crime, { displayName: `Robin ${mark}` })

    expect(await names(force.economic, PEOPLE, `Robyn ${mark}`)).toStrictEqual([`Robin ${mark}`])
    expect((await ledgerOf(server, force.economic)).at(-1)?.subjects).toStrictEqual([who.id])

    const before = (await ledgerOf(server, force.economic)).length
    await force.economic.get(`{ similarPeople(name: "${mark}") { totalCount } }`)

    expect(await ledgerOf(server, force.economic)).toHaveLength(before + 1)
    expect((await (await server.as('ANALYST')).refused(PEOPLE, { name: mark })).extensions.code).toBe('FORBIDDEN')
  })

  it('are, of one or two letters, whole words for a register manager before other names that begin so', async () => {
    // A letter of a script that no other test uses, so that no other names begin with it.
    const [one, two] = ['\u10d0', '\u10d1\u10d2']
    const mark = word()
    for (const name of [
      one,
      `${mark} ${one}`,
      `${one}${mark}`,
      two,
      `${two} Holdings`,
      `Grace ${two}`,
      `${two}${mark}`,
      `x${two}`,
    ])
      await organisation(force.manager, { name })

    const single = await names(force.manager, ORGANISATIONS, one)
    const double = await names(force.manager, ORGANISATIONS, ` ${two} `)

    expect(single).toStrictEqual([one, `${mark} ${one}`])
    expect([double[0], double.toSorted()]).toStrictEqual([
      two,
      [two, `${two} Holdings`, `Grace ${two}`, `${two}${mark}`].toSorted(),
    ])
  })

  it('may differ in accents, apostrophes, hyphens and order of words, for a SPOC', async () => {
    const mark = word()
    const [exact, longer, fuller] = [
      `Siân O’Brien-${mark}`,
      `Siân O’Brien-${mark} Jones`,
      `Dr Siân Mary O’Brien-${mark} of Bow`,
    ]

    for (const displayName of [fuller, exact, longer, `Sian Obrien ${word()}`, `Grace ${word()}`])
      await person(force.crime, { displayName })

    for (const name of [`Sian OBrien ${mark}`, `${mark} sian o'brien`, `SIÂN O\u2018BRIEN ${mark}`]) {
      const seen = await names(force.economic, PEOPLE, name)
      about(name, () => expect(seen.filter((one) => one.includes(mark))).toStrictEqual([exact, longer, fuller]))
      expect(seen[0]).toBe(exact)
    }
  })

  it('take 1 to 200 characters from a SPOC', async () => {
    for (const name of ['', '  ', 'x'.repeat(201)])
      expect((await force.crime.refused(ORGANISATIONS, { name })).extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { name: 'must have 1 to 200 characters' },
      })
  })
})
