import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, create, organisation, person, premises, word } from './support/builders.ts'
import { about } from './support/expecting.ts'

type Hit = { score: number; node: { id: string; name: string } }
type Found = { search: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Hit[] } }
const query = `
  query($text: String!, $first: Int, $after: String) {
    search(text: $text, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { score node { ... on Organisation { id name } ... on Person { id name: displayName } ... on Premises { id name } } }
    }
  }`

describe('in which order the search and lists show what they find', () => {
  let server: Api
  let force: Cast
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
  })
  const names = async (by: Client, text: string): Promise<string[]> =>
    (await by.get<Found>(query, { text, first: 200 })).search.edges.map(({ node }) => node.name)

  it('gives general staff the whole name first, then organisations by tier, people and premises, each by the alphabet', async () => {
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

  it('goes on page by page for general staff as in the whole, also where no tier is known', async () => {
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
      const { search }: Found = await staff.get(query, { text: mark, first: 1, after })
      seen.push(...search.edges.map(({ node }) => node.name))
      more = search.pageInfo.hasNextPage
      after = search.pageInfo.endCursor
    }

    expect(seen).toStrictEqual(['c', 'd', 'a', 'b', 'e', 'f'].map((end) => `${mark} ${end}`))
  })

  it('has names of one and two letters first where they are whole words, for general staff', async () => {
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

  it('is the English alphabet for a SPOC: digits first, accents, case, apostrophes and hyphens not regarded', async () => {
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

    // OBrien and O'Brien are one word: which was written first comes first.
    const expected = sorted.map((name) => (name === "O'Brien" ? 'OBrien' : name === 'OBrien' ? "O'Brien" : name))

    expect(up).toStrictEqual(
      expected.filter((name) => name !== 'Öberg').toSpliced(expected.indexOf("O'Brien") - 1, 0, 'Öberg'),
    )
    expect(down).toStrictEqual(up.toReversed())
  })

  it('finds a name that is all marks for general staff, where it begins the name', async () => {
    const [marks, pictures] = ['\u2603\u2604\u2605', '\u2606\u2607']
    await organisation(force.manager, { name: `${marks} Club` })
    // Nobody can enter a name without a letter any more; the register may have one from before.
    const { id } = await organisation(force.manager)

    await server.db.query({ text: 'update organisation set name = $2 where id = $1', values: [id, pictures] })

    expect([await names(staff, marks), await names(staff, pictures)]).toStrictEqual([[`${marks} Club`], [pictures]])
  })

  it('refuses a cursor of an order that is no longer, for general staff', async () => {
    const old = Buffer.from(JSON.stringify(['AAAAAAAA', 0.9, '01900000-0000-7000-8000-000000000000'])).toString(
      'base64url',
    )

    const refused = await staff.refused(query, { text: 'anything', after: old })

    expect(refused.extensions).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { after: 'must be a cursor of this list in this order' },
    })
  })

  it('does not change for a SPOC by a number of another directorate', async () => {
    const mark = word()
    const [first, second] = [
      await person(force.crime, { displayName: `${mark} a` }),
      await person(force.crime, { displayName: `${mark} b` }),
    ]
    const before = (await force.economic.send(query, { text: mark })).body

    await contactPoint(
      force.crime,
      { person: second.id },
      { kind: 'EMAIL', value: `${mark}@home.example`, givenFor: 'PRIVATE' },
    )

    expect((await force.economic.send(query, { text: mark })).body).toBe(before)
    expect(await names(force.economic, mark)).toStrictEqual([`${mark} a`, `${mark} b`])
    expect(first.id).not.toBe(second.id)
  })
})
