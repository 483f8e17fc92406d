import { parse } from 'graphql'
import { chargeOperation } from '../api/limits/cost.ts'
import { ApiError } from '../api/platform/errors.ts'
import { expectPresent } from './support/run/expecting.ts'
import {
  branches,
  literal,
  many,
  operationsOf,
  PEOPLE,
  refusal,
  schema,
  THROUGH_NINE,
  times,
} from './support/charged.ts'

describe('the cost limit of filters and sorts', () => {
  describe('refuses a caller, before any statement runs,', () => {
    const refused: Record<string, [query: string, variables?: Record<string, unknown>]> = {
      'a filter through nine relations, as a variable': [PEOPLE, { filter: THROUGH_NINE }],
      'a filter through nine relations, as a literal': [`{ people(filter: ${literal(THROUGH_NINE)}) { totalCount } }`],
      'a filter through nine relations, as a default': [
        `
          query ($filter: PersonFilter = ${literal(THROUGH_NINE)}) {
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
        { inner: THROUGH_NINE.affiliations.organisation },
      ],
      'a filter through nine relations in a list of variables': [
        /* GraphQL */ `
          query ($one: PersonFilter!) {
            people(filter: { or: [{ id: { isNull: true } }, $one] }) {
              totalCount
            }
          }
        `,
        { one: THROUGH_NINE },
      ],
      'a filter through nine relations under not, and coerced to a list': [
        PEOPLE,
        { filter: { not: { or: { and: THROUGH_NINE } } } },
      ],
      'a filter through nine relations beside a skipped field': [
        /* GraphQL */ `
          query ($filter: PersonFilter, $no: Boolean = false) {
            people(filter: $filter) @include(if: $no) {
              totalCount
            }
          }
        `,
        { filter: THROUGH_NINE },
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
      'or of a thousand': [PEOPLE, { filter: branches(1000) }],
      'and of and of a thousand empty groups, forty times': [
        `
          query ($f: PersonFilter) {
            ${times(40, (at) => `a${at}: people(filter: $f) { totalCount }`)}
          }
        `,
        { f: { and: many(200, () => ({ and: [{}] })) } },
      ],
      'ten lists of ten thousand ids': [
        PEOPLE,
        { filter: { or: many(10, () => ({ id: { in: many(10_000, String) } })) } },
      ],
      'patterns of 20,000 characters': [
        PEOPLE,
        { filter: { or: many(5, () => ({ givenName: { contains: 'a%_'.repeat(6_600) } })) } },
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
      'six counts of fit keyholders through people': [
        `
          query ($f: PersonFilter) {
            ${times(6, (at) => `a${at}: people(filter: $f) { totalCount }`)}
          }
        `,
        { f: { keyholderOf: { premises: { fitKeyholders: { lt: 2 } } } } },
      ],
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
    }
    it.each(Object.entries(refused))('%s, with QUERY_TOO_COMPLEX', (_what, [query, variables]) => {
      const error = refusal(query, variables)

      expect(error?.code).toBe('QUERY_TOO_COMPLEX')
      expect(error?.message ?? '').toMatch(/150,000 that are allowed: .*\. Ask for (smaller|fewer) /)
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
    const asVariable = cost(PEOPLE, { filter })
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
    it.each(Object.entries(ways))('%s as in a variable', (_way, charged) => expect(charged).toBe(asVariable))

    it('whichever filter was sent with the same document before', () => {
      const document = parse(PEOPLE)
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
      expect(() => charged({ filter: THROUGH_NINE })).toThrow(ApiError)
    })
  })
})
