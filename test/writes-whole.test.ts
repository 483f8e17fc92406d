import { newId } from '../api/platform/record.ts'
import { api, type Api } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  create,
  type Made,
  mutationOf,
  organisation,
  person,
  update,
  word,
} from './support/builders.ts'
import { keyOf, refusedChange, storedRow } from './support/writes/guardedWrites.ts'
import { keptMail } from './support/signIn/mailedLinks.ts'

describe('a write that must not happen', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })

  it('is refused a SPOC in the same words where it names a record that is missing, archived or hidden, or an id that is not a UUID', async () => {
    const archived = await organisation(force.crime)
    await archive(force.crime, 'Organisation', archived)

    for (const id of [newId(), archived.id, 'no id']) {
      expect(
        await refusedChange(force.crime, 'create', 'Affiliation', { person: who.id, organisation: id }),
      ).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { organisation: 'does not exist' },
      })
      expect(
        await refusedChange(force.crime, 'update', 'Organisation', {
          ...(await organisation(force.crime)),
          parent: id,
        }),
      ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { parent: 'does not exist' } })
      expect(await refusedChange(force.crime, 'create', 'Organisation', { name: 'X', groups: [id] })).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { groups: 'names one that does not exist' },
      })
    }

    // A key that may write the directory but not read it can write nothing there, whether or not the records exist.
    const key = await keyOf(server, force.crime, ['write:DIRECTORY'])
    for (const organisationId of [(await organisation(force.crime)).id, newId()]) {
      const reply = await key(mutationOf('create', 'Affiliation'), {
        input: { person: who.id, organisation: organisationId },
      })
      expect(reply.errors[0]?.extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'id' })
    }
  })

  it('is refused a SPOC where it leaves a required reference blank or empties it; a list may be emptied', async () => {
    for (const id of ['', ' ']) {
      expect(
        await refusedChange(force.crime, 'create', 'Affiliation', { person: who.id, organisation: id }),
      ).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { organisation: 'is required' },
      })
    }

    const role = await create(force.crime, 'Affiliation', {
      person: who.id,
      organisation: (await organisation(force.crime)).id,
    })
    expect(await refusedChange(force.crime, 'update', 'Affiliation', { ...role, person: null })).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { person: 'is required' },
    })

    const group = await create(force.admin, 'Group', { code: code(), name: 'Circle' })
    const bank = await update(force.crime, 'Organisation', await organisation(force.crime, { groups: [group.id] }), {
      groups: null,
    })
    const { record } = await force.crime.get<{ record: unknown }>(
      'query($id: ID!) { record: organisation(id: $id) { groups { code } } }',
      { id: bank.id },
    )

    expect(record).toStrictEqual({ groups: [] })
  })

  it('leaves fields that are not in the input as they are, readable for the SPOC or not', async () => {
    const group = await create(force.admin, 'Group', { code: code(), name: 'Circle' })
    const bank = await organisation(force.manager, {
      tier: 2,
      website: 'https://bank.example',
      groups: [group.id],
      reviewDate: '2027-01-01',
    })
    const before = await storedRow(server, 'organisation', bank.id)
    await update(force.economic, 'Organisation', bank, { name: 'Renamed' })
    const after = await storedRow(server, 'organisation', bank.id)

    expect({
      ...after,
      name: before['name'],
      name_folded: before['name_folded'],
      version: 1,
      updated_at: before['updated_at'],
    }).toStrictEqual(before)
    expect(
      await server.db.query({ text: 'select 1 from organisation_group where organisation_id = $1', values: [bank.id] }),
    ).toHaveLength(1)

    // An administrator renames an account, and cannot read the person to whom it belongs.
    const account = await create(force.admin, 'Account', {
      email: `${word()}@test.example`,
      displayName: 'Pat',
      roles: ['STAFF'],
    })
    await server.db.query({
      text: 'update account set person_id = $2, email_verified = true where id = $1',
      values: [account.id, who.id],
    })
    await update(force.admin, 'Account', account, { displayName: 'Sam' })

    expect(
      (({ person_id, email_verified, display_name }) => [person_id, email_verified, display_name])(
        await storedRow(server, 'account', account.id),
      ),
    ).toStrictEqual([who.id, true, 'Sam'])
  })

  it('is never half done: where one part fails, nothing of the others is left in records, history or ledger', async () => {
    const name = `Bank ${word()}`
    const ledgerSize = async (): Promise<number> =>
      (
        await server.db.query<{ n: number }>({
          text: `
            select count(*)::int as n from ledger_record
            where account_id = $1
            and category in ('COLLECTION', 'ALTERATION')
          `,
          values: [force.crime.accountId],
        })
      )[0]?.n ?? 0
    const before = await ledgerSize()
    await refusedChange(force.crime, 'create', 'Organisation', { name, issues: [newId()] })

    expect(await server.db.query({ text: 'select 1 from organisation where name = $1', values: [name] })).toStrictEqual(
      [],
    )

    const email = `${word()}@test.example`
    expect(
      await refusedChange(force.admin, 'create', 'Account', {
        email,
        displayName: 'Nowhere',
        roles: ['STAFF'],
        organisation: newId(),
      }),
    ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { organisation: 'does not exist' } })
    expect(await server.db.query({ text: 'select 1 from account where email = $1', values: [email] })).toStrictEqual([])
    expect(await keptMail(server.db, email)).toBeNull()
    expect(
      await server.db.query({
        text: `select 1 from history_entry where new_value = to_jsonb($1::text)`,
        values: [name],
      }),
    ).toStrictEqual([])
    expect(await ledgerSize()).toBe(before)
    expect(await server.db.query({ text: 'select 1 from ledger_pending', values: [] })).toStrictEqual([])
  })

  it("that fails does not stop the independent parts of a SPOC's request", async () => {
    const text = /* GraphQL */ `
      mutation ($a: CreatePersonInput!, $b: CreatePersonInput!) {
        a: createPerson(input: $a) {
          person {
            id
          }
        }
        b: createPerson(input: $b) {
          person {
            id
          }
        }
      }
    `
    const name = word()

    const reply = await force.crime.send(text, { a: { displayName: name }, b: {} })

    expect(reply.errors.map(({ path, extensions }) => [path, extensions])).toStrictEqual([
      [['b'], { code: 'BAD_USER_INPUT', fields: { displayName: 'is required, or a given or family name' } }],
    ])
    expect(
      await server.db.query({ text: 'select 1 from person where display_name = $1', values: [name] }),
    ).toHaveLength(1)
  })
})
