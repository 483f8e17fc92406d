import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  organisation,
  person,
  premises,
  restore,
  update,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'

type Hit = { score: number; cursor: string; node: { __typename: string; id: string; name?: string } }
type Found = { search: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Hit[] } }
const QUERY = /* GraphQL */ `
  query ($text: String!, $first: Int, $after: String) {
    search(text: $text, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        score
        cursor
        node {
          __typename
          ... on Organisation {
            id
            name
          }
          ... on Person {
            id
            name: displayName
          }
          ... on Premises {
            id
            name
          }
        }
      }
    }
  }
`

describe('search', () => {
  let server: Api
  let force: Cast
  let operator: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
  })

  const hits = async (by: Client, text: string, first = 200): Promise<Hit[]> =>
    (await by.get<Found>(QUERY, { text, first })).search.edges
  const ids = async (by: Client, text: string): Promise<string[]> => (await hits(by, text)).map(({ node }) => node.id)
  /** Six digits that no other test uses, for valid numbers that are not in use. */
  const digits = (): string => String(100_000 + (Number.parseInt(newId().slice(-6), 16) % 900_000))

  it('finds an organisation for a SPOC by its beginning, a word, a part and a near spelling, in this order', async () => {
    const mark = word()
    const named = async (name: string): Promise<string> => (await organisation(force.crime, { name })).id
    const near = await named(`${mark.slice(0, 6)}x${mark.slice(7)} Associates`)
    const [whole, beginning, inside, middle] = [
      await named(mark),
      await named(`${mark} Holdings`),
      await named(`The${mark} Trust`),
      await named(`Bank of ${mark}`),
    ]
    const found = await hits(force.crime, mark)

    expect(found.map(({ node }) => node.id)).toStrictEqual([whole, beginning, middle, inside, near])
    expect(found.slice(0, 4).map(({ score }) => score)).toStrictEqual([1, 0.9, 0.8, 0.6])

    expect(found[4]?.score).toBeGreaterThan(0)
    expect(found[4]?.score).toBeLessThan(0.6)
    expect((await ids(force.crime, mark.slice(0, 8))).slice(0, 2).sort()).toStrictEqual([whole, beginning].sort())
    expect(await ids(force.crime, `  ${mark.toUpperCase()}   HOLDINGS `)).toStrictEqual([
      beginning,
      ...(await ids(force.crime, `${mark} holdings`)).slice(1),
    ])
  })

  it('finds people by their names and premises by name, address and postcode, for general staff', async () => {
    const staff = await server.as('STAFF')
    const mark = word()
    const who = await person(force.crime, { displayName: `Robin ${mark}` })

    const house = await premises(force.crime, {
      name: `House ${word()}`,
      addressLine1: `1 ${mark} Street`,
      postcode: 'ZE9 9ZZ',
    })

    expect((await hits(staff, mark)).map(({ node }) => [node.__typename, node.id]).sort()).toStrictEqual([
      ['Person', who.id],
      ['Premises', house.id],
    ])
    expect(await ids(staff, 'ze9 9zz')).toContain(house.id)
  })

  it('finds by two letters what begins with them', async () => {
    const { id } = await organisation(force.crime, { name: `\u{1F511}${word()}` })
    expect(await ids(force.crime, '\u{1F511}')).toContain(id)
  })

  it('takes %, _ and \\ literally: a SPOC finds what contains them, and not everything', async () => {
    const mark = word()
    const [percent, plain] = [
      await organisation(force.crime, { name: `${mark} 100% of_it\\` }),
      await organisation(force.crime, { name: `${mark} 1000 often` }),
    ]

    expect((await hits(force.crime, `${mark} 100% of_it\\`))[0]?.node.id).toBe(percent.id)
    const good = (await hits(force.crime, `${mark} 100%`)).filter(({ score }) => score >= 0.6)
    expect(good.map(({ node }) => node.id)).not.toContain(plain.id)
    expect(await ids(force.crime, '%%%')).not.toContain(plain.id)
    expect(await ids(force.crime, '___')).not.toContain(plain.id)
  })

  it('finds a person by a work number, however people write it', async () => {
    const tail = digits()
    const who = await person(force.crime)

    await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'PHONE', value: `020 7${tail.slice(0, 3)} 8${tail.slice(3)}`, givenFor: 'WORK' },
    )

    for (const text of [
      `020 7${tail.slice(0, 3)} 8${tail.slice(3)}`,
      `0207${tail.slice(0, 3)}8${tail.slice(3)}`,
      `+44 20 7${tail.slice(0, 3)} 8${tail.slice(3)}`,
      `+44 (0)20 7${tail.slice(0, 3)} 8${tail.slice(3)}`,
      `0044207${tail.slice(0, 3)}8${tail.slice(3)}`,
      `(020) 7${tail.slice(0, 3)}-8${tail.slice(3)}`.slice(1).replace(')', ''),
      `7${tail.slice(0, 3)} 8${tail.slice(3)}`,
    ])
      await about(text, async () => expect(await ids(force.economic, text)).toStrictEqual([who.id]))
  })

  it('finds an organisation and a person by an e-mail or a part of it', async () => {
    const mark = word()
    const [bank, who] = [await organisation(force.crime), await person(force.crime)]
    await contactPoint(
      force.crime,
      { organisation: bank.id },
      { kind: 'EMAIL', value: `desk@${mark}.example`, givenFor: 'WORK' },
    )

    await contactPoint(
      force.crime,
      { person: who.id },
      { kind: 'EMAIL', value: `Robin@${mark}.example`, givenFor: 'WORK' },
    )

    expect((await ids(operator, `@${mark}`)).sort()).toStrictEqual([bank.id, who.id].sort())
    expect(await ids(operator, `ROBIN@${mark}.example`)).toStrictEqual([who.id])
  })

  it('finds by a private number for the SPOC who keeps it, and for no other SPOC, staff or operator', async () => {
    const number = `07700 9${digits().slice(1)}`
    const who = await person(force.crime)
    const texts = [number, number.replace(/ /g, ''), `+44 ${number.slice(1)}`, number.slice(0, 9)]
    const others = [force.economic, operator, force.manager, await server.as('STAFF')]
    const without = await Promise.all(
      others.flatMap((by) => texts.map(async (text) => (await by.send(QUERY, { text })).body)),
    )
    const made = await contactPoint(force.crime, { person: who.id }, { value: number })

    for (const text of texts) await about(text, async () => expect(await ids(force.crime, text)).toContain(who.id))
    expect(
      await Promise.all(others.flatMap((by) => texts.map(async (text) => (await by.send(QUERY, { text })).body))),
    ).toStrictEqual(without)

    await update(force.crime, 'ContactPoint', made, { givenFor: 'WORK' })
    expect(await ids(force.economic, number)).toStrictEqual([who.id])
  })

  it('finds by a call-out number for the control room, but not for a SPOC', async () => {
    const number = `07700 9${digits().slice(1)}`
    const who = await person(force.manager)

    await contactPoint(force.manager, { person: who.id }, { value: number, givenFor: 'CALL_OUT' })

    expect([await ids(operator, number), await ids(force.crime, number)]).toStrictEqual([[who.id], []])
  })

  it('finds nothing by a note, not even for the SPOC who wrote it', async () => {
    const mark = word()
    await create(force.crime, 'RestrictedNote', { person: (await person(force.crime)).id, text: mark })

    expect(await ids(force.crime, mark)).toStrictEqual([])
  })

  it('leaves out archived records for a SPOC, and finds them again once they are restored', async () => {
    const mark = word()
    const made = await organisation(force.crime, { name: mark })
    const archived = await archive(force.crime, 'Organisation', made)

    expect(await ids(force.crime, mark)).toStrictEqual([])

    await restore(force.crime, 'Organisation', archived)
    expect(await ids(force.crime, mark)).toStrictEqual([made.id])
  })

  it('shows a stakeholder their own organisation and no other, and an analyst no people', async () => {
    const mark = word()
    const [own, other, who] = [
      await organisation(force.crime, { name: `${mark} own` }),
      await organisation(force.crime, { name: `${mark} other` }),
      await person(force.crime, { displayName: `${mark} who` }),
    ]

    expect(await ids(await server.as('STAKEHOLDER', { organisationId: own.id }), mark)).toStrictEqual([own.id])
    expect((await ids(await server.as('ANALYST'), mark)).sort()).toStrictEqual([own.id, other.id].sort())
    expect((await ids(force.crime, mark)).sort()).toStrictEqual([own.id, other.id, who.id].sort())
  })

  it('shows a SPOC every hit once, page by page, in the order of the whole', async () => {
    const mark = word()
    const made: string[] = []
    for (let at = 0; at < 12; at++)
      made.push(
        (
          await (at % 2
            ? organisation(force.crime, { name: `${mark} ${at % 4}` })
            : person(force.crime, { displayName: `Pat ${mark}` }))
        ).id,
      )
    const whole = (await hits(force.crime, mark)).map(({ node }) => node.id)

    expect([...whole].sort()).toStrictEqual(made.sort())

    const seen: string[] = []
    let pages = 0
    for (let after: string | null = null, more = true; more; pages++) {
      const { search }: Found = await force.crime.get(QUERY, { text: mark, first: 5, after })
      seen.push(...search.edges.map(({ node }) => node.id))
      expect(search.pageInfo.endCursor).toBe(search.edges.at(-1)?.cursor)
      more = search.pageInfo.hasNextPage
      after = search.pageInfo.endCursor
    }

    expect([seen, pages]).toStrictEqual([whole, 3])
  })

  it('takes 1 to 200 characters from a SPOC, not counting spaces around them', async () => {
    for (const text of ['', '   ', 'x'.repeat(201)])
      expect((await force.crime.refused(QUERY, { text })).extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { text: 'must be 1 to 200 characters' },
      })
    expect(await hits(force.crime, ` ${'\u{1F511}'.repeat(200)} `)).toStrictEqual([])
  })

  it('finds nobody for a SPOC by a trunk prefix or punctuation alone', async () => {
    const who = await person(force.crime)
    await contactPoint(force.crime, { person: who.id })

    for (const text of ['0----', '+44---', '0044 ( )'])
      await about(text, async () => expect(await ids(force.crime, text)).not.toContain(who.id))
    // May find anything, but must not fail.
    await ids(force.crime, '@')
  })
})
