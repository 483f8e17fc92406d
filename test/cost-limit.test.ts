import { parse } from 'graphql'
import { chargeOperation } from '../api/limits/cost.ts'
import { dearRootFields } from '../api/limits/prices.ts'
import { ApiError } from '../api/platform/errors.ts'
import { about, expectPresent } from './support/expecting.ts'
import { schema, operationsOf, refusal, many, people, throughNine } from './support/charged.ts'

const times = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ')
const nestedIn = (depth: number, text: string): string => '... { '.repeat(depth) + text + ' }'.repeat(depth)
const branches = (count: number) => ({ or: many(count, (at) => ({ displayName: { contains: `a${at}` } })) })
/** A JavaScript value as a literal of a document. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}

describe('the cost limit', () => {
  describe('refuses a caller, before any statement runs,', () => {
    const refused: Record<string, [query: string, variables?: Record<string, unknown>]> = {
      'a filter through nine relations, as a variable': [people, { filter: throughNine }],
      'a filter through nine relations, as a literal': [`{ people(filter: ${literal(throughNine)}) { totalCount } }`],
      'a filter through nine relations, as a default': [
        `
          query ($filter: PersonFilter = ${literal(throughNine)}) {
            people(filter: $filter) {
              totalCount
            }
          }
        `,
      ],
      'a filter through nine relations, as a variable within a literal': [
        /* GraphQL */ `
          query ($inner: OrganisationFilter) {
            people(filter: { affiliations: { organisation: $inner } }) {
              totalCount
            }
          }
        `,
        { inner: throughNine.affiliations.organisation },
      ],
      'a filter through nine relations in a list of variables': [
        /* GraphQL */ `
          query ($one: PersonFilter!) {
            people(filter: { or: [{ id: { isNull: true } }, $one] }) {
              totalCount
            }
          }
        `,
        { one: throughNine },
      ],
      'a filter through nine relations under not, and coerced to a list': [
        people,
        { filter: { not: { or: { and: throughNine } } } },
      ],
      'a filter through nine relations beside a skipped field': [
        /* GraphQL */ `
          query ($filter: PersonFilter, $no: Boolean = false) {
            people(filter: $filter) @include(if: $no) {
              totalCount
            }
          }
        `,
        { filter: throughNine },
      ],
      'forty aliases of five relations': [
        `
          query ($f: PersonFilter) {
            ${times(40, (at) => `a${at}: people(filter: $f) { totalCount }`)}
          }
        `,
        {
          f: { affiliations: { organisation: { people: { affiliations: { organisation: { name: { eq: 'x' } } } } } } },
        },
      ],
      'a hundred aliases of ninety-nine branches': [
        `
          query ($f: PersonFilter) {
            ${times(100, (at) => `a${at}: people(filter: $f) { totalCount }`)}
          }
        `,
        { f: branches(99) },
      ],
      'or of a thousand': [people, { filter: branches(1000) }],
      'and of and of a thousand empty groups, forty times': [
        `
          query ($f: PersonFilter) {
            ${times(40, (at) => `a${at}: people(filter: $f) { totalCount }`)}
          }
        `,
        { f: { and: many(200, () => ({ and: [{}] })) } },
      ],
      'ten lists of ten thousand ids': [
        people,
        { filter: { or: many(10, () => ({ id: { in: many(10_000, String) } })) } },
      ],
      'patterns of 20,000 characters': [
        people,
        { filter: { or: many(5, () => ({ givenName: { contains: 'a%_'.repeat(6_600) } })) } },
      ],
      '320 root fields in nested inline fragments': [
        `{ ${nestedIn(
          10,
          times(320, (at) => `a${at}: viewer { roles }`),
        )} }`,
      ],
      '320 root fields in fragments of fragments': [
        `
          {
            ...A
          }

          fragment A on Query {
            ...B
          }

          fragment B on Query {
            ...C
          }

          fragment C on Query {
            ${times(320, (at) => `a${at}: viewer { roles }`)}
          }
        `,
      ],
      '160 root fields in each of two halves': [
        `{ ${nestedIn(
          3,
          times(80, (at) => `a${at}: viewer { roles }`),
        )} ${nestedIn(
          4,
          times(80, (at) => `b${at}: viewer { roles }`),
        )} }`,
      ],
      'a hundred nodes by id': [`{ ${times(100, (at) => `a${at}: node(id: "${at}") { id }`)} }`],
      '125 searches': [
        `
        {
          ${times(125, (at) => `a${at}: search(text: "a") { edges { score } }`)}
        }
      `,
      ],
      'twenty searches of one letter': [
        `
          query ($t: String!) {
            ${times(20, (at) => `a${at}: search(text: $t) { edges { score } }`)}
          }
        `,
        { t: 'a' },
      ],
      'thirty similar people': [
        `
          {
            ${times(30, (at) => `a${at}: similarPeople(name: "ann") { edges { distance } }`)}
          }
        `,
      ],
      'four rules in one filter': [
        'query($f: PremisesFilter) { premises(filter: $f) { totalCount } }',
        { f: { and: many(4, () => ({ rules: { code: { eq: 'TWO_KEYHOLDERS' }, state: { eq: 'BROKEN' } } })) } },
      ],
      'any rule, and any other': [
        'query($f: KeyholderFilter) { keyholders(filter: $f) { totalCount } }',
        { f: { and: many(2, () => ({ rules: { state: { eq: 'BROKEN' } } })) } },
      ],
      'any rule but one, and any other': [
        'query($f: PremisesFilter) { premises(filter: $f) { totalCount } }',
        { f: { and: many(2, () => ({ rules: { code: { ne: 'ALL_VERIFIED' }, state: { eq: 'BROKEN' } } })) } },
      ],
      'three rules by their codes': [
        'query($f: PremisesFilter) { premises(filter: $f) { totalCount } }',
        { f: { rules: { code: { in: ['TWO_KEYHOLDERS', 'NO_SHARED_PHONE', 'ALL_VERIFIED'] } } } },
      ],
      'any rule, in the order of fit keyholders': [
        /* GraphQL */ `
          query ($f: PremisesFilter) {
            premises(filter: $f, sort: [{ field: fitKeyholders }]) {
              totalCount
            }
          }
        `,
        { f: { rules: { state: { eq: 'NOT_KNOWN' } } } },
      ],
      'nine names for one test that compares numbers': [
        'query($f: PremisesFilter) { ' +
          times(9, (at) => `a${at}: premises(filter: $f, first: 1) { totalCount }`) +
          ' }',
        { f: { rules: { code: { eq: 'TWO_KEYHOLDERS' }, state: { eq: 'BROKEN' } } } },
      ],
      'last changes under many names, of three people': [
        `
          fragment F on Person {
            ${times(270, (at) => `a${at}: changes { id }`)}
          }

          {
            ${times(3, (at) => `p${at}: person(id: "1") { ...F }`)}
          }
        `,
      ],
      'six counts of fit keyholders through people': [
        `
          query ($f: PersonFilter) {
            ${times(6, (at) => `a${at}: people(filter: $f) { totalCount }`)}
          }
        `,
        { f: { keyholderOf: { premises: { fitKeyholders: { lt: 2 } } } } },
      ],
      'six hundred names for the state of a rule': [
        `
          {
            premises(first: 200) {
              edges {
                node {
                  rules {
                    ${times(600, (at) => `a${at}: state`)}
                  }
                }
              }
            }
          }
        `,
      ],
      'rules with many names in many lists': [
        `
          fragment F on Premises {
            rules {
              ${times(450, (at) => `a${at}: state`)}
            }
          }

          {
            organisation(id: "1") {
              ${times(45, (at) => `p${at}: premises(first: 1) { ...F }`)}
            }
          }
        `,
      ],
      'a hundred and fifty lists in the order in which they are rung': [
        `
          {
            premises(first: 200) {
              edges {
                node {
                  ${times(150, (at) => `t${at}: toRing(first: 1) { id }`)}
                }
              }
            }
          }
        `,
      ],
      'forty circles of 50 km': [
        `
          {
            ${times(40, (at) => `a${at}: premisesNear(point: { longitude: 0, latitude: 51 }, withinMetres: 50000) { edges { distanceMetres } }`)}
          }
        `,
      ],
      'forty shapes': [
        `
          query ($p: GeoJSON) {
            ${times(40, (at) => `a${at}: premisesIn(polygon: $p) { edges { node { id } } }`)}
          }
        `,
      ],
      'forty counts': [`{ ${times(70, (at) => `a${at}: people(first: 1) { totalCount }`)} }`],
      'eight lists sorted by five fields each': [
        `
          query ($s: [PersonSort!]) {
            ${times(8, (at) => `a${at}: people(sort: $s, first: 1) { edges { node { id } } }`)}
          }
        `,
        { s: ['reviewDate', 'givenName', 'familyName', 'createdAt', 'updatedAt'].map((field) => ({ field })) },
      ],
      'eight ledgers with filters through or': [
        `
          query ($f: LedgerRecordFilter) {
            ${times(8, (at) => `a${at}: ledger(filter: $f) { totalCount }`)}
          }
        `,
        { f: { or: many(150, (at) => ({ operation: { contains: String(at) } })) } },
      ],
      'forty changes': [
        `
          mutation ($input: CreateOrganisationInput!) {
            ${times(40, (at) => `a${at}: createOrganisation(input: $input) { organisation { id } }`)}
          }
        `,
        { input: { name: 'x' } },
      ],
      'forty changes in a fragment': [
        `
          mutation ($input: CreateOrganisationInput!) {
            ...A
          }

          fragment A on Mutation {
            ${times(40, (at) => `a${at}: createOrganisation(input: $input) { organisation { id } }`)}
          }
        `,
        { input: { name: 'x' } },
      ],
      'four changes of two hundred records each': [
        `
          mutation ($input: RecordVersionsInput!) {
            ${times(4, (at) => `a${at}: archivePeople(input: $input) { people { id } }`)}
          }
        `,
        { input: { records: many(200, (at) => ({ id: String(at), version: 1 })) } },
      ],
      'lists of lists in a payload': [
        /* GraphQL */ `
          mutation ($input: RecordVersionInput!) {
            archiveOrganisation(input: $input) {
              organisation {
                people(first: 200) {
                  affiliations(first: 200) {
                    organisation {
                      people(first: 200) {
                        id
                      }
                    }
                  }
                }
              }
            }
          }
        `,
        { input: { id: 'x', version: 1 } },
      ],
      'pages by a variable within a fragment': [
        /* GraphQL */ `
          query ($n: Int) {
            organisations(first: $n) {
              ...A
            }
          }
          fragment A on OrganisationConnection {
            edges {
              node {
                people(first: $n) {
                  contactPoints(first: $n) {
                    value
                  }
                }
              }
            }
          }
        `,
        { n: 200 },
      ],
    }
    for (const [what, [query, variables]] of Object.entries(refused)) {
      it(`${what}, with QUERY_TOO_COMPLEX`, () => {
        const error = refusal(query, variables)

        expect(error?.code).toBe('QUERY_TOO_COMPLEX')
        expect(error?.message ?? '').toMatch(/150,000 that are allowed: .*\. Ask for (smaller|fewer) /)
      })
    }

    it('which it tells what was too much, and what to do about it', () => {
      expect(refusal(people, { filter: throughNine })?.message ?? '').toMatch(
        /: filters [\d,]+.*fewer tests and relations in filters\.$/,
      )
      expect(refusal(`{ ${times(151, (at) => `a${at}: viewer { roles }`)} }`)?.message ?? '').toMatch(
        /: root fields [\d,]+.*fewer root fields at once\.$/,
      )
      expect(refusal('{ people(first: 200000) { edges { node { id } } } }')?.message ?? '').toMatch(
        /: values [\d,]+.*smaller pages\.$/,
      )
    })
  })

  describe('charges a filter the same', () => {
    const filter = {
      or: [
        { affiliations: { organisation: { name: { in: ['a', 'b'] } } } },
        { not: { displayName: { contains: 'abc' } } },
      ],
    }
    const cost = (query: string, variables: Record<string, unknown> = {}): number => {
      const document = parse(query)
      const [operation] = operationsOf(document)
      expectPresent(operation)
      return chargeOperation(schema, document, operation, variables).total
    }
    const asVariable = cost(people, { filter })
    const ways: Record<string, number> = {
      'as a literal': cost(`{ people(filter: ${literal(filter)}) { totalCount } }`),
      'within a fragment': cost(
        /* GraphQL */ `
          query ($filter: PersonFilter) {
            ...A
          }
          fragment A on Query {
            people(filter: $filter) {
              totalCount
            }
          }
        `,
        { filter },
      ),
      'with a text as a variable': cost(
        `
          query ($t: String) {
            people(filter: ${literal(filter).replace('"abc"', '$t')}) {
              totalCount
            }
          }
        `,
        { t: 'abc' },
      ),
      'with a branch as a variable': cost(
        `
          query ($b: PersonFilter!) {
            people(filter: {or: [$b, ${literal(filter.or[1])}]}) {
              totalCount
            }
          }
        `,
        { b: filter.or[0] },
      ),
    }
    for (const [way, charged] of Object.entries(ways))
      it(`${way} as in a variable`, () => expect(charged).toBe(asVariable))

    it('whichever filter was sent with the same document before', () => {
      const document = parse(people)
      const [operation] = operationsOf(document)
      expectPresent(operation)

      const charged = (variables: Record<string, unknown>) =>
        chargeOperation(schema, document, operation, variables).total

      const [light, heavy, again] = [
        charged({ filter: { title: { eq: 'x' } } }),
        charged({ filter }),
        charged({ filter: { title: { eq: 'y' } } }),
      ]

      expect(heavy).toBeGreaterThan(light)
      expect(again).toBe(light)
      expect(() => charged({ filter: throughNine })).toThrow(ApiError)
    })
  })

  it('has a price for each root field that takes more than ids, pages, filters and sorts', () => {
    const usual = new Set(['id', 'first', 'after', 'includeArchived', 'filter', 'sort'])
    const odd = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => !usual.has(name)),
    )

    about('a ledger’s subject is looked up by an index', () =>
      expect(odd.map(({ name }) => name).filter((name) => !dearRootFields.has(name))).toStrictEqual(['ledger']),
    )
    expect([...dearRootFields.keys()].filter((name) => !schema.getQueryType()?.getFields()[name])).toStrictEqual([])
  })
})
