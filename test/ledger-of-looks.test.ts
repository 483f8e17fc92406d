import { api, type Api } from './support/api.ts'
import { type Cast, cast, contactPoint, type Made, organisation, person } from './support/builders.ts'
import { about } from './support/run/expecting.ts'
import { ledgerRows } from './support/ledgerRows.ts'

describe('the ledger of looks', () => {
  let server: Api
  let force: Cast
  let ledger: ReturnType<typeof ledgerRows>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    ledger = ledgerRows(server.db)
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

    expect((await ledger.recordsOf(force.crime.accountId)).at(-1)).toStrictEqual({
      client: `apiKey:${made.apiKey.id}`,
      category: 'CONSULTATION',
      operation: 'person',
      purpose: null,
      subjects: [who.id],
      classes: ['DIRECTORY'],
    })
  })

  it("says whose history was read and in which classes, also for a SPOC's key that reads only the directory", async () => {
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

    expect(await ledger.added(force.crime, () => force.crime.get(history, { id: who.id }))).toStrictEqual(
      look([who.id], ['AUDIT', 'DIRECTORY']),
    )
    expect(await ledger.added(force.crime, () => force.crime.get(history, { id: number.id }))).toStrictEqual(
      look([who.id], ['AUDIT', 'DIRECTORY', 'PRIVATE_CONTACT']),
    )
    expect(await ledger.added(force.crime, () => force.crime.get(history, { id: bank.id }))).toStrictEqual(
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
      await ledger.added(force.crime, () =>
        server.anonymous.send(history, { id: who.id }, { authorization: `Bearer ${made.secret}` }),
      ),
    ).toStrictEqual(look([who.id], ['AUDIT', 'DIRECTORY']))
  })

  it('says whose accounts an administrator looked at, and nothing of a look at their own', async () => {
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
    const [row, ...more] = await ledger.added(force.admin, () =>
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
        await ledger.added(dpo, () =>
          dpo.get('query($id: ID!) { account(id: $id) { email } }', { id: force.crime.accountId }),
        )
      ).map(({ subjects }) => subjects),
    ).toStrictEqual([[force.crime.accountId]])
    for (const query of [
      /* GraphQL */ `
        {
          viewer {
            account {
              email
              displayName
            }
          }
        }
      `,
      `{ account(id: "${force.admin.accountId}") { email } }`,
    ])
      await about(query, async () =>
        expect(await ledger.added(force.admin, () => force.admin.get(query))).toStrictEqual([]),
      )

    const counted = [
      { category: 'CONSULTATION', operation: 'accounts', purpose: null, subjects: [], classes: ['ACCOUNT'] },
    ]
    expect(await ledger.added(force.admin, () => force.admin.get('{ accounts { totalCount } }'))).toStrictEqual(counted)
    expect(
      (
        await ledger.added(force.admin, () =>
          force.admin.get(/* GraphQL */ `
            {
              accounts {
                totalCount
              }
              viewer {
                account {
                  email
                }
              }
            }
          `),
        )
      ).length,
    ).toStrictEqual(1)

    const resident = await server.as('RESIDENT')
    expect(
      await ledger.added(resident, () =>
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

  it("has one of a staff member's look at a consent, which names nobody", async () => {
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

    const rows = await ledger.added(staff, () =>
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
})
