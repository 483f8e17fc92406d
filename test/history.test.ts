import { recordHistory } from '../api/access/write/flushed.ts'
import { Organisation } from '../api/organisations/organisation.entity.ts'
import { api, type Api } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  create,
  mutationOf,
  organisation,
  person,
  premises,
  restore,
  update,
  word,
} from './support/builders.ts'
import { changesOf, type Entry, historyOf, HISTORY_QUERY } from './support/writes/historyOf.ts'
import { testCatalogue } from './support/catalogue.ts'

describe('history', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

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

  it("is written once for a SPOC's change, even where a second server of the process uses the same database", async () => {
    recordHistory(server.db.orm, await testCatalogue())

    const made = await organisation(force.crime, { name: word() })

    const entries = await historyOf(force.crime, made)

    expect(entries.map(({ field }) => field).sort()).toStrictEqual(['kind', 'name'])
  })

  it("gets no entry, and the record no new version, from a SPOC's update that changes nothing", async () => {
    const made = await organisation(force.crime, { name: 'Same', tier: 2 })
    const before = await historyOf(force.crime, made)

    expect(await update(force.crime, 'Organisation', made, { name: 'Same', tier: 2 })).toStrictEqual(made)
    expect(await historyOf(force.crime, made)).toStrictEqual(before)
  })

  it('is kept of every kind of value that a register manager writes: points, times, dates, yes and no', async () => {
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
        await force.crime.get(HISTORY_QUERY, { id: made.id, first: 3, after })
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
      /* GraphQL */ `
        query ($id: ID!) {
          record: organisation(id: $id) {
            name
            version
          }
        }
      `,
      { id: made.id },
    )

    expect(record).toStrictEqual({ name: 'Before', version: 1 })
  })

  it("shows an account's roles as they were, and no entry where they stayed the same", async () => {
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

  it('counts a change of a list alone as a change, with a version of its own', async () => {
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

  it('refuses a change that code makes outside a transaction, before anything is written', async () => {
    const made = await organisation(force.crime, { name: 'Before' })
    const em = server.db.orm.em.fork()
    const entity = await em.findOneOrFail(Organisation, { id: made.id })
    entity.name = 'After'

    await expect(em.flush()).rejects.toThrow(/open transaction/)

    const { record } = await force.crime.get<{ record: unknown }>(
      /* GraphQL */ `
        query ($id: ID!) {
          record: organisation(id: $id) {
            name
            version
          }
        }
      `,
      { id: made.id },
    )
    expect(record).toStrictEqual({ name: 'Before', version: 1 })
  })
})
