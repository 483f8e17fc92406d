import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, code, create, type Made, organisation, person, update, word } from './support/builders.ts'
import { contractDocument } from './support/contractDocuments.ts'
import { inHours, logs, makesKinds, MEETING, meeting, refusesToLog } from './support/engagements.ts'

const READ = /* GraphQL */ `
  query ($id: ID!) {
    engagement(id: $id) {
      id
      version
      kind
      status
      summary
      place
      need
      confidence
      satisfaction
      followUpDueAt
      cancelledBecause
      directorate {
        id
      }
      organisations {
        id
      }
      people {
        id
      }
      officers {
        id
      }
      access {
        unreadableFields
      }
    }
  }
`

type Seen = Record<string, unknown> & { version: number | null; organisations: Made[]; people: Made[] | null }

describe('an engagement', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let other: Made
  let manager: Made
  let owner: Client
  let stranger: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    ;[bank, other] = await Promise.all([organisation(force.crime), organisation(force.crime)])
    manager = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: manager.id, organisation: bank.id })
    ;[owner, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' }),
      server.as('STAKEHOLDER', { organisationId: other.id, standing: 'OWNER' }),
    ])
  })

  const read = async (by: Client, { id }: { id: string }): Promise<Seen | null> =>
    (await by.get<{ engagement: Seen | null }>(READ, { id })).engagement
  const withBank = () => ({ organisations: [bank.id], people: [manager.id] })
  const change = (name: string, by: Client, input: object) =>
    by.send<Record<string, { engagement: { status: string; version: number } }>>(
      `mutation ($input: ${name === 'cancel' ? 'CancelEngagementInput' : 'RecordVersionInput'}!) {
        ${name}Engagement(input: $input) { engagement { status version } }
      }`,
      { input },
    )

  it('is logged by a SPOC as held, for their directorate and by themselves, and refused to general staff', async () => {
    const input = meeting({ ...withBank(), satisfaction: 4 })

    const { logEngagement } = await force.crime.get<{ logEngagement: { engagement: Made } }>(
      contractDocument('log-engagement'),
      { input },
    )

    expect(logEngagement.engagement).toMatchObject({ kind: MEETING, status: 'HELD', version: 1 })
    expect(await read(force.crime, logEngagement.engagement)).toMatchObject({
      directorate: { id: force.crimeDirectorate },
      officers: [{ id: force.crime.accountId }],
      satisfaction: 4,
    })
    const staff = await server.as('STAFF')
    const refused = await staff.refused(contractDocument('log-engagement'), { input })
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('stands in the timeline of its organisation for a SPOC, newest first, page by page', async () => {
    const house = await organisation(force.crime)
    for (const hours of [-3, 24, -1]) await logs(force.crime, { organisations: [house.id], occurredAt: inHours(hours) })
    type Timeline = {
      organisation: {
        engagements: {
          totalCount: number
          pageInfo: { hasNextPage: boolean; endCursor: string }
          edges: { node: { status: string; occurredAt: string; summary: string } }[]
        }
      }
    }
    const page = async (after: string | null) =>
      (await force.economic.get<Timeline>(contractDocument('timeline'), { organisation: house.id, first: 2, after }))
        .organisation.engagements

    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)

    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toStrictEqual([3, true, false])
    const shown = [...first.edges, ...second.edges].map(({ node }) => node)
    expect(shown.map(({ status }) => status)).toStrictEqual(['PLANNED', 'HELD', 'HELD'])
    expect(shown.map(({ occurredAt }) => occurredAt)).toStrictEqual(
      shown
        .map(({ occurredAt }) => occurredAt)
        .sort()
        .reverse(),
    )
    expect(shown[0]?.summary).toBe('Went through the plans for the winter.')
  })

  it('is read by a SPOC of another directorate, who may not change it', async () => {
    const made = await logs(force.crime, withBank())

    expect(await read(force.economic, made)).toMatchObject({ summary: 'Went through the plans for the winter.' })
    const refused = await force.economic.refused(
      'mutation ($input: UpdateEngagementInput!) { updateEngagement(input: $input) { engagement { id } } }',
      { input: { id: made.id, version: made.version, summary: 'Another summary.' } },
    )
    expect(refused.extensions).toMatchObject({ code: 'FORBIDDEN_FIELD' })
  })

  it('shows general staff its kind, time, directorate and organisations, and neither people nor summary', async () => {
    const made = await logs(force.crime, { ...withBank(), satisfaction: 2 })

    const seen = await read(await server.as('STAFF'), made)

    expect(seen).toMatchObject({ kind: MEETING, status: 'HELD', directorate: { id: force.crimeDirectorate } })
    expect(seen?.organisations).toStrictEqual([{ id: bank.id }])
    expect([seen?.people, seen?.['officers'], seen?.['summary'], seen?.['satisfaction'], seen?.version]).toStrictEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('is shown to the owner with whom it is shared, without what the force notes, and to no other organisation', async () => {
    const withBoth = { organisations: [bank.id, other.id], people: [manager.id] }
    const shared = await logs(force.crime, { ...withBank(), satisfaction: 2, need: 5, shared: true })
    const kept = await logs(force.crime, withBank())
    const withOther = await logs(force.crime, { ...withBoth, shared: true })

    const seen = await read(owner, shared)

    expect(seen).toMatchObject({ summary: 'Went through the plans for the winter.', people: [{ id: manager.id }] })
    expect([seen?.['satisfaction'], seen?.['need'], seen?.['officers'], seen?.version]).toStrictEqual([
      null,
      null,
      null,
      null,
    ])
    expect(await Promise.all([read(owner, kept), read(stranger, shared), read(stranger, kept)])).toStrictEqual([
      null,
      null,
      null,
    ])
    // Neither learns who else was there.
    expect((await read(stranger, withOther))?.organisations).toStrictEqual([{ id: other.id }])
    expect((await read(stranger, withOther))?.people).toStrictEqual([])
  })

  it.each(['ANALYST', 'RESIDENT', 'DPO', 'ADMINISTRATOR'] as const)('is refused to a %s', async (role) => {
    const made = await logs(force.crime, withBank())

    const refused = await (await server.as(role)).refused(READ, { id: made.id })

    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('names everybody who was present in the ledger of a SPOC who reads it', async () => {
    const guest = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: guest.id, organisation: bank.id })
    const made = await logs(force.crime, { organisations: [bank.id], people: [manager.id, guest.id] })

    await force.economic.get('query ($id: ID!) { engagement(id: $id) { summary } }', { id: made.id })

    const [row] = await server.db.query<{ subjects: string }>({
      text: `select subjects::text as subjects from ledger_record where account_id = $1 order by seq desc limit 1`,
      values: [force.economic.accountId],
    })
    expect(row?.subjects).toBe(`{${[manager.id, guest.id].sort().join(',')}}`)
  })

  it('is refused to a SPOC by the name of each field that is wrong', async () => {
    const [gone, guest] = await Promise.all([organisation(force.crime), person(force.crime)])
    await force.crime.get(
      'mutation ($input: RecordVersionInput!) { archiveOrganisation(input: $input) { organisation { id } } }',
      { input: { id: gone.id, version: gone.version } },
    )
    const account = force.crime.accountId
    const cases: [Record<string, unknown>, string][] = [
      [{ kind: 'SEANCE' }, 'kind'],
      [{ endsAt: inHours(-2) }, 'endsAt'],
      [{ status: 'PLANNED' }, 'status'],
      [{ occurredAt: inHours(2), status: 'HELD' }, 'status'],
      [{ satisfaction: 6 }, 'satisfaction'],
      [{ officers: Array.from({ length: 400 }, () => account) }, 'officers'],
      [{ officers: [owner.accountId] }, 'officers'],
      [{ organisations: [bank.id], people: [guest.id] }, 'people'],
      [{ organisations: [gone.id] }, 'organisations'],
      [{ summary: ' ' }, 'summary'],
    ]

    for (const [input, field] of cases) {
      const refusal = await refusesToLog(force.crime, input)

      expect([field, refusal.code, Object.keys(refusal['fields'] as object)]).toStrictEqual([
        field,
        'BAD_USER_INPUT',
        [field],
      ])
    }
  })

  it('that was planned is cancelled with a reason by a SPOC, and is then changed no more', async () => {
    const planned = await logs(force.crime, { ...withBank(), occurredAt: inHours(24) })
    const record = { id: planned.id, version: planned.version }

    const without = await change('cancel', force.crime, { ...record, cancelledBecause: 'rain' })
    const cancelled = await change('cancel', force.crime, {
      ...record,
      cancelledBecause: 'The bank asked for another week.',
    })

    expect(without.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(Object.keys(without.errors[0]?.extensions['fields'] as object)).toStrictEqual(['cancelledBecause'])
    expect(cancelled.data?.['cancelEngagement']?.engagement).toStrictEqual({ status: 'CANCELLED', version: 2 })
    const again = await change('hold', force.crime, { ...record, version: 2 })
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', status: 'CANCELLED' })
  })

  it('is not held by a SPOC before it has begun', async () => {
    const planned = await logs(force.crime, { ...withBank(), occurredAt: inHours(24) })

    const { errors } = await change('hold', force.crime, { id: planned.id, version: planned.version })

    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { id: 'must have begun: change its time first' },
    })
  })

  it('that was planned for later and is over already is moved and then held by a SPOC', async () => {
    const planned = await logs(force.crime, { ...withBank(), occurredAt: inHours(24) })

    const moved = await update(force.crime, 'Engagement', planned, { occurredAt: inHours(-2) })
    const held = await change('hold', force.crime, moved)

    expect(held.data?.['holdEngagement']?.engagement).toStrictEqual({ status: 'HELD', version: 3 })
    const refused = await force.crime.refused(
      'mutation ($input: UpdateEngagementInput!) { updateEngagement(input: $input) { engagement { id } } }',
      { input: { id: planned.id, version: 3, occurredAt: inHours(5) } },
    )
    expect(refused.extensions).toMatchObject({ fields: { occurredAt: 'must have passed: it was held' } })
  })

  it('that was shared by mistake is taken back by a SPOC, also once it is cancelled, and by archiving it', async () => {
    const wrong = { ...withBank(), occurredAt: inHours(24), shared: true }
    const [one, other] = [await logs(force.crime, wrong), await logs(force.crime, wrong)]
    await change('cancel', force.crime, { id: one.id, version: 1, cancelledBecause: 'It was with another bank.' })
    const before = await Promise.all([read(owner, one), read(owner, other)])

    await update(force.crime, 'Engagement', { id: one.id, version: 2 }, { shared: false })
    await change('archive', force.crime, { id: other.id, version: 1 })

    expect(before.map((seen) => seen?.['status'])).toStrictEqual(['CANCELLED', 'PLANNED'])
    expect(await Promise.all([read(owner, one), read(owner, other)])).toStrictEqual([null, null])
  })

  it('keeps the code of its kind: an administrator may not change one that is in use', async () => {
    const own = code()
    const kind = await create(force.admin, 'EngagementKind', { code: own, name: 'Walkabout' })
    await logs(force.crime, { kind: own })

    const refused = await force.admin.refused(
      'mutation ($input: UpdateEngagementKindInput!) { updateEngagementKind(input: $input) { engagementKind { id } } }',
      { input: { id: kind.id, version: kind.version, code: code() } },
    )

    expect(refused.extensions).toMatchObject({
      fields: { code: 'must stay as it is: engagements are of this kind' },
    })
  })

  it('takes no other SPOC by surprise: a change on an older version is refused', async () => {
    const made = await logs(force.crime, withBank())
    await update(force.crime, 'Engagement', made, { summary: `Spoke of ${word()}.` })

    const refused = await force.crime.refused(
      'mutation ($input: UpdateEngagementInput!) { updateEngagement(input: $input) { engagement { id } } }',
      { input: { id: made.id, version: made.version, summary: 'Spoke of nothing.' } },
    )

    expect(refused.extensions.code).toBe('CONFLICT')
  })
})
