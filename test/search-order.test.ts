import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, create, organisation, person, premises, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'

type Hit = { score: number; node: { id: string; name: string } }
type Found = { search: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Hit[] } }
const QUERY = `
  query($text: String!, $first: Int, $after: String) {
    search(text: $text, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { score node { ... on Organisation { id name } ... on Person { id name: displayName } ... on Premises { id name } } }
    }
  }`

describe('the order of the search and of lists', () => {
  let server: Api
  let force: Cast
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
  })
  const names = async (by: Client, text: string): Promise<string[]> =>
    (await by.get<Found>(QUERY, { text, first: 200 })).search.edges.map(({ node }) => node.name)

  it('shows general staff whole names first, then organisations by tier, people and premises, each in alphabetical order', async () => {
    const mark = word()
    for (const at of [3, 1, 2]) await premises(force.crime, { name: `${mark} Wharf ${at}` })
    await person(force.crime, { displayName: `${mark} Jones` })
    for (const [end, tier] of [
      ['Öl', null],
      ['Oak', null],
      ['Zinc', 1],
      ['Elm', 1],
      ['Ash', 2],
    ] as const)
      await organisation(force.manager, { name: `${mark} ${end}`, tier })
    await premises(force.crime, { name: mark })

    const found = await names(staff, mark)

    expect(found).toStrictEqual([
      mark,
      ...['Elm', 'Zinc', 'Ash', 'Oak', 'Öl', 'Jones', 'Wharf 1', 'Wharf 2', 'Wharf 3'].map((end) => `${mark} ${end}`),
    ])
  })

  it('is the same page by page as in one, also where no tier is known, for general staff', async () => {
    const mark = word()
    for (const [end, tier] of [
      ['c', 1],
      ['a', null],
      ['b', null],
      ['d', 2],
    ] as const)
      await organisation(force.manager, { name: `${mark} ${end}`, tier })
    await person(force.crime, { displayName: `${mark} e` })
    await premises(force.crime, { name: `${mark} f` })

    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { search }: Found = await staff.get(QUERY, { text: mark, first: 1, after })
      seen.push(...search.edges.map(({ node }) => node.name))
      more = search.pageInfo.hasNextPage
      after = search.pageInfo.endCursor
    }

    expect(seen).toStrictEqual(['c', 'd', 'a', 'b', 'e', 'f'].map((end) => `${mark} ${end}`))
  })

  it('puts names of one and two letters first where they are whole words, for general staff', async () => {
    // Letters that no other test uses.
    for (const [short, longer] of [
      ['\u0571\u0572', '\u0571\u0572x'],
      ['\u0573', '\u0573x'],
      ['\u05747', '\u057478'],
    ] as const) {
      for (const name of [longer, `Grace ${short}`, short, `${short} Holdings`])
        await organisation(force.manager, { name })

      const found = await names(staff, short.toUpperCase())

      about(short, () => expect(found).toStrictEqual([short, `${short} Holdings`, `Grace ${short}`, longer]))
    }
  })

  it('is the English alphabet for a SPOC: digits first, without regard to accents, case, apostrophes and hyphens', async () => {
    const mark = word()
    const sorted = [
      '3i',
      '4 Pillars',
      'Åland',
      'Angel',
      'de la Rue',
      'De-La-Warr',
      'EY',
      'Łódź',
      'London',
      "O'Brien",
      'OBrien',
      'Öberg',
      'Odeon',
      'Smith',
      'Smith Jones',
      'Smith-Jones Ltd',
      'Smithson',
      'Straße',
      'Strasser',
    ]
    for (const name of sorted.toReversed()) await create(force.crime, 'Person', { displayName: `${mark} ${name}` })
    const list = `
      query($filter: PersonFilter, $direction: SortDirection!) {
        people(filter: $filter, sort: [{ field: displayName, direction: $direction }], first: 200) { edges { node { displayName } } }
      }`
    const listed = async (direction: string): Promise<string[]> =>
      (
        await force.crime.get<{ people: { edges: { node: { displayName: string } }[] } }>(list, {
          direction,
          filter: { displayName: { startsWith: mark } },
        })
      ).people.edges.map(({ node }) => node.displayName.slice(mark.length + 1))

    const [up, down] = [await listed('ASC'), await listed('DESC')]

    // OBrien and O'Brien fold to the same word: the one created first comes first.
    const expected = sorted.map((name) => (name === "O'Brien" ? 'OBrien' : name === 'OBrien' ? "O'Brien" : name))

    expect(up).toStrictEqual(
      expected.filter((name) => name !== 'Öberg').toSpliced(expected.indexOf("O'Brien") - 1, 0, 'Öberg'),
    )
    expect(down).toStrictEqual(up.toReversed())
  })

  it('includes, for general staff, a name made of punctuation only', async () => {
    const [marks, pictures] = ['\u2603\u2604\u2605', '\u2606\u2607']
    await organisation(force.manager, { name: `${marks} Club` })
    // A name without a letter is refused today, but the register may hold an older one.
    const { id } = await organisation(force.manager)

    await server.db.query({ text: 'update organisation set name = $2 where id = $1', values: [id, pictures] })

    expect([await names(staff, marks), await names(staff, pictures)]).toStrictEqual([[`${marks} Club`], [pictures]])
  })

  it("is not continued from a cursor of an earlier version's order, for general staff", async () => {
    const old = Buffer.from(JSON.stringify(['AAAAAAAA', 0.9, '01900000-0000-7000-8000-000000000000'])).toString(
      'base64url',
    )

    const refused = await staff.refused(QUERY, { text: 'anything', after: old })

    expect(refused.extensions).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { after: 'must be a cursor of this list in this order' },
    })
  })

  it("does not change for a SPOC because of another directorate's number", async () => {
    const mark = word()
    const [first, second] = [
      await person(force.crime, { displayName: `${mark} a` }),
      await person(force.crime, { displayName: `${mark} b` }),
    ]
    const before = (await force.economic.send(QUERY, { text: mark })).body

    await contactPoint(
      force.crime,
      { person: second.id },
      { kind: 'EMAIL', value: `${mark}@home.example`, givenFor: 'PRIVATE' },
    )

    expect((await force.economic.send(QUERY, { text: mark })).body).toBe(before)
    expect(await names(force.economic, mark)).toStrictEqual([`${mark} a`, `${mark} b`])
    expect(first.id).not.toBe(second.id)
  })
})
