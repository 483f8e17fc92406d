import { mutationOf, organisation, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

type Named = { organisations: { edges: { node: { id: string; name: string } }[] } }
const NAMES = /* GraphQL */ `
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
`
const SEARCH = 'query($text: String!) { search(text: $text) { edges { score } } }'

describe('a SPOC with hostile texts', () => {
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
    it(`is refused ${what} wherever it is sent, with BAD_USER_INPUT and status 400`, async () => {
      const literal = JSON.stringify(text)
      for (const [query, variables] of [
        [list, { filter: { name: { eq: text } } }],
        [list, { filter: { and: [{ name: { in: ['fine', text] } }] } }],
        [`{ organisations(filter: { name: { contains: ${literal} } }) { totalCount } }`, {}],
        [SEARCH, { text }],
        ['query($id: ID!) { node(id: $id) { id } }', { id: text }],
        [mutationOf('create', 'Organisation'), { input: { name: text } }],
      ] as const) {
        const { status, codes, body } = await caller.send(query, variables)
        about(body.slice(0, 300), () => expect([status, codes]).toStrictEqual([400, ['BAD_USER_INPUT']]))
        // The answer must not repeat what was sent; a text of up to three letters may be in it by chance.
        if (text.length > 3) expect(body).not.toContain(text.slice(0, 200))
      }
    })
  }

  it('is refused a megabyte with QUERY_TOO_COMPLEX before it is read', async () => {
    const { status, codes } = await caller.send(list, { filter: { name: { eq: 'x'.repeat(1 << 20) } } })
    expect([status, codes]).toStrictEqual([413, ['QUERY_TOO_COMPLEX']])
  })

  it('stores and finds texts that only look dangerous: quotes, SQL, %, emoji, combining marks', async () => {
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
      const { id } = await organisation(caller.spoc, { name })
      for (const filter of [
        { name: { eq: name } },
        { name: { contains: name.slice(3) } },
        { name: { startsWith: name } },
        { name: { in: [name] } },
      ]) {
        const { organisations } = await caller.spoc.get<Named>(NAMES, { filter })
        expect(organisations.edges.map(({ node }) => node)).toStrictEqual([{ id, name: name.normalize('NFC') }])
      }
      expect((await caller.send(SEARCH, { text: name })).codes).toStrictEqual([])
    }
  })
})
