import { verifyLedger } from '../api/access/ledger/verify.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  mutationOf,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'
import { about } from './support/expecting.ts'

type Row = {
  client: string
  category: string
  operation: string
  purpose: string | null
  subjects: string[]
  classes: string[]
}

describe('the ledger of operations', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const recordsOf = async (accountId: string): Promise<Row[]> => {
    const rows = await server.db.query<{ row: string }>({
      text: `
        select json_build_object('client', client, 'category', category, 'operation', operation, 'purpose', purpose, 'subjects', subjects, 'classes', classes)::text as row
        from ledger_record
        where account_id = $1 order by seq
      `,
      values: [accountId],
    })
    return rows.map(({ row }) => JSON.parse(row) as Row)
  }
  /** What one request adds for the caller, without the client. */
  const added = async (by: Client, send: () => Promise<unknown>): Promise<Omit<Row, 'client'>[]> => {
    const before = (await recordsOf(by.accountId)).length
    await send()
    return (await recordsOf(by.accountId)).slice(before).map(({ client: _, ...rest }) => rest)
  }

  describe('of an operator', () => {
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

    it('has one record of a look at two keyholders: who, from which session, what, why, whom, which classes', async () => {
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
        await added(operator, () => operator.send(ring, {}, { 'beadle-purpose': 'Alarm at House, 03:10' })),
      ).toStrictEqual(one('CONSULTATION', 'premisesNear', both(), ['DIRECTORY', 'KEYHOLDING'], 'Alarm at House, 03:10'))

      const [session] = await server.db.query<{ id: string }>({
        text: 'select id from session where account_id = $1',
        values: [operator.accountId],
      })
      expect((await recordsOf(operator.accountId)).at(-1)?.client).toStrictEqual(`session:${session?.id}`)
    })

    it('has one of each other way to see people: object, node, list, nested list, search', async () => {
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
          expect(await added(operator, () => operator.get(query))).toStrictEqual(
            one('CONSULTATION', operation, [holder.id], ['DIRECTORY']),
          ),
        )

      const nested = `{ organisation(id: "${bank.id}") { name people { displayName } } }`
      expect(await added(operator, () => operator.get(nested))).toStrictEqual(
        one('CONSULTATION', 'organisation', both(), ['DIRECTORY']),
      )

      const holders = `{ onePremises(id: "${house.id}") { keyholders { callOrder } } }`
      expect(await added(operator, () => operator.get(holders))).toStrictEqual(
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
      expect(await added(operator, () => operator.get(query))).toStrictEqual(
        one('CONSULTATION', 'person,organisations', both(), ['DIRECTORY']),
      )
      expect(await added(operator, () => Promise.all([operator.get(query), operator.get(query)]))).toHaveLength(2)
    })

    it('has none of organisations, premises and their counts, nor of what is refused, nor of the own account', async () => {
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
        '{ viewer { roles account { email } } __schema { queryType { name } } }',
        `{ history(id: "${holder.id}") { totalCount } }`,
        '{ people(first: 0) { edges { node { displayName } } } }',
      ])
        await about(query, async () => expect(await added(operator, () => operator.send(query))).toStrictEqual([]))
    })

    it('has one of a question that finds nobody: that nobody is there is an answer', async () => {
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
          expect(await added(operator, () => operator.send(query))).toStrictEqual(
            one('CONSULTATION', operation, [], ['DIRECTORY']),
          ),
        )
    })

    it('has whom a filter names by id, also where it does not find them', async () => {
      const count = `
        {
          people(filter: {id: {eq: "${holder.id}"}, displayName: {startsWith: "Zz"}}) {
            totalCount
          }
        }
      `
      expect(await added(operator, () => operator.get(count))).toStrictEqual(
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
      expect(await added(operator, () => operator.get(keys))).toStrictEqual(
        one('CONSULTATION', 'premises', both(), ['DIRECTORY', 'KEYHOLDING']),
      )
    })

    it('has the class of a made-up position in an order', async () => {
      const numbers = (after: string) =>
        `{ contactPoints(filter: { person: { id: { eq: "${holder.id}" } } }, sort: [{ field: value }]${after}) { pageInfo { hasNextPage endCursor } } }`
      const { contactPoints } = await operator.get<{ contactPoints: { pageInfo: { endCursor: string } } }>(numbers(''))
      const [tag] = JSON.parse(Buffer.from(contactPoints.pageInfo.endCursor, 'base64url').toString()) as [string]
      const madeUp = Buffer.from(JSON.stringify([tag, '+4479', holder.id])).toString('base64url')

      const [record] = await added(operator, () =>
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

      about(JSON.stringify(record), () =>
        expect(record?.classes.includes('KEYHOLDING') && record.subjects.includes(holder.id)).toBeTruthy(),
      )
    })

    it('has the looks beside a root field that is refused, always', async () => {
      const query = `{ refused: people(first: 0) { totalCount } ${Array.from({ length: 5 }, (_none, at) => `k${at}: keyholders(filter: { person: { id: { eq: "${holder.id}" } } }) { totalCount }`).join(' ')} }`
      for (let at = 0; at < 5; at += 1) {
        const rows = await added(operator, () => operator.send(query))
        about(`time ${at}`, () =>
          expect(rows.map(({ subjects, classes }) => [subjects, classes])).toStrictEqual([
            [[holder.id], ['DIRECTORY', 'KEYHOLDING']],
          ]),
        )
      }
    })

    it('names for general staff no class that they never read', async () => {
      const staff = await server.as('STAFF')
      const query = `{ person(id: "${holder.id}") { contactPoints { kind value } } }`

      expect((await added(staff, () => staff.get(query))).map(({ classes }) => classes)).toStrictEqual([['DIRECTORY']])
      expect(
        (await added(operator, () => operator.get(query))).map(({ classes }) => classes.includes('KEYHOLDING')),
      ).toStrictEqual([true])
    })

    it("has one of opening and one of closing by break-glass, as disclosures of the person, with the number's class when it is read", async () => {
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
        await added(operator, async () => {
          id = (
            await operator.get<{ breakGlass: { breakGlass: { id: string } } }>(open, {
              input: { subject: holder.id, reason: 'Fire next door, 03:10' },
            })
          ).breakGlass.breakGlass.id
        }),
      ).toStrictEqual(one('DISCLOSURE', 'breakGlass', [holder.id], ['AUDIT']))
      expect(
        (await added(operator, () => operator.get(`{ person(id: "${holder.id}") { contactPoints { value } } }`))).map(
          ({ classes }) => classes.includes('PRIVATE_CONTACT'),
        ),
      ).toStrictEqual([true])
      expect(
        await added(operator, () =>
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

  it('has one record of each change that a SPOC makes of a person, and of none that is refused', async () => {
    let made: Made = { id: '', version: 0 }
    const by = force.crime

    const categories = async (send: () => Promise<unknown>) =>
      (await added(by, send)).map(({ category, operation, subjects }) => [category, operation, subjects])

    expect(
      await categories(async () => {
        made = await person(by)
      }),
    ).toStrictEqual([['COLLECTION', 'createPerson', [made.id]]])
    expect(
      await categories(async () => {
        made = await update(by, 'Person', made, { familyName: 'Married' })
      }),
    ).toStrictEqual([['ALTERATION', 'updatePerson', [made.id]]])
    expect(await categories(() => contactPoint(by, { person: made.id }))).toStrictEqual([
      ['COLLECTION', 'createContactPoint', [made.id]],
    ])
    expect(await categories(() => create(by, 'RestrictedNote', { person: made.id, text: 'Careful' }))).toStrictEqual([
      ['COLLECTION', 'createRestrictedNote', [made.id]],
    ])
    expect(
      await categories(async () => {
        made = await archive(by, 'Person', made)
      }),
    ).toStrictEqual([['ALTERATION', 'archivePerson', [made.id]]])
    expect(
      await categories(() =>
        by.refused(mutationOf('update', 'Person'), { input: { ...made, version: 1, familyName: 'X' } }),
      ),
    ).toStrictEqual([])
  })

  it("has a record of an alteration and one of the look, where a SPOC's payload shows somebody else too", async () => {
    const [bank, who, colleague] = [
      await organisation(force.crime),
      await person(force.crime),
      await person(force.crime),
    ]
    await create(force.crime, 'Affiliation', { person: colleague.id, organisation: bank.id })
    const text = /* GraphQL */ `
      mutation ($input: CreateAffiliationInput!) {
        createAffiliation(input: $input) {
          affiliation {
            person {
              displayName
            }
            organisation {
              people {
                displayName
              }
            }
          }
        }
      }
    `

    const rows = await added(force.crime, () =>
      force.crime.get(text, { input: { person: who.id, organisation: bank.id } }),
    )

    expect(rows.map(({ category, subjects }) => [category, subjects])).toStrictEqual([
      ['COLLECTION', [who.id]],
      ['CONSULTATION', [who.id, colleague.id].sort()],
    ])
  })

  it('names an API key as the client, and its owner as the account', async () => {
    const who = await person(force.crime)
    const { made } = await force.crime.get<{ made: { secret: string; apiKey: Made } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            secret
            apiKey {
              id
            }
          }
        }
      `,
      { input: { name: 'Map', scopes: ['read:DIRECTORY'] } },
    )

    await server.anonymous.send(
      `{ person(id: "${who.id}") { displayName } }`,
      {},
      { authorization: `Bearer ${made.secret}` },
    )

    expect((await recordsOf(force.crime.accountId)).at(-1)).toStrictEqual({
      client: `apiKey:${made.apiKey.id}`,
      category: 'CONSULTATION',
      operation: 'person',
      purpose: null,
      subjects: [who.id],
      classes: ['DIRECTORY'],
    })
  })

  it('has whom history was about, in the classes of what was read: also where the key of a SPOC reads nothing but the directory', async () => {
    const [who, bank] = [await person(force.crime), await organisation(force.crime)]
    const number = await contactPoint(force.crime, { person: who.id })
    const history = /* GraphQL */ `
      query ($id: ID!) {
        history(id: $id) {
          edges {
            node {
              field
              oldValue
              newValue
            }
          }
        }
      }
    `
    const look = (subjects: string[], classes: string[]) => [
      { category: 'CONSULTATION', operation: 'history', purpose: null, subjects, classes },
    ]
    expect(await added(force.crime, () => force.crime.get(history, { id: who.id }))).toStrictEqual(
      look([who.id], ['AUDIT', 'DIRECTORY']),
    )
    expect(await added(force.crime, () => force.crime.get(history, { id: number.id }))).toStrictEqual(
      look([who.id], ['AUDIT', 'DIRECTORY', 'PRIVATE_CONTACT']),
    )
    expect(await added(force.crime, () => force.crime.get(history, { id: bank.id }))).toStrictEqual(
      look([], ['AUDIT', 'DIRECTORY']),
    )

    const { made } = await force.crime.get<{ made: { secret: string } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            secret
          }
        }
      `,
      { input: { name: 'Sync', scopes: ['read:DIRECTORY', 'read:AUDIT'] } },
    )
    expect(
      await added(force.crime, () =>
        server.anonymous.send(history, { id: who.id }, { authorization: `Bearer ${made.secret}` }),
      ),
    ).toStrictEqual(look([who.id], ['AUDIT', 'DIRECTORY']))
  })

  it("has whose accounts an administrator looked at, and none of one's own account", async () => {
    const dpo = await server.as('DPO')
    const accounts = /* GraphQL */ `
      query ($id: [ID!]) {
        accounts(filter: { id: { in: $id } }) {
          edges {
            node {
              email
              displayName
            }
          }
        }
      }
    `
    const [row, ...more] = await added(force.admin, () =>
      force.admin.get(accounts, { id: [force.crime.accountId, force.economic.accountId] }),
    )
    expect([row?.operation, row?.subjects, row?.classes, more]).toStrictEqual([
      'accounts',
      [force.crime.accountId, force.economic.accountId].sort(),
      ['ACCOUNT'],
      [],
    ])
    expect(
      (
        await added(dpo, () => dpo.get('query($id: ID!) { account(id: $id) { email } }', { id: force.crime.accountId }))
      ).map(({ subjects }) => subjects),
    ).toStrictEqual([[force.crime.accountId]])
    for (const query of [
      '{ viewer { account { email displayName } } }',
      `{ account(id: "${force.admin.accountId}") { email } }`,
    ])
      await about(query, async () => expect(await added(force.admin, () => force.admin.get(query))).toStrictEqual([]))

    const counted = [
      { category: 'CONSULTATION', operation: 'accounts', purpose: null, subjects: [], classes: ['ACCOUNT'] },
    ]
    expect(await added(force.admin, () => force.admin.get('{ accounts { totalCount } }'))).toStrictEqual(counted)
    expect(
      (await added(force.admin, () => force.admin.get('{ accounts { totalCount } viewer { account { email } } }')))
        .length,
    ).toStrictEqual(1)

    const resident = await server.as('RESIDENT')
    expect(
      await added(resident, () =>
        resident.get(/* GraphQL */ `
          {
            accounts {
              totalCount
            }
            apiKeys {
              totalCount
            }
            viewer {
              sessions {
                browser
              }
            }
          }
        `),
      ),
    ).toStrictEqual([])
  })

  it('has one of a look by STAFF at consent, about nobody by name', async () => {
    const number = await contactPoint(force.crime, { person: (await person(force.crime)).id })
    const recorded = /* GraphQL */ `
      mutation ($input: RecordConsentInput!) {
        recordConsent(input: $input) {
          consentEvent {
            id
          }
        }
      }
    `
    const { recordConsent } = await force.crime.get<{ recordConsent: { consentEvent: { id: string } } }>(recorded, {
      input: { contactPoint: number.id, decision: 'GIVEN', source: 'form' },
    })
    const staff = await server.as('STAFF')

    const rows = await added(staff, () =>
      staff.get(
        /* GraphQL */ `
          query ($id: ID!) {
            node(id: $id) {
              ... on ConsentEvent {
                decision
                source
              }
            }
          }
        `,
        {
          id: recordConsent.consentEvent.id,
        },
      ),
    )

    expect(rows).toStrictEqual([
      { category: 'CONSULTATION', operation: 'node', purpose: null, subjects: [], classes: ['DIRECTORY'] },
    ])
  })

  it('takes a purpose of 500 characters from a SPOC, refuses a longer one and drops blanks', async () => {
    const who = await person(force.crime)
    const look = (purpose: string) =>
      force.crime.send(`{ person(id: "${who.id}") { displayName } }`, {}, { 'beadle-purpose': purpose })
    const longest = `Alarm next door ${'x'.repeat(484)}`

    for (const [given, kept] of [
      [longest, longest],
      ['   ', null],
      ['Alarm next door', 'Alarm next door'],
    ] as const) {
      expect((await added(force.crime, () => look(given))).map(({ purpose }) => purpose)).toStrictEqual([kept])
    }
    expect(
      await added(force.crime, async () => {
        const { data, errors } = await look('x'.repeat(501))
        expect([data ?? null, errors.map(({ extensions }) => extensions.code)]).toStrictEqual([
          null,
          ['BAD_USER_INPUT'],
        ])
      }),
    ).toStrictEqual([])
  })

  it('has the record before the answer leaves: a SPOC gets nothing, and no name, while it cannot be written', async () => {
    const mark = word()
    const who = await person(force.crime, { displayName: mark })
    const look = `{ person(id: "${who.id}") { displayName } }`
    const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
    const before = (await recordsOf(force.crime.accountId)).length
    await asOwner('alter function ledger_append(jsonb) rename to ledger_mislaid')
    try {
      const reply = await force.crime.send(look)
      expect([reply.status, reply.errors.map(({ extensions }) => extensions.code), reply.data]).toStrictEqual([
        503,
        ['INTERNAL_SERVER_ERROR'],
        null,
      ])
      expect(reply.body).not.toMatch(new RegExp(mark))
      await about('what discloses nobody is answered', async () =>
        expect(await force.crime.get('{ organisations(first: 1) { totalCount } }')).toBeTruthy(),
      )
      // A change commits with its pending entry; the caller is told that something is amiss, and the record follows.
      const change = await force.crime.send(mutationOf('update', 'Person'), {
        input: { ...who, familyName: 'Married' },
      })
      expect(change.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    } finally {
      await asOwner('alter function ledger_mislaid(jsonb) rename to ledger_append')
    }
    expect((await force.crime.get<{ person: unknown }>(look)).person).toStrictEqual({ displayName: mark })

    const rows = (await recordsOf(force.crime.accountId))
      .slice(before)
      .map(({ operation, subjects }) => [operation, subjects])
    expect(rows).toStrictEqual([
      ['updatePerson', [who.id]],
      ['person', [who.id]],
    ])
  })

  it('is read by the DPO by person, and the reading leaves a record as well; nobody else reads it', async () => {
    const who = await person(force.crime)
    await force.economic.send(
      `{ person(id: "${who.id}") { displayName } }`,
      {},
      { 'beadle-purpose': 'They asked to be called back' },
    )
    const dpo = await server.as('DPO')
    const query = /* GraphQL */ `
      query ($subject: ID) {
        ledger(subject: $subject) {
          totalCount
          edges {
            node {
              account
              operation
              purpose
              subjects
              category
            }
          }
        }
      }
    `

    const { ledger } = await dpo.get<{ ledger: { totalCount: number; edges: { node: unknown }[] } }>(query, {
      subject: who.id,
    })

    expect(ledger.edges.map(({ node }) => node)).toStrictEqual([
      {
        account: force.economic.accountId,
        operation: 'person',
        purpose: 'They asked to be called back',
        subjects: [who.id],
        category: 'CONSULTATION',
      },
      {
        account: force.crime.accountId,
        operation: 'createPerson',
        purpose: null,
        subjects: [who.id],
        category: 'COLLECTION',
      },
    ])
    expect(await added(dpo, () => dpo.get(query, { subject: who.id }))).toStrictEqual([
      { category: 'CONSULTATION', operation: 'ledger', purpose: null, subjects: [who.id], classes: ['AUDIT'] },
    ])
    for (const client of [force.crime, force.admin, force.manager, await server.as('INSPECTOR')])
      expect((await client.refused(query)).extensions.code).toBe('FORBIDDEN')
  })

  it('is one unbroken chain after all this', async () => {
    const { broken, sound } = await verifyLedger(server.db)
    expect(broken).toBeNull()
    expect(sound).toBeGreaterThan(20n)
  })
})
