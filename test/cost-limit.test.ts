import { DEAR_ROOT_FIELDS } from '../api/limits/prices.ts'
import { about } from './support/run/expecting.ts'
import { many, nestedIn, PEOPLE, refusal, schema, THROUGH_NINE, times } from './support/charged.ts'

describe('the cost limit of fields, lists and changes', () => {
  describe('refuses a caller, before any statement runs,', () => {
    const refused: Record<string, [query: string, variables?: Record<string, unknown>]> = {
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
    it.each(Object.entries(refused))('%s, with QUERY_TOO_COMPLEX', (_what, [query, variables]) => {
      const error = refusal(query, variables)

      expect(error?.code).toBe('QUERY_TOO_COMPLEX')
      expect(error?.message ?? '').toMatch(/150,000 that are allowed: .*\. Ask for (smaller|fewer) /)
    })

    it('and says what was too much, and what to ask for instead', () => {
      expect(refusal(PEOPLE, { filter: THROUGH_NINE })?.message ?? '').toMatch(
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

  it('has a price for each root field that takes more than ids, pages, filters and sorts', () => {
    const usual = new Set(['id', 'first', 'after', 'includeArchived', 'filter', 'sort'])
    const odd = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => !usual.has(name)),
    )

    about('a ledger’s subject is looked up by an index', () =>
      expect(odd.map(({ name }) => name).filter((name) => !DEAR_ROOT_FIELDS.has(name))).toStrictEqual(['ledger']),
    )
    expect([...DEAR_ROOT_FIELDS.keys()].filter((name) => !schema.getQueryType()?.getFields()[name])).toStrictEqual([])
  })
})
