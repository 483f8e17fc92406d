import { recordHistory } from '../api/access/write/history.ts'
import { Organisation } from '../api/organisations/organisation.entity.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Made,
  mutationOf,
  organisation,
  person,
  premises,
  restore,
  update,
  word,
} from './support/builders.ts'
import { testCatalogue } from './support/catalogue.ts'
import { acceptInvitation, keptMail, tokenIn } from './support/mailedLinks.ts'

type Entry = {
  objectType: string
  objectId: string
  objectVersion: number
  field: string
  class: string
  oldValue: unknown
  newValue: unknown
  at: string
  changedBy: string
  source: string
  operation: string
  access: { unreadableFields: string[] }
}

const query = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String) {
    history(id: $id, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          objectType
          objectId
          objectVersion
          field
          class
          oldValue
          newValue
          at
          changedBy
          source
          operation
          access {
            unreadableFields
          }
        }
      }
    }
  }
`

describe('history', () => {
  let server: Api
  let force: Cast
  let dpo: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    dpo = await server.as('DPO')
  })

  const historyOf = async (by: Client, { id }: Made): Promise<Entry[]> => {
    const { history } = await by.get<{ history: { totalCount: number; edges: { node: Entry }[] } }>(query, {
      id,
      first: 200,
    })
    expect(history.totalCount).toBe(history.edges.length)
    return history.edges.map(({ node }) => node)
  }
  /** What changed in one version, by field. */
  const changesOf = (entries: Entry[], version: number): Record<string, [unknown, unknown]> =>
    Object.fromEntries(
      entries
        .filter(({ objectVersion }) => objectVersion === version)
        .map(({ field, oldValue, newValue }) => [field, [oldValue, newValue]]),
    )

  it('tells a SPOC who changed which field of an organisation, when, from what to what, and by which operation', async () => {
    const name = word()
    const [sector, first, second] = [
      await create(force.admin, 'Sector', { code: code(), name: 'Banking' }),
      await create(force.admin, 'Group', { code: code(), name: 'A' }),
      await create(force.admin, 'Group', { code: code(), name: 'B' }),
    ]
    const made = await organisation(force.crime, { name, tier: 3, groups: [first.id], reviewDate: '2027-01-31' })
    const changed = await update(force.economic, 'Organisation', made, {
      name: `${name} plc`,
      tier: 1,
      sector: sector.id,
      groups: [second.id],
      website: 'https://bank.example',
      reviewDate: null,
    })
    const archived = await archive(force.crime, 'Organisation', changed)
    const restored = await restore(force.crime, 'Organisation', archived)
    const entries = await historyOf(force.crime, restored)
    expect(changesOf(entries, 1)).toStrictEqual({
      name: [null, name],
      kind: [null, 'BUSINESS'],
      tier: [null, 3],
      groups: [null, [first.id]],
      reviewDate: [null, '2027-01-31'],
    })
    expect(changesOf(entries, 2)).toStrictEqual({
      name: [name, `${name} plc`],
      tier: [3, 1],
      sector: [null, sector.id],
      groups: [[first.id], [second.id]],
      website: [null, 'https://bank.example'],
      reviewDate: ['2027-01-31', null],
    })

    const [gone] = Object.values(changesOf(entries, 3))
    expect(Object.keys(changesOf(entries, 3))).toStrictEqual(['archivedAt'])
    expect(changesOf(entries, 4)).toStrictEqual({ archivedAt: [gone?.[1], null] })
    for (const { objectType, objectId, source, at } of entries) {
      expect({ objectType, objectId, source }).toStrictEqual({
        objectType: 'Organisation',
        objectId: made.id,
        source: 'api',
      })
      expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
    }
    expect([...new Set(entries.map(({ objectVersion, operation }) => `${objectVersion} ${operation}`))]).toStrictEqual([
      '4 restoreOrganisation',
      '3 archiveOrganisation',
      '2 updateOrganisation',
      '1 createOrganisation',
    ])
    expect(new Set(entries.map(({ changedBy }) => changedBy))).toStrictEqual(new Set(['Test SPOC']))

    const by = await server.db.query<{ account_id: string }>({
      text: 'select distinct account_id from history_entry where object_id = $1 and object_version = 2',
      values: [made.id],
    })
    expect(by).toStrictEqual([{ account_id: force.economic.accountId }])
  })

  it('is written once for a SPOC, also where a second server of the process stands on the same database', async () => {
    recordHistory(server.db.orm, await testCatalogue())

    const made = await organisation(force.crime, { name: word() })

    const entries = await historyOf(force.crime, made)
    expect(entries.map(({ field }) => field).sort()).toStrictEqual(['kind', 'name'])
  })

  it('has nothing for a change that changed nothing, and gives it no new version', async () => {
    const made = await organisation(force.crime, { name: 'Same', tier: 2 })
    const before = await historyOf(force.crime, made)

    expect(await update(force.crime, 'Organisation', made, { name: 'Same', tier: 2 })).toStrictEqual(made)
    expect(await historyOf(force.crime, made)).toStrictEqual(before)
  })

  it('is kept of every kind of value that a register manager writes: points, moments, dates, yes and no', async () => {
    const place = await premises(force.manager, { location: { longitude: -10.25, latitude: 56.5 } })
    const moved = await update(force.manager, 'Premises', place, { location: { longitude: -10.5, latitude: 56.5 } })
    await update(force.manager, 'Premises', moved, { use: 'Office' })
    expect(changesOf(await historyOf(force.manager, moved), 3)).toStrictEqual({ use: [null, 'Office'] })
    expect(changesOf(await historyOf(force.manager, moved), 2)).toStrictEqual({
      location: [
        { longitude: -10.25, latitude: 56.5 },
        { longitude: -10.5, latitude: 56.5 },
      ],
    })

    const holder = await create(force.manager, 'Keyholder', {
      premises: place.id,
      person: (await person(force.manager)).id,
      callOrder: 1,
      fullAccess: false,
      agreedOn: '2026-01-02',
      verifiedAt: '2026-03-01T03:00:00Z',
    })
    const verified = await update(force.manager, 'Keyholder', holder, {
      fullAccess: true,
      agreedOn: '2026-02-03',
      verifiedAt: '2026-04-01T04:30:00Z',
    })
    const entries = await historyOf(force.manager, verified)
    expect(changesOf(entries, 2)).toStrictEqual({
      fullAccess: [false, true],
      agreedOn: ['2026-01-02', '2026-02-03'],
      verifiedAt: ['2026-03-01T03:00:00.000Z', '2026-04-01T04:30:00.000Z'],
    })
    expect(new Set(entries.map((entry) => entry.class))).toStrictEqual(new Set(['KEYHOLDING']))
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
    expect((await dpo.send(query, { id: number.id })).body).not.toMatch(/7700900/)
  })

  it('stays with directorate A where a number was private and is now given for work', async () => {
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
    expect((await force.economic.send(query, { id: number.id, first: 200 })).body).not.toMatch(/900333/)
  })

  it('withholds from a SPOC the earlier values of a number no longer given for work; the register manager and the DPO keep theirs', async () => {
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
      expect((await client.refused(query, { id: bank.id })).extensions.code).toBe('FORBIDDEN')
    }
  })

  it('is read page by page, newest first, each entry once', async () => {
    const made = await organisation(force.crime, { tier: 1, website: 'https://bank.example', reviewDate: '2027-01-01' })
    const last = await update(force.crime, 'Organisation', made, {
      tier: 2,
      website: 'https://other.example',
      name: 'Renamed',
    })
    const seen: Entry[] = []

    for (let after: string | null = null, more = true; more;) {
      const {
        history,
      }: { history: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Entry }[] } } =
        await force.crime.get(query, { id: made.id, first: 3, after })
      seen.push(...history.edges.map(({ node }) => node))
      more = history.pageInfo.hasNextPage
      after = history.pageInfo.endCursor
    }

    expect(seen).toStrictEqual(await historyOf(force.crime, last))
    expect(seen.map(({ objectVersion }) => objectVersion)).toStrictEqual([2, 2, 2, 1, 1, 1, 1, 1])
  })

  it("is written with the change or not at all: where it cannot be, a SPOC's change fails too", async () => {
    const made = await organisation(force.crime, { name: 'Before' })
    const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
    await asOwner('alter table history_entry rename to mislaid')
    try {
      expect(
        (await force.crime.refused(mutationOf('update', 'Organisation'), { input: { ...made, name: 'After' } }))
          .extensions.code,
      ).toBe('INTERNAL_SERVER_ERROR')
    } finally {
      await asOwner('alter table mislaid rename to history_entry')
    }

    const { record } = await force.crime.get<{ record: unknown }>(
      'query($id: ID!) { record: organisation(id: $id) { name version } }',
      { id: made.id },
    )

    expect(record).toStrictEqual({ name: 'Before', version: 1 })
  })

  it("tells an account's roles as they were, and nothing where they stayed", async () => {
    const account = await create(force.admin, 'Account', {
      email: `${word()}@test.example`,
      displayName: 'X',
      roles: ['STAFF'],
    })
    const renamed = await update(force.admin, 'Account', account, { displayName: 'Y' })
    await update(force.admin, 'Account', renamed, { roles: ['SPOC', 'STAFF'] })

    const rows = await server.db.query<{ change: string }>({
      text: `
        select json_build_array(object_version, field, old_value, new_value)::text as change
        from history_entry
        where object_id = $1
        and object_version > 1 order by object_version
      `,
      values: [account.id],
    })

    expect(rows.map(({ change }) => JSON.parse(change) as unknown)).toStrictEqual([
      [2, 'displayName', 'X', 'Y'],
      [3, 'roles', ['STAFF'], ['SPOC', 'STAFF']],
    ])
  })

  it('counts a change of a list alone as a change: it has a version of its own', async () => {
    const issue = await create(force.admin, 'Issue', { code: code(), name: 'Fraud' })
    const made = await organisation(force.crime)

    const changed = await update(force.crime, 'Organisation', made, { issues: [issue.id] })

    expect(changed.version).toBe(2)
    expect(changesOf(await historyOf(force.crime, made), 2)).toStrictEqual({ issues: [[], [issue.id]] })
    expect(
      (await force.economic.refused(mutationOf('update', 'Organisation'), { input: { ...made, issues: [] } }))
        .extensions.code,
    ).toBe('CONFLICT')
  })

  it('refuses a change that code makes outside of a transaction, before anything is written', async () => {
    const made = await organisation(force.crime, { name: 'Before' })
    const em = server.db.orm.em.fork()
    const entity = await em.findOneOrFail(Organisation, { id: made.id })
    entity.name = 'After'
    await expect(em.flush()).rejects.toThrow(/open transaction/)

    const { record } = await force.crime.get<{ record: unknown }>(
      'query($id: ID!) { record: organisation(id: $id) { name version } }',
      { id: made.id },
    )
    expect(record).toStrictEqual({ name: 'Before', version: 1 })
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
