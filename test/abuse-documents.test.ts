import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

/** The field `count` times, each time under another alias. */
const aliases = (times: number, field: string): string =>
  `{ ${Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join(' ')} }`

/** A chain of fragments, each of which spreads the next one twice. */
function doublingFragments(count: number): string {
  const twice = (next: number): string => `...F${next} b: organisation { parent { parent { id } } } ...F${next}`
  const fragments = Array.from(
    { length: count },
    (_, at) => `
      fragment F${at} on Account {
        a: organisation { parent { id } }
        ${at < count - 1 ? twice(at + 1) : ''}
      }
    `,
  )
  return `{ viewer { account { ...F0 } } } ${fragments.join(' ')}`
}

describe('a SPOC with hostile documents', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  const sized: Record<string, [codes: string | string[], query: string]> = {
    'a thousand aliases': ['QUERY_TOO_COMPLEX', aliases(1000, '__typename')],
    'a thousand aliases of a list': ['QUERY_TOO_COMPLEX', aliases(1000, 'organisations { totalCount }')],
    'two hundred aliases of a list, few tokens': ['QUERY_TOO_COMPLEX', aliases(200, 'organisations { totalCount }')],
    'five thousand directives': ['QUERY_TOO_COMPLEX', `{ __typename ${'@include(if: true) '.repeat(5000)} }`],
    'six hundred unknown directives': [['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'], `{ __typename ${'@no '.repeat(600)} }`],
    'a field 60 deep': [
      'QUERY_TOO_COMPLEX',
      `{ organisations { edges { node ${'{ parent '.repeat(60)}{ id }${'}'.repeat(60)} } } }`,
    ],
    'lists of lists of lists': [
      'QUERY_TOO_COMPLEX',
      /* GraphQL */ `
        {
          organisations(first: 200) {
            edges {
              node {
                people(first: 200) {
                  affiliations(first: 200) {
                    role
                  }
                }
              }
            }
          }
        }
      `,
    ],
    'a hundred fragments that double each': ['QUERY_TOO_COMPLEX', doublingFragments(100)],
    'a fragment that spreads itself': ['BAD_USER_INPUT', '{ viewer { ...A } } fragment A on Viewer { roles ...A }'],
    'fragments in a circle': [
      'BAD_USER_INPUT',
      /* GraphQL */ `
        {
          viewer {
            ...A
          }
        }
        fragment A on Viewer {
          ...B
        }
        fragment B on Viewer {
          ...C
        }
        fragment C on Viewer {
          ...A
        }
      `,
    ],
    'nothing at all': ['BAD_USER_INPUT', ' '],
    'a document that ends too soon': ['BAD_USER_INPUT', '{ organisations { '],
    'fifty thousand brackets': ['QUERY_TOO_COMPLEX', '{a'.repeat(50_000)],
    'a subscription': ['BAD_USER_INPUT', 'subscription { organisations { totalCount } }'],
    'two operations and no name': ['BAD_USER_INPUT', 'query A { __typename } query B { __typename }'],
  }
  for (const [what, [expected, query]] of Object.entries(sized))
    it(`is refused ${what} with ${[expected].flat().join(' and ')}`, async () =>
      void (await caller.refused(expected, query)))
})
