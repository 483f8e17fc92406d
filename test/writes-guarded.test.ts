import { newId } from '../api/platform/record.ts'
import { api, type Api } from './support/api.ts'
import {
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
} from './support/builders.ts'
import { keyOf, refusedChange, storedRow, unchanged } from './support/writes/guardedWrites.ts'

describe('a write that must not happen', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })

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
        unchanged(server, 'contact_point', number.id, async () => {
          expect(await refusedChange(force.economic, 'update', 'ContactPoint', { ...number, ...input })).toStrictEqual({
            code: 'FORBIDDEN_FIELD',
            field: Object.keys(input)[0],
          })
        }))
    }

    it('is refused: moving it to B or to another person, archiving it, and creating another for A', () =>
      unchanged(server, 'contact_point', number.id, async () => {
        const other = await person(force.economic)
        expect(
          await refusedChange(force.economic, 'update', 'ContactPoint', {
            ...number,
            directorate: force.economicDirectorate,
          }),
        ).toStrictEqual({
          code: 'FORBIDDEN_FIELD',
          field: 'directorate',
        })
        expect(
          await refusedChange(force.economic, 'update', 'ContactPoint', { ...number, person: other.id }),
        ).toStrictEqual({
          code: 'FORBIDDEN_FIELD',
          field: 'person',
        })
        expect((await refusedChange(force.economic, 'archive', 'ContactPoint', number)).code).toBe('FORBIDDEN_FIELD')
        expect(
          (
            await refusedChange(force.economic, 'create', 'ContactPoint', {
              person: who.id,
              kind: 'MOBILE',
              value: mobile(),
              givenFor: 'PRIVATE',
              directorate: force.crimeDirectorate,
            })
          ).code,
        ).toBe('FORBIDDEN_FIELD')
      }))

    it('is refused to a register manager too, who may neither open it nor take it over', () =>
      unchanged(server, 'contact_point', number.id, async () => {
        for (const input of [
          { givenFor: 'WORK' },
          { givenFor: 'CALL_OUT' },
          { value: mobile() },
          { directorate: force.economicDirectorate },
        ]) {
          expect(await refusedChange(force.manager, 'update', 'ContactPoint', { ...number, ...input })).toStrictEqual({
            code: 'FORBIDDEN_FIELD',
            field: Object.keys(input)[0],
          })
        }
      }))

    it("is refused even to A's own SPOC where it would give the number to B", () =>
      unchanged(server, 'contact_point', number.id, async () => {
        expect(
          await refusedChange(force.crime, 'update', 'ContactPoint', {
            ...number,
            directorate: force.economicDirectorate,
          }),
        ).toStrictEqual({
          code: 'FORBIDDEN_FIELD',
          field: 'directorate',
        })
      }))
  })

  it('is refused with the field that the refusal is about, whatever else is in the input', async () => {
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
      [refusedChange(force.crime, 'create', 'ContactPoint', { ...number, givenFor: 'CALL_OUT' }), 'givenFor'],
      [refusedChange(force.economic, 'create', 'ContactPoint', { ...number, givenFor: 'PRIVATE' }), 'directorate'],
      [
        refusedChange(force.crime, 'update', 'ContactPoint', {
          ...work,
          note: 'new',
          value: mobile(),
          givenFor: 'CALL_OUT',
        }),
        'givenFor',
      ],
      [
        refusedChange(force.crime, 'update', 'ContactPoint', {
          ...work,
          note: 'new',
          directorate: force.economicDirectorate,
        }),
        'directorate',
      ],
      [refusedChange(force.manager, 'create', 'ContactPoint', { ...number, givenFor: 'PRIVATE' }), 'givenFor'],
    ]

    for (const [refusal, field] of attempts) expect(await refusal).toStrictEqual({ code: 'FORBIDDEN_FIELD', field })
  })

  it("is the opening of a call-out number by a SPOC who cannot read it, though it is their own directorate's", async () => {
    const number = await contactPoint(
      force.manager,
      { person: who.id },
      { givenFor: 'CALL_OUT', directorate: force.crimeDirectorate },
    )
    await unchanged(server, 'contact_point', number.id, async () => {
      expect((await refusedChange(force.crime, 'update', 'ContactPoint', { ...number, givenFor: 'WORK' })).code).toBe(
        'FORBIDDEN_FIELD',
      )
      expect(
        (await refusedChange(force.crime, 'update', 'ContactPoint', { ...number, givenFor: 'PRIVATE' })).code,
      ).toBe('FORBIDDEN_FIELD')
    })
  })

  it("is the opening of a private number by a SPOC's key that may write it and not read it", async () => {
    const number = await contactPoint(force.crime, { person: who.id })
    const key = await keyOf(server, force.crime, ['read:DIRECTORY', 'write:DIRECTORY', 'write:PRIVATE_CONTACT'])
    await unchanged(server, 'contact_point', number.id, async () => {
      const reply = await key(mutationOf('update', 'ContactPoint'), { input: { ...number, givenFor: 'WORK' } })
      expect(reply.errors.map(({ extensions }) => extensions)).toStrictEqual([
        { code: 'FORBIDDEN_FIELD', field: 'value' },
      ])
    })
  })

  it("is a new subject for a note by a SPOC's key that cannot see the subject it has", async () => {
    const notes = [
      await create(force.crime, 'RestrictedNote', { person: who.id, text: 'Careful' }),
      await create(force.crime, 'RestrictedNote', {
        organisation: (await organisation(force.crime)).id,
        text: 'Careful',
      }),
    ]
    const key = await keyOf(server, force.crime, ['read:RESTRICTED', 'write:RESTRICTED'])

    for (const note of notes) {
      for (const input of [{ person: null }, { organisation: null }, { person: who.id, organisation: null }])
        await unchanged(server, 'restricted_note', note.id, async () => {
          const reply = await key(mutationOf('update', 'RestrictedNote'), { input: { ...note, ...input } })
          expect(reply.errors.map(({ extensions }) => extensions)).toStrictEqual([
            { code: 'FORBIDDEN_FIELD', field: Object.keys(input)[0] },
          ])
        })
    }
  })

  it("is any change by B's SPOC to a note of A, which does not exist for B", async () => {
    const note = await create(force.crime, 'RestrictedNote', { person: who.id, text: 'Only A knows' })
    await unchanged(server, 'restricted_note', note.id, async () => {
      for (const id of [note.id, newId()]) {
        expect(
          await refusedChange(force.economic, 'update', 'RestrictedNote', { id, version: 1, text: 'x' }),
        ).toStrictEqual({
          code: 'NOT_FOUND',
        })
        expect(
          await refusedChange(force.economic, 'update', 'RestrictedNote', {
            id,
            version: 1,
            directorate: force.economicDirectorate,
          }),
        ).toStrictEqual({
          code: 'NOT_FOUND',
        })
        expect(await refusedChange(force.economic, 'archive', 'RestrictedNote', { id, version: 1 })).toStrictEqual({
          code: 'NOT_FOUND',
        })
      }
      expect(
        (
          await refusedChange(force.economic, 'create', 'RestrictedNote', {
            directorate: force.crimeDirectorate,
            person: who.id,
            text: 'x',
          })
        ).code,
      ).toBe('FORBIDDEN_FIELD')
      expect(
        await refusedChange(force.crime, 'update', 'RestrictedNote', {
          ...note,
          directorate: force.economicDirectorate,
        }),
      ).toStrictEqual({
        code: 'FORBIDDEN_FIELD',
        field: 'directorate',
      })
    })
  })

  it('is one of a field that the role or the key may not write, and nothing else of the input is written', async () => {
    const bank = await organisation(force.manager, { tier: 3 })
    const keyholder = await create(force.manager, 'Keyholder', {
      premises: (await premises(force.manager)).id,
      person: who.id,
      callOrder: 1,
    })

    expect((await refusedChange(force.crime, 'update', 'Keyholder', { ...keyholder, callOrder: 2 })).code).toBe(
      'FORBIDDEN',
    )

    // Scopes narrow a SPOC's rights: this key may write the directory, but not the priority.
    const key = await keyOf(server, force.crime, ['read:DIRECTORY', 'write:DIRECTORY'])
    const reply = await key(mutationOf('update', 'Organisation'), { input: { ...bank, name: 'Renamed', tier: 1 } })

    expect(reply.errors[0]?.extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'tier' })

    const { version, tier } = await storedRow(server, 'organisation', bank.id)
    expect([version, tier]).toStrictEqual([1, 3])
  })

  it("is an administrator's change of their own roles, suspension or directorates", async () => {
    const me = force.admin.accountId
    const { account } = await force.admin.get<{ account: Made }>(
      /* GraphQL */ `
        query ($id: ID!) {
          account(id: $id) {
            id
            version
          }
        }
      `,
      {
        id: me,
      },
    )
    await unchanged(server, 'account', me, async () => {
      expect(
        await refusedChange(force.admin, 'update', 'Account', { ...account, roles: ['ADMINISTRATOR', 'SPOC'] }),
      ).toStrictEqual({
        code: 'FORBIDDEN_FIELD',
        field: 'roles',
      })
      expect(
        await refusedChange(force.admin, 'update', 'Account', {
          ...account,
          organisation: (await organisation(force.manager)).id,
        }),
      ).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'organisation' })
      expect((await refusedChange(force.admin, 'archive', 'Account', account)).code).toBe('FORBIDDEN_FIELD')
      expect(
        (
          await refusedChange(force.admin, 'create', 'SpocAssignment', {
            account: me,
            directorate: force.crimeDirectorate,
          })
        ).code,
      ).toBe('FORBIDDEN_FIELD')
      const other = await create(force.admin, 'SpocAssignment', {
        account: force.manager.accountId,
        directorate: (await create(force.admin, 'Directorate', { code: code(), name: 'Own' })).id,
      })
      expect(await refusedChange(force.admin, 'update', 'SpocAssignment', { ...other, account: me })).toStrictEqual({
        code: 'FORBIDDEN_FIELD',
        field: 'account',
      })
    })
  })
})
