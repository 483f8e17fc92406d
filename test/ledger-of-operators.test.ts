import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { ledgerRows } from './support/ledgerRows.ts'

describe('the ledger of operations, of an operator', () => {
  let server: Api
  let force: Cast
  let ledger: ReturnType<typeof ledgerRows>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    ledger = ledgerRows(server.db)
  })
  let operator: Client
  let bank: Made
  let house: Made
  let holder: Made
  let deputy: Made
  const mark = word()
  beforeAll(async () => {
    operator = await server.as('OPERATOR')
    bank = await organisation(force.manager, { name: `${mark} Bank` })
    house = await premises(force.manager, {
      name: `${mark} House`,
      organisation: bank.id,
      location: { longitude: -10.125, latitude: 55.5 },
    })
    ;[holder, deputy] = [
      await person(force.manager, { displayName: `Robin ${mark}` }),
      await person(force.manager, { displayName: `Kim ${mark}` }),
    ]
    for (const [at, { id }] of [holder, deputy].entries()) {
      await create(force.manager, 'Keyholder', { premises: house.id, person: id, callOrder: at + 1 })
      await create(force.manager, 'Affiliation', { person: id, organisation: bank.id })
      await contactPoint(force.manager, { person: id }, { givenFor: 'CALL_OUT' })
    }
  })
  const both = () => [holder.id, deputy.id].sort()
  const one = (
    category: string,
    operation: string,
    subjects: string[],
    classes: string[],
    purpose: string | null = null,
  ) => [{ category, operation, purpose, subjects, classes }]

  it('has one record of a look at two keyholders: who, from which session, what, why, whom and which classes', async () => {
    const ring = /* GraphQL */ `
      {
        premisesNear(point: { longitude: -10.125, latitude: 55.5 }, withinMetres: 10) {
          edges {
            node {
              name
              keyholders {
                callOrder
                person {
                  displayName
                  contactPoints {
                    value
                  }
                }
              }
            }
          }
        }
      }
    `
    expect(
      await ledger.added(operator, () => operator.send(ring, {}, { 'beadle-purpose': 'Alarm at House, 03:10' })),
    ).toStrictEqual(one('CONSULTATION', 'premisesNear', both(), ['DIRECTORY', 'KEYHOLDING'], 'Alarm at House, 03:10'))

    const [session] = await server.db.query<{ id: string }>({
      text: 'select id from session where account_id = $1',
      values: [operator.accountId],
    })
    expect((await ledger.recordsOf(operator.accountId)).at(-1)?.client).toStrictEqual(`session:${session?.id}`)
  })

  it('has one of each other way to see people: object, node, list, nested list and search', async () => {
    for (const [operation, query] of [
      ['person', `{ person(id: "${holder.id}") { displayName } }`],
      ['node', `{ node(id: "${holder.id}") { id ... on Person { displayName } } }`],
      [
        'people',
        `
        {
          people(filter: {displayName: {eq: "Robin ${mark}"}}) {
            edges {
              node {
                displayName
              }
            }
          }
        }
      `,
      ],
      [
        'search',
        `
        {
          search(text: "Robin ${mark}", first: 1) {
            edges {
              node {
                ... on Person {
                  displayName
                }
              }
            }
          }
        }
      `,
      ],
    ] as const)
      await about(operation, async () =>
        expect(await ledger.added(operator, () => operator.get(query))).toStrictEqual(
          one('CONSULTATION', operation, [holder.id], ['DIRECTORY']),
        ),
      )

    const nested = `{ organisation(id: "${bank.id}") { name people { displayName } } }`
    expect(await ledger.added(operator, () => operator.get(nested))).toStrictEqual(
      one('CONSULTATION', 'organisation', both(), ['DIRECTORY']),
    )

    const holders = `{ onePremises(id: "${house.id}") { keyholders { callOrder } } }`
    expect(await ledger.added(operator, () => operator.get(holders))).toStrictEqual(
      one('CONSULTATION', 'onePremises', both(), ['KEYHOLDING']),
    )
  })

  it('has one of an operation with several root fields, and one of each of two operations', async () => {
    const query = `
      {
        a: person(id: "${holder.id}") {
          displayName
        }
        b: person(id: "${deputy.id}") {
          displayName
        }
        organisations(first: 1) {
          totalCount
        }
      }
    `

    expect(await ledger.added(operator, () => operator.get(query))).toStrictEqual(
      one('CONSULTATION', 'person,organisations', both(), ['DIRECTORY']),
    )
    expect(await ledger.added(operator, () => Promise.all([operator.get(query), operator.get(query)]))).toHaveLength(2)
  })

  it("has none of organisations, premises and their counts, of refused operations, or of the caller's own account", async () => {
    for (const query of [
      `
        {
          organisation(id: "${bank.id}") {
            name
            tier
            sector {
              name
            }
            premises {
              name
              postcode
            }
          }
        }
      `,
      `
        {
          organisations(filter: {name: {eq: "nothing ${mark}"}}) {
            totalCount
            edges {
              node {
                name
              }
            }
          }
        }
      `,
      /* GraphQL */ `
        {
          viewer {
            roles
            account {
              email
            }
          }
          __schema {
            queryType {
              name
            }
          }
        }
      `,
      `{ history(id: "${holder.id}") { totalCount } }`,
      '{ people(first: 0) { edges { node { displayName } } } }',
    ])
      await about(query, async () => expect(await ledger.added(operator, () => operator.send(query))).toStrictEqual([]))
  })

  it('has one of a question that finds nobody, for that is an answer too', async () => {
    for (const [operation, query] of [
      [
        'people',
        `
          {
            people(filter: {displayName: {eq: "nobody ${mark}"}}) {
              totalCount
              edges {
                node {
                  displayName
                }
              }
            }
          }
        `,
      ],
      [
        'search',
        `
        {
          search(text: "${mark} Bank", first: 1) {
            edges {
              node {
                ... on Organisation {
                  name
                }
              }
            }
          }
        }
      `,
      ],
      ['person', `{ person(id: "${bank.id}") { displayName } }`],
    ] as const)
      await about(query, async () =>
        expect(await ledger.added(operator, () => operator.send(query))).toStrictEqual(
          one('CONSULTATION', operation, [], ['DIRECTORY']),
        ),
      )
  })

  it('names the people whom a filter names by id, even if it does not find them', async () => {
    const count = `
      {
        people(filter: {id: {eq: "${holder.id}"}, displayName: {startsWith: "Zz"}}) {
          totalCount
        }
      }
    `
    expect(await ledger.added(operator, () => operator.get(count))).toStrictEqual(
      one('CONSULTATION', 'people', [holder.id], ['DIRECTORY']),
    )

    const keys = `
      {
        premises(
          filter: {not: {keyholders: {person: {id: {in: ["${holder.id}", "${deputy.id}"]}}}}}
        ) {
          totalCount
        }
      }
    `
    expect(await ledger.added(operator, () => operator.get(keys))).toStrictEqual(
      one('CONSULTATION', 'premises', both(), ['DIRECTORY', 'KEYHOLDING']),
    )
  })

  it('has the class of a sort by which a made-up cursor asks', async () => {
    const numbers = (after: string) =>
      `{ contactPoints(filter: { person: { id: { eq: "${holder.id}" } } }, sort: [{ field: value }]${after}) { pageInfo { hasNextPage endCursor } } }`
    const { contactPoints } = await operator.get<{ contactPoints: { pageInfo: { endCursor: string } } }>(numbers(''))
    const [tag] = JSON.parse(Buffer.from(contactPoints.pageInfo.endCursor, 'base64url').toString()) as [string]
    const madeUp = Buffer.from(JSON.stringify([tag, '+4479', holder.id])).toString('base64url')

    const [record] = await ledger.added(operator, () =>
      operator.get(
        `
          {
            contactPoints(
              filter: {person: {id: {eq: "${holder.id}"}}}
              sort: [{field: value}]
              after: "${madeUp}"
            ) {
              pageInfo {
                hasNextPage
              }
            }
          }
        `,
      ),
    )

    expect(record?.classes).toContain('KEYHOLDING')
    expect(record?.subjects).toContain(holder.id)
  })

  it('always has the looks of root fields beside one that is refused', async () => {
    const look = (_none: unknown, at: number) =>
      `k${at}: keyholders(filter: { person: { id: { eq: "${holder.id}" } } }) { totalCount }`
    const query = `{ refused: people(first: 0) { totalCount } ${Array.from({ length: 5 }, look).join(' ')} }`
    for (let at = 0; at < 5; at += 1) {
      const rows = await ledger.added(operator, () => operator.send(query))
      about(`time ${at}`, () =>
        expect(rows.map(({ subjects, classes }) => [subjects, classes])).toStrictEqual([
          [[holder.id], ['DIRECTORY', 'KEYHOLDING']],
        ]),
      )
    }
  })

  it('never names a class for general staff that they may not read', async () => {
    const staff = await server.as('STAFF')
    const query = `{ person(id: "${holder.id}") { contactPoints { kind value } } }`

    expect((await ledger.added(staff, () => staff.get(query))).map(({ classes }) => classes)).toStrictEqual([
      ['DIRECTORY'],
    ])
    expect(
      (await ledger.added(operator, () => operator.get(query))).map(({ classes }) => classes.includes('KEYHOLDING')),
    ).toStrictEqual([true])
  })

  it("files the opening and ending of break-glass as disclosures of the person, with the number's class if it is read", async () => {
    const open = /* GraphQL */ `
      mutation ($input: BreakGlassInput!) {
        breakGlass(input: $input) {
          breakGlass {
            id
          }
        }
      }
    `
    await contactPoint(force.crime, { person: holder.id })
    let id = ''

    expect(
      await ledger.added(operator, async () => {
        id = (
          await operator.get<{ breakGlass: { breakGlass: { id: string } } }>(open, {
            input: { subject: holder.id, reason: 'Fire next door, 03:10' },
          })
        ).breakGlass.breakGlass.id
      }),
    ).toStrictEqual(one('DISCLOSURE', 'breakGlass', [holder.id], ['AUDIT']))
    expect(
      (
        await ledger.added(operator, () => operator.get(`{ person(id: "${holder.id}") { contactPoints { value } } }`))
      ).map(({ classes }) => classes.includes('PRIVATE_CONTACT')),
    ).toStrictEqual([true])
    expect(
      await ledger.added(operator, () =>
        operator.get(
          /* GraphQL */ `
            mutation ($input: EndBreakGlassInput!) {
              endBreakGlass(input: $input) {
                breakGlass {
                  id
                }
              }
            }
          `,
          {
            input: { id },
          },
        ),
      ),
    ).toStrictEqual(one('DISCLOSURE', 'endBreakGlass', [holder.id], ['AUDIT']))
  })
})
