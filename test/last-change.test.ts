import { newId } from '../api/platform/record.ts'
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
  update,
  word,
} from './support/builders.ts'

type Entry = { field: string; changedBy: string; at: string; objectVersion: number; class: string; newValue: unknown }
type Page = { list: { edges: { node: Row }[] } }
type Row = { id: string; changes: Entry[] | null; access: { unreadableFields: string[] } }

const LISTS = { Organisation: 'organisations', Person: 'people', Premises: 'premises' } as const
const TYPES = ['Organisation', 'Person', 'Premises'] as const

const listed = (type: keyof typeof LISTS): string => `query ($ids: [ID!]!) {
  list: ${LISTS[type]}(filter: { id: { in: $ids } }, first: 50) {
    edges { node { id changes(first: 1) { field changedBy at objectVersion class newValue } access { unreadableFields } } }
  }
}`

describe('the last change of a record, in a list', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const rows = async (by: Client, type: keyof typeof LISTS, records: readonly Made[]): Promise<Row[]> => {
    const { list } = await by.get<Page>(listed(type), { ids: records.map(({ id }) => id) })
    return list.edges.map(({ node }) => node)
  }
  const lastOf = async (by: Client, type: keyof typeof LISTS, record: Made): Promise<Entry | undefined> => {
    const [row] = await rows(by, type, [record])
    return row?.changes?.[0]
  }

  it('tells a SPOC, a register manager and an inspector what was changed last, when and by whom', async () => {
    const made = {
      Organisation: await organisation(force.crime, { tier: 3 }),
      Person: await person(force.crime),
      Premises: await premises(force.crime),
    }
    const changes = { Organisation: { tier: 1 }, Person: { title: 'Dr' }, Premises: { use: 'Bank' } }

    for (const type of TYPES) await update(force.manager, type, made[type], changes[type])

    for (const reader of [force.economic, force.manager, await server.as('INSPECTOR')]) {
      const seen = await Promise.all(TYPES.map((type) => lastOf(reader, type, made[type])))

      expect(
        seen.map((entry) => [entry?.field, entry?.changedBy, entry?.objectVersion, entry?.newValue]),
      ).toStrictEqual([
        ['tier', 'Test REGISTER_MANAGER', 2, 1],
        ['title', 'Test REGISTER_MANAGER', 2, 'Dr'],
        ['use', 'Test REGISTER_MANAGER', 2, 'Bank'],
      ])
      for (const entry of seen) expect(Math.abs(Date.parse(entry?.at ?? '') - Date.now())).toBeLessThan(600_000)
    }
  })

  it('consists of the entries that the record’s history shows to the reader, the latest first', async () => {
    const made = await organisation(force.crime, { tier: 2, reviewDate: '2027-01-31' })
    const changed = await update(force.economic, 'Organisation', made, { tier: 1, website: 'https://bank.example' })
    type Both = {
      history: { edges: { node: { id: string } }[] }
      organisation: { changes: { id: string; objectVersion: number }[] }
    }
    const query = `query ($id: ID!) {
      history(id: $id) { edges { node { id } } }
      organisation(id: $id) { changes(first: 200) { id objectVersion } }
    }`

    const { history, organisation: whole } = await force.manager.get<Both>(query, { id: changed.id })

    expect(whole.changes.map(({ id }) => id).sort()).toStrictEqual(history.edges.map(({ node }) => node.id).sort())
    expect(whole.changes.map(({ objectVersion }) => objectVersion)).toStrictEqual([2, 2, 1, 1, 1, 1])
  })

  it('is withheld from staff, operators, analysts and a stakeholder, changed or not, and named as unreadable', async () => {
    const [untouched, touched] = [await organisation(force.crime), await organisation(force.crime)]
    await update(force.crime, 'Organisation', touched, { tier: 1 })

    const stakeholder = await server.as('STAKEHOLDER', { organisationId: touched.id })

    for (const reader of [
      await server.as('STAFF'),
      await server.as('OPERATOR'),
      await server.as('ANALYST'),
      force.admin,
      stakeholder,
    ]) {
      const seen = await rows(reader, 'Organisation', [untouched, touched])

      expect(seen.length).toBeGreaterThan(0)
      for (const { changes, access } of seen) {
        expect(changes).toBeNull()
        expect(access.unreadableFields).toContain('changes')
      }
    }
  })

  /** Inserts an entry as if a field that a directorate restricts had just been changed. */
  const hiddenChange = (record: Made, dataClass: string, directorate: string | null): Promise<unknown> =>
    server.db.query({
      text: `insert into history_entry
          (id, object_type, object_id, object_version, field, class, new_value, at, changed_by, source, operation, directorate_id)
        values ($1, 'Organisation', $2, 9, 'threatPicture', $3, '"hidden"', now() + interval '1 minute', 'Somebody Secret',
          'api', 'updateOrganisation', $4)`,
      values: [newId(), record.id, dataClass, directorate],
    })

  it('skips entries that the reader’s history leaves out: not even when or by whom is told', async () => {
    const made = await organisation(force.crime, { tier: 2 })
    const before = await lastOf(force.manager, 'Organisation', made)
    await hiddenChange(made, 'RESTRICTED', force.economicDirectorate)
    await hiddenChange(made, 'PRIVATE_CONTACT', force.economicDirectorate)

    await hiddenChange(made, 'SECRET', null)

    for (const reader of [force.crime, force.manager, await server.as('INSPECTOR')])
      expect(await lastOf(reader, 'Organisation', made)).toStrictEqual(before)

    expect((await lastOf(force.economic, 'Organisation', made))?.changedBy).toBe('Somebody Secret')
  })

  it('says nothing of a person’s private number or note, which are records with their own history', async () => {
    const alex = await person(force.crime)
    const before = await lastOf(force.economic, 'Person', alex)
    await update(force.crime, 'ContactPoint', await contactPoint(force.crime, { person: alex.id }), {
      value: '+447700900321',
    })

    await create(force.crime, 'RestrictedNote', { person: alex.id, text: `Only A ${word()}` })

    expect(await lastOf(force.economic, 'Person', alex)).toStrictEqual(before)
  })

  it('is a look at the history of each person in the list, filed as such, and takes one statement', async () => {
    const people = [await person(force.crime), await person(force.crime)]
    const asked = server.gate.statements()
    const purpose = `looking at ${word()}`

    const { errors } = await force.manager.send(
      listed('Person'),
      { ids: people.map(({ id }) => id) },
      { 'beadle-purpose': purpose },
    )

    expect(errors).toStrictEqual([])
    expect(server.gate.statements() - asked).toBe(1)

    const text =
      'select to_json(classes) as classes, to_json(subjects) as subjects from ledger_record where purpose = $1'
    const filed = await server.db.query({ text, values: [purpose] })

    expect(filed).toStrictEqual([{ classes: ['AUDIT', 'DIRECTORY'], subjects: people.map(({ id }) => id).sort() }])
  })

  it('needs a key that may read the history', async () => {
    const made = await organisation(force.crime)
    const read = async (scopes: string[]): Promise<Row | undefined> => {
      const make = /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          key: createApiKey(input: $input) {
            secret
          }
        }
      `
      const { key } = await force.crime.get<{ key: { secret: string } }>(make, { input: { name: 'List', scopes } })
      const headers = { authorization: `Bearer ${key.secret}` }
      const { data } = await server.anonymous.send<Page>(listed('Organisation'), { ids: [made.id] }, headers)
      return data?.list.edges[0]?.node
    }

    expect((await read(['read:DIRECTORY']))?.changes).toBeNull()
    expect((await read(['read:DIRECTORY', 'read:AUDIT']))?.changes?.length).toBe(1)
  })
})
