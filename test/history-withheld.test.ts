import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  update,
  word,
} from './support/builders.ts'
import { changesOf, historyOf, HISTORY_QUERY } from './support/writes/historyOf.ts'
import { acceptInvitation, keptMail, tokenIn } from './support/signIn/mailedLinks.ts'

describe('history', () => {
  let server: Api
  let force: Cast
  let dpo: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    dpo = await server.as('DPO')
  })

  it("shows directorate A's private number and note to A's SPOC, nothing to B's, and to the DPO only that they changed", async () => {
    const who = await person(force.crime)
    const number = await contactPoint(force.crime, { person: who.id }, { value: '+447700900111' })
    const changed = await update(force.crime, 'ContactPoint', number, { value: '+447700900222' })
    const note = await create(force.crime, 'RestrictedNote', { person: who.id, text: 'Only A' })

    const ofA = await historyOf(force.crime, changed)
    expect(changesOf(ofA, 2)).toStrictEqual({ value: ['+447700900111', '+447700900222'] })
    expect(ofA.filter(({ field }) => field === 'value').map((entry) => entry.class)).toStrictEqual([
      'PRIVATE_CONTACT',
      'PRIVATE_CONTACT',
    ])
    expect(changesOf(await historyOf(force.crime, note), 1)).toStrictEqual({
      directorate: [null, force.crimeDirectorate],
      person: [null, who.id],
      text: [null, 'Only A'],
    })

    expect((await historyOf(force.economic, changed)).filter(({ field }) => field === 'value')).toStrictEqual([])
    expect(await historyOf(force.economic, note)).toStrictEqual([])

    const ofDpo = [...(await historyOf(dpo, changed)), ...(await historyOf(dpo, note))]
    expect(
      ofDpo
        .filter(({ objectVersion, objectType }) => objectVersion === 2 || objectType === 'RestrictedNote')
        .map(({ field }) => field)
        .sort(),
    ).toStrictEqual(['directorate', 'person', 'text', 'value'])
    for (const { oldValue, newValue, access } of ofDpo)
      expect({ oldValue, newValue, unreadable: access.unreadableFields }).toStrictEqual({
        oldValue: null,
        newValue: null,
        unreadable: ['newValue', 'oldValue'],
      })
    expect((await dpo.send(HISTORY_QUERY, { id: number.id })).body).not.toMatch(/7700900/)
  })

  it('keeps to directorate A a number that was private, once it is given for work', async () => {
    const number = await contactPoint(
      force.crime,
      { person: (await person(force.crime)).id },
      { value: '+447700900333' },
    )
    const opened = await update(force.crime, 'ContactPoint', number, { givenFor: 'WORK', value: '+447700900444' })

    expect(changesOf(await historyOf(force.crime, opened), 2)['value']).toStrictEqual([
      '+447700900333',
      '+447700900444',
    ])
    expect((await force.economic.send(HISTORY_QUERY, { id: number.id, first: 200 })).body).not.toMatch(/900333/)
  })

  it('withholds from a SPOC the earlier values of a number that is no longer given for work, not from the register manager', async () => {
    const who = await person(force.crime)
    const forCallOut = await contactPoint(
      force.manager,
      { person: who.id },
      { givenFor: 'WORK', value: '+447700900555' },
    )
    const forPrivate = await contactPoint(
      force.economic,
      { person: who.id },
      { givenFor: 'WORK', value: '+447700900666' },
    )
    const valuesFor = async (by: Client, of: Made) =>
      (await historyOf(by, of)).filter(({ field }) => field === 'value').map(({ newValue }) => newValue)

    expect([await valuesFor(force.crime, forCallOut), await valuesFor(force.crime, forPrivate)]).toStrictEqual([
      ['+447700900555'],
      ['+447700900666'],
    ])

    const [entry] = await server.db.query<{ id: string }>({
      text: `select id from history_entry where object_id = $1 and field = 'value'`,
      values: [forCallOut.id],
    })
    const byId = 'query($id: ID!) { node(id: $id) { ... on HistoryEntry { newValue } } }'

    expect((await force.crime.send(byId, { id: entry?.id })).body).toMatch(/900555/)

    await update(force.manager, 'ContactPoint', forCallOut, { givenFor: 'CALL_OUT' })
    await update(force.economic, 'ContactPoint', forPrivate, { givenFor: 'PRIVATE' })

    expect([await valuesFor(force.crime, forCallOut), await valuesFor(force.crime, forPrivate)]).toStrictEqual([[], []])
    expect((await force.crime.send(byId, { id: entry?.id })).data).toStrictEqual({ node: null })
    expect(
      (await historyOf(force.crime, forCallOut))
        .filter(({ objectVersion }) => objectVersion === 2)
        .map(({ field }) => field),
    ).toStrictEqual(['givenFor'])
    expect([await valuesFor(force.manager, forCallOut), await valuesFor(force.economic, forPrivate)]).toStrictEqual([
      ['+447700900555'],
      ['+447700900666'],
    ])
    expect([await valuesFor(dpo, forCallOut), await valuesFor(dpo, forPrivate)]).toStrictEqual([[null], [null]])

    const archived = await archive(force.manager, 'ContactPoint', { ...forCallOut, version: 2 })
    expect([await valuesFor(force.crime, archived), await valuesFor(force.manager, archived)]).toStrictEqual([
      [],
      ['+447700900555'],
    ])
  })

  it('is hidden from general staff, residents and stakeholders', async () => {
    const bank = await organisation(force.crime)
    for (const client of [
      await server.as('STAFF'),
      await server.as('RESIDENT'),
      await server.as('STAKEHOLDER', { organisationId: bank.id }),
      await server.as('OPERATOR'),
      await server.as('ANALYST'),
    ]) {
      expect((await client.refused(HISTORY_QUERY, { id: bank.id })).extensions.code).toBe('FORBIDDEN')
    }
  })

  it('never holds a password or a link of an account that an administrator makes', async () => {
    const email = `${word()}@test.example`
    const account = await create(force.admin, 'Account', { email, displayName: 'X', roles: ['STAFF'] })
    const token = tokenIn((await keptMail(server.db, email))?.body ?? '')
    await acceptInvitation(server, email)

    const rows = await server.db.query<{ field: string; class: string; row: string }>({
      text: 'select field, class, row_to_json(h)::text as row from history_entry h where object_id = $1 order by field',
      values: [account.id],
    })

    expect(rows.map(({ field }) => field)).toStrictEqual([
      'displayName',
      'email',
      'invitationExpiresAt',
      'invitationExpiresAt',
      'roles',
    ])
    for (const { class: filedUnder, row } of rows) {
      expect(filedUnder).toBe('ACCOUNT')
      expect(row).not.toMatch(/correct-horse|argon2/)
      expect(row).not.toContain(token)
    }
  })
})
