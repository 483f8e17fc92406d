import { verifyLedger } from '../api/access/ledger/verify.ts'
import { api, type Api } from './support/api.ts'
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
  update,
  word,
} from './support/builders.ts'
import { ledgerRows } from './support/ledgerRows.ts'

describe('the ledger of operations', () => {
  let server: Api
  let force: Cast
  let ledger: ReturnType<typeof ledgerRows>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    ledger = ledgerRows(server.db)
  })

  it('has one record of each change that a SPOC makes to a person, and none of a refused one', async () => {
    let made: Made = { id: '', version: 0 }
    const by = force.crime

    const categories = async (send: () => Promise<unknown>) =>
      (await ledger.added(by, send)).map(({ category, operation, subjects }) => [category, operation, subjects])

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

  it("has a record of the change and one of the look where a SPOC's payload also shows somebody else", async () => {
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

    const rows = await ledger.added(force.crime, () =>
      force.crime.get(text, { input: { person: who.id, organisation: bank.id } }),
    )

    expect(rows.map(({ category, subjects }) => [category, subjects])).toStrictEqual([
      ['COLLECTION', [who.id]],
      ['CONSULTATION', [who.id, colleague.id].sort()],
    ])
  })

  it("takes a SPOC's purpose of 500 characters, refuses a longer one and treats spaces as none", async () => {
    const who = await person(force.crime)
    const look = (purpose: string) =>
      force.crime.send(`{ person(id: "${who.id}") { displayName } }`, {}, { 'beadle-purpose': purpose })
    const longest = `Alarm next door ${'x'.repeat(484)}`

    for (const [given, kept] of [
      [longest, longest],
      ['   ', null],
      ['Alarm next door', 'Alarm next door'],
    ] as const) {
      expect((await ledger.added(force.crime, () => look(given))).map(({ purpose }) => purpose)).toStrictEqual([kept])
    }
    expect(
      await ledger.added(force.crime, async () => {
        const { data, errors } = await look('x'.repeat(501))
        expect([data ?? null, errors.map(({ extensions }) => extensions.code)]).toStrictEqual([
          null,
          ['BAD_USER_INPUT'],
        ])
      }),
    ).toStrictEqual([])
  })

  it('writes the record before the answer leaves: a SPOC gets nothing, and no name, while it cannot', async () => {
    const mark = word()
    const who = await person(force.crime, { displayName: mark })
    const look = `{ person(id: "${who.id}") { displayName } }`
    const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
    const before = (await ledger.recordsOf(force.crime.accountId)).length
    await asOwner('alter function ledger_append(jsonb) rename to ledger_mislaid')
    try {
      const reply = await force.crime.send(look)
      expect([reply.status, reply.errors.map(({ extensions }) => extensions.code), reply.data]).toStrictEqual([
        503,
        ['INTERNAL_SERVER_ERROR'],
        null,
      ])
      expect(reply.body).not.toMatch(new RegExp(mark))
      // An operation that discloses nobody is answered.
      expect(await force.crime.get('{ organisations(first: 1) { totalCount } }')).toStrictEqual({
        organisations: { totalCount: expect.any(Number) as unknown },
      })
      // A change commits with its pending entry; the caller gets an error, and the record follows later.
      const change = await force.crime.send(mutationOf('update', 'Person'), {
        input: { ...who, familyName: 'Married' },
      })
      expect(change.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    } finally {
      await asOwner('alter function ledger_mislaid(jsonb) rename to ledger_append')
    }

    expect((await force.crime.get<{ person: unknown }>(look)).person).toStrictEqual({ displayName: mark })

    const rows = (await ledger.recordsOf(force.crime.accountId))
      .slice(before)
      .map(({ operation, subjects }) => [operation, subjects])
    expect(rows).toStrictEqual([
      ['updatePerson', [who.id]],
      ['person', [who.id]],
    ])
  })

  it('is read by the DPO by person, which leaves a record as well, and by nobody else', async () => {
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

    const { ledger: shown } = await dpo.get<{ ledger: { totalCount: number; edges: { node: unknown }[] } }>(query, {
      subject: who.id,
    })

    expect(shown.edges.map(({ node }) => node)).toStrictEqual([
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
    expect(await ledger.added(dpo, () => dpo.get(query, { subject: who.id }))).toStrictEqual([
      { category: 'CONSULTATION', operation: 'ledger', purpose: null, subjects: [who.id], classes: ['AUDIT'] },
    ])
    for (const client of [force.crime, force.admin, force.manager, await server.as('INSPECTOR')])
      expect((await client.refused(query)).extensions.code).toBe('FORBIDDEN')
  })

  it('is one unbroken chain after all these operations', async () => {
    const { broken, sound } = await verifyLedger(server.db)

    expect(broken).toBeNull()
    expect(sound).toBeGreaterThan(20n)
  })
})
