import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Input,
  type Made,
  mobile,
  mutationOf,
  organisation,
  person,
  premises,
  update,
  word,
} from './support/builders.ts'
import { keptMail } from './support/mailedLinks.ts'

describe('a write that must not happen', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })

  const refused = async (by: Client, verb: Parameters<typeof mutationOf>[0], type: string, input: Input) =>
    (await by.refused(mutationOf(verb, type), { input })).extensions
  /** Sends with a new API key of this client's account. */
  const keyOf = async (by: Client, scopes: string[]) => {
    const { made } = await by.get<{ made: { secret: string } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            secret
          }
        }
      `,
      { input: { name: 'Sync', scopes } },
    )
    return (query: string, variables: Input) =>
      server.anonymous.send(query, variables, { authorization: `Bearer ${made.secret}` })
  }
  const stored = async (table: string, id: string): Promise<Record<string, unknown>> => {
    const [row] = await server.db.query<Record<string, unknown>>({
      text: `select row_to_json(r)::text as row from ${table} r where id = $1`,
      values: [id],
    })
    return JSON.parse(String(row?.['row'])) as Record<string, unknown>
  }
  const unchanged = async (table: string, id: string, attempt: () => Promise<unknown>): Promise<void> => {
    const before = await stored(table, id)
    await attempt()
    expect(await stored(table, id)).toStrictEqual(before)
  }

  describe('of a private number that directorate A keeps, by the SPOC of B', () => {
    let number: Made
    beforeAll(async () => {
      number = await contactPoint(force.crime, { person: who.id })
    })

    for (const [what, input] of Object.entries<Input>({
      'opening it as a work number': { givenFor: 'WORK' },
      'opening it as a call-out number': { givenFor: 'CALL_OUT' },
      'changing it': { value: mobile() },
      'changing its date': { verifiedOn: '2026-01-01' },
      'leaving it to no directorate': { directorate: null },
    })) {
      it(`is refused by name: ${what}`, () =>
        unchanged('contact_point', number.id, async () => {
          expect(await refused(force.economic, 'update', 'ContactPoint', { ...number, ...input })).toStrictEqual({
            code: 'FORBIDDEN_FIELD',
            field: Object.keys(input)[0],
          })
        }))
    }

    it('is refused: moving it to B, to another person, archiving it, making another for A', () =>
      unchanged('contact_point', number.id, async () => {
        const other = await person(force.economic)
        expect(
          await refused(force.economic, 'update', 'ContactPoint', {
            ...number,
            directorate: force.economicDirectorate,
          }),
        ).toStrictEqual({
          code: 'FORBIDDEN_FIELD',
          field: 'directorate',
        })
        expect(await refused(force.economic, 'update', 'ContactPoint', { ...number, person: other.id })).toStrictEqual({
          code: 'FORBIDDEN_FIELD',
          field: 'person',
        })
        expect((await refused(force.economic, 'archive', 'ContactPoint', number)).code).toBe('FORBIDDEN_FIELD')
        expect(
          (
            await refused(force.economic, 'create', 'ContactPoint', {
              person: who.id,
              kind: 'MOBILE',
              value: mobile(),
              givenFor: 'PRIVATE',
              directorate: force.crimeDirectorate,
            })
          ).code,
        ).toBe('FORBIDDEN_FIELD')
      }))

    it('is refused to a register manager too, who may neither open nor take it over', () =>
      unchanged('contact_point', number.id, async () => {
        for (const input of [
          { givenFor: 'WORK' },
          { givenFor: 'CALL_OUT' },
          { value: mobile() },
          { directorate: force.economicDirectorate },
        ]) {
          expect(await refused(force.manager, 'update', 'ContactPoint', { ...number, ...input })).toStrictEqual({
            code: 'FORBIDDEN_FIELD',
            field: Object.keys(input)[0],
          })
        }
      }))

    it("is refused to A's own SPOC where it would give the number away to B, and allowed within A", () =>
      unchanged('contact_point', number.id, async () => {
        expect(
          await refused(force.crime, 'update', 'ContactPoint', { ...number, directorate: force.economicDirectorate }),
        ).toStrictEqual({
          code: 'FORBIDDEN_FIELD',
          field: 'directorate',
        })
      }))
  })

  it('names what the refusal is about, whatever else was written before it', async () => {
    const number = {
      person: who.id,
      organisation: null,
      kind: 'MOBILE',
      value: mobile(),
      directorate: force.crimeDirectorate,
    }
    const work = await contactPoint(
      force.crime,
      { person: who.id },
      { givenFor: 'WORK', directorate: force.crimeDirectorate },
    )
    const attempts: [Promise<unknown>, field: string][] = [
      [refused(force.crime, 'create', 'ContactPoint', { ...number, givenFor: 'CALL_OUT' }), 'givenFor'],
      [refused(force.economic, 'create', 'ContactPoint', { ...number, givenFor: 'PRIVATE' }), 'directorate'],
      [
        refused(force.crime, 'update', 'ContactPoint', { ...work, note: 'new', value: mobile(), givenFor: 'CALL_OUT' }),
        'givenFor',
      ],
      [
        refused(force.crime, 'update', 'ContactPoint', {
          ...work,
          note: 'new',
          directorate: force.economicDirectorate,
        }),
        'directorate',
      ],
      [refused(force.manager, 'create', 'ContactPoint', { ...number, givenFor: 'PRIVATE' }), 'givenFor'],
    ]

    for (const [refusal, field] of attempts) expect(await refusal).toStrictEqual({ code: 'FORBIDDEN_FIELD', field })
  })

  it("is the opening of a call-out number by a SPOC who cannot read it, though it is their own directorate's", async () => {
    const number = await contactPoint(
      force.manager,
      { person: who.id },
      { givenFor: 'CALL_OUT', directorate: force.crimeDirectorate },
    )
    await unchanged('contact_point', number.id, async () => {
      expect((await refused(force.crime, 'update', 'ContactPoint', { ...number, givenFor: 'WORK' })).code).toBe(
        'FORBIDDEN_FIELD',
      )
      expect((await refused(force.crime, 'update', 'ContactPoint', { ...number, givenFor: 'PRIVATE' })).code).toBe(
        'FORBIDDEN_FIELD',
      )
    })
  })

  it("is the opening of a private number by a SPOC's key that may write it and not read it", async () => {
    const number = await contactPoint(force.crime, { person: who.id })
    const key = await keyOf(force.crime, ['read:DIRECTORY', 'write:DIRECTORY', 'write:PRIVATE_CONTACT'])
    await unchanged('contact_point', number.id, async () => {
      const reply = await key(mutationOf('update', 'ContactPoint'), { input: { ...number, givenFor: 'WORK' } })
      expect(reply.errors.map(({ extensions }) => extensions)).toStrictEqual([
        { code: 'FORBIDDEN_FIELD', field: 'value' },
      ])
    })
  })

  it('is any of the SPOC of B on a note of A, which does not exist for B', async () => {
    const note = await create(force.crime, 'RestrictedNote', { person: who.id, text: 'Only A knows' })
    await unchanged('restricted_note', note.id, async () => {
      for (const id of [note.id, newId()]) {
        expect(await refused(force.economic, 'update', 'RestrictedNote', { id, version: 1, text: 'x' })).toStrictEqual({
          code: 'NOT_FOUND',
        })
        expect(
          await refused(force.economic, 'update', 'RestrictedNote', {
            id,
            version: 1,
            directorate: force.economicDirectorate,
          }),
        ).toStrictEqual({
          code: 'NOT_FOUND',
        })
        expect(await refused(force.economic, 'archive', 'RestrictedNote', { id, version: 1 })).toStrictEqual({
          code: 'NOT_FOUND',
        })
      }
      expect(
        (
          await refused(force.economic, 'create', 'RestrictedNote', {
            directorate: force.crimeDirectorate,
            person: who.id,
            text: 'x',
          })
        ).code,
      ).toBe('FORBIDDEN_FIELD')
      expect(
        await refused(force.crime, 'update', 'RestrictedNote', { ...note, directorate: force.economicDirectorate }),
      ).toStrictEqual({
        code: 'FORBIDDEN_FIELD',
        field: 'directorate',
      })
    })
  })

  it('is a field that the role may not write, whichever name it has, and nothing else of the input is written', async () => {
    const bank = await organisation(force.manager, { tier: 3 })
    const keyholder = await create(force.manager, 'Keyholder', {
      premises: (await premises(force.manager)).id,
      person: who.id,
      callOrder: 1,
    })
    expect((await refused(force.crime, 'update', 'Keyholder', { ...keyholder, callOrder: 2 })).code).toBe('FORBIDDEN')

    // Scopes narrow what a SPOC may do: this key writes the directory, not the priority.
    const key = await keyOf(force.crime, ['read:DIRECTORY', 'write:DIRECTORY'])
    const reply = await key(mutationOf('update', 'Organisation'), { input: { ...bank, name: 'Renamed', tier: 1 } })
    expect(reply.errors[0]?.extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'tier' })

    const { version, tier } = await stored('organisation', bank.id)
    expect([version, tier]).toStrictEqual([1, 3])
  })

  it("is an administrator's change of their own roles, suspension or directorates", async () => {
    const me = force.admin.accountId
    const { account } = await force.admin.get<{ account: Made }>(
      'query($id: ID!) { account(id: $id) { id version } }',
      {
        id: me,
      },
    )
    await unchanged('account', me, async () => {
      expect(
        await refused(force.admin, 'update', 'Account', { ...account, roles: ['ADMINISTRATOR', 'SPOC'] }),
      ).toStrictEqual({
        code: 'FORBIDDEN_FIELD',
        field: 'roles',
      })
      expect(
        await refused(force.admin, 'update', 'Account', {
          ...account,
          organisation: (await organisation(force.manager)).id,
        }),
      ).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'organisation' })
      expect((await refused(force.admin, 'archive', 'Account', account)).code).toBe('FORBIDDEN_FIELD')
      expect(
        (await refused(force.admin, 'create', 'SpocAssignment', { account: me, directorate: force.crimeDirectorate }))
          .code,
      ).toBe('FORBIDDEN_FIELD')
      const other = await create(force.admin, 'SpocAssignment', {
        account: force.manager.accountId,
        directorate: (await create(force.admin, 'Directorate', { code: code(), name: 'Own' })).id,
      })
      expect(await refused(force.admin, 'update', 'SpocAssignment', { ...other, account: me })).toStrictEqual({
        code: 'FORBIDDEN_FIELD',
        field: 'account',
      })
    })
  })

  it('is a reference to a record that is missing, archived, denied or no id at all: a SPOC is told the same of each', async () => {
    const archived = await organisation(force.crime)
    await archive(force.crime, 'Organisation', archived)
    for (const id of [newId(), archived.id, 'no id']) {
      expect(await refused(force.crime, 'create', 'Affiliation', { person: who.id, organisation: id })).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { organisation: 'does not exist' },
      })
      expect(
        await refused(force.crime, 'update', 'Organisation', { ...(await organisation(force.crime)), parent: id }),
      ).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { parent: 'does not exist' } })
      expect(await refused(force.crime, 'create', 'Organisation', { name: 'X', groups: [id] })).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { groups: 'names one that does not exist' },
      })
    }

    // A key that may write the directory and not read it writes nothing there: that the records exist changes nothing
    // for it.
    const key = await keyOf(force.crime, ['write:DIRECTORY'])
    for (const organisationId of [(await organisation(force.crime)).id, newId()]) {
      const reply = await key(mutationOf('create', 'Affiliation'), {
        input: { person: who.id, organisation: organisationId },
      })
      expect(reply.errors[0]?.extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'id' })
    }
  })

  it('is a required reference that a SPOC leaves blank or empties; a list that is emptied is empty', async () => {
    for (const id of ['', ' ']) {
      expect(await refused(force.crime, 'create', 'Affiliation', { person: who.id, organisation: id })).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { organisation: 'is required' },
      })
    }

    const role = await create(force.crime, 'Affiliation', {
      person: who.id,
      organisation: (await organisation(force.crime)).id,
    })
    expect(await refused(force.crime, 'update', 'Affiliation', { ...role, person: null })).toStrictEqual({
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

  it('wipes no field that it does not carry, readable for the SPOC or not', async () => {
    const group = await create(force.admin, 'Group', { code: code(), name: 'Circle' })
    const bank = await organisation(force.manager, {
      tier: 2,
      website: 'https://bank.example',
      groups: [group.id],
      reviewDate: '2027-01-01',
    })
    const before = await stored('organisation', bank.id)
    await update(force.economic, 'Organisation', bank, { name: 'Renamed' })
    const after = await stored('organisation', bank.id)
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

    // An administrator gives an account another name, and cannot read the person whose account it is.
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
        await stored('account', account.id),
      ),
    ).toStrictEqual([who.id, true, 'Sam'])
  })

  it('is half of one: where one part fails, a SPOC finds nothing of the other parts, of its history or its ledger', async () => {
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
    await refused(force.crime, 'create', 'Organisation', { name, issues: [newId()] })
    expect(await server.db.query({ text: 'select 1 from organisation where name = $1', values: [name] })).toStrictEqual(
      [],
    )

    const email = `${word()}@test.example`
    expect(
      await refused(force.admin, 'create', 'Account', {
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

  it("does not stop the parts of a SPOC's request that stand by themselves", async () => {
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
