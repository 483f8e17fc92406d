import { TAG } from '../api/timeline/order.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  premises,
  square,
  update,
} from './support/builders.ts'
import { inHours, logs, makesKinds, MEETING } from './support/engagements.ts'
import { actsOn, type Asking, askedOf, question } from './support/questions.ts'
import { about } from './support/run/expecting.ts'
import { idsOf, TIMELINE, timelineOf, wholeTimeline } from './support/timelines.ts'

let server: Api
let force: Cast
let asking: Asking
let bank: Made
beforeAll(async () => {
  server = await api()
  force = await cast(server)
  await makesKinds(force.admin)
  asking = await askedOf(server, force, force.crimeDirectorate)
})
beforeEach(async () => {
  bank = await organisation(force.manager)
})

const RECORD_CONSENT = `mutation ($input: RecordConsentInput!) {
  recordConsent(input: $input) { consentEvent { id } }
}`

const engagementWith = (hours: number, input: Record<string, unknown> = {}): Promise<Made> =>
  logs(force.crime, { organisations: [bank.id], occurredAt: inHours(hours), ...input })
/** The ids of a question that the organisation asked, and of its answer. */
async function answeredQuestion(): Promise<{ id: string; answer: string }> {
  const asker = await server.as('STAKEHOLDER', { organisationId: bank.id })
  const { id } = await asking.ask(asker)
  const version = (await question(force.crime, id))?.handling?.version
  const taken = await actsOn(force.crime, 'takeQuestion', { id, version })
  await actsOn(force.crime, 'answerQuestion', { id, version: taken.version, body: 'In March.' })
  const seen = await asker.get<{ question: { posts: Made[] } }>(
    'query ($id: ID!) { question(id: $id) { posts { id } } }',
    { id },
  )
  return { id, answer: String(seen.question.posts[0]?.id) }
}
async function consent(of: Record<string, unknown>): Promise<string> {
  const contact = await contactPoint(force.crime, of)
  const input = { contactPoint: contact.id, decision: 'GIVEN', source: 'A form' }
  const { recordConsent } = await force.crime.get<{ recordConsent: { consentEvent: Made } }>(RECORD_CONSENT, { input })
  return recordConsent.consentEvent.id
}
const seenBy = async (by: Client, of: Record<string, unknown>, filter = {}): Promise<string[]> =>
  wholeTimeline(by, { of, filter }, 20)
const refusalOf = async (variables: Record<string, unknown>) => {
  const { code: refusedAs, fields } = (await force.crime.refused(TIMELINE, variables)).extensions
  return [refusedAs, ...Object.keys(fields as Record<string, string>)]
}

describe("an organisation's timeline", () => {
  it('has engagements, questions, answers and consents in one order for a SPOC, earliest first', async () => {
    const [planned, met] = [await engagementWith(48), await engagementWith(-2)]
    const answered = await answeredQuestion()
    const agreed = await consent({ organisation: bank.id })

    const past = await timelineOf(force.crime, { of: { organisation: bank.id }, last: 10 })

    expect(past.edges.map(({ node }) => [node.__typename, node.id])).toStrictEqual([
      ['Engagement', met.id],
      ['Question', answered.id],
      ['Post', answered.answer],
      ['ConsentEvent', agreed],
    ])
    expect(past.totalCount).toBe(5)
    const later = await timelineOf(force.crime, { of: { organisation: bank.id }, first: 10 })
    expect(idsOf(later)).toStrictEqual([planned.id])
  })

  it('begins at now in both directions, and says on which side more stands', async () => {
    const made = [
      await engagementWith(-3),
      await engagementWith(-2),
      await engagementWith(24),
      await engagementWith(48),
    ]
    const of = { organisation: bank.id }

    const [ahead, back] = [
      await timelineOf(force.crime, { of, first: 1 }),
      await timelineOf(force.crime, { of, last: 1 }),
    ]

    expect([idsOf(ahead), idsOf(back)]).toStrictEqual([[made[2]?.id], [made[1]?.id]])
    expect(ahead.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
    const onwards = await timelineOf(force.crime, { of, first: 3, after: back.pageInfo.startCursor })
    expect(idsOf(onwards)).toStrictEqual([made[2]?.id, made[3]?.id])
    const backwards = await timelineOf(force.crime, { of, last: 3, before: ahead.pageInfo.endCursor })
    expect(idsOf(backwards)).toStrictEqual([made[0]?.id, made[1]?.id])
    expect(backwards.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true })
  })

  it('is the same sequence in pages of any size, also where several are of one moment', async () => {
    const at = inHours(-5)
    const made = await Promise.all(
      [at, at, at, inHours(-6), inHours(7)].map((occurredAt) => engagementWith(0, { occurredAt })),
    )
    const whole = await wholeTimeline(force.crime, { of: { organisation: bank.id } }, 200)

    expect(whole.toSorted()).toStrictEqual(made.map(({ id }) => id).toSorted())
    for (const size of [1, 2, 3])
      expect(await wholeTimeline(force.crime, { of: { organisation: bank.id } }, size)).toStrictEqual(whole)
  })

  it('follows an engagement that is moved, given to another organisation, archived and restored', async () => {
    const other = await organisation(force.manager)
    const [first, second] = [await engagementWith(-9), await engagementWith(-8)]
    const moved = await update(force.crime, 'Engagement', first, { occurredAt: inHours(-7) })
    expect(await seenBy(force.crime, { organisation: bank.id })).toStrictEqual([second.id, first.id])

    const archived = await archive(force.crime, 'Engagement', second)
    const given = await update(force.crime, 'Engagement', moved, { organisations: [other.id] })
    expect(await seenBy(force.crime, { organisation: bank.id })).toStrictEqual([])
    expect(await seenBy(force.crime, { organisation: other.id })).toStrictEqual([given.id])

    await force.crime.get(
      'mutation ($input: RecordVersionInput!) { restoreEngagement(input: $input) { engagement { id } } }',
      { input: { id: archived.id, version: archived.version } },
    )
    expect(await seenBy(force.crime, { organisation: bank.id })).toStrictEqual([second.id])
  })
})

describe('whose timeline', () => {
  it('is chosen by person, group, sector, ward, directorate and issue', async () => {
    const { admin, manager } = force
    const [sector, group, issue] = await Promise.all(
      ['Sector', 'Group', 'Issue'].map(async (type) => (await create(admin, type, { code: code(), name: type })).id),
    )
    const ward = (await create(admin, 'Zone', { code: code(), name: 'Ward', kind: 'WARD', shape: square(-0.09, 51.5) }))
      .id
    const [withSector, member] = await Promise.all([
      organisation(manager, { sector }),
      organisation(manager, { groups: [group] }),
    ])
    await premises(manager, { organisation: bank.id, location: { longitude: -0.085, latitude: 51.505 } })
    const somebody = await person(manager)
    await create(manager, 'Affiliation', { person: somebody.id, organisation: bank.id })
    const ids = async (input: Record<string, unknown>): Promise<string> =>
      (await logs(force.economic, { occurredAt: inHours(-1), ...input })).id
    const made = {
      person: await ids({ organisations: [bank.id], people: [somebody.id] }),
      sector: await ids({ organisations: [withSector.id] }),
      group: await ids({ groups: [group], organisations: [bank.id] }),
      member: await ids({ organisations: [member.id] }),
      issue: await ids({ organisations: [bank.id], issues: [issue] }),
    }
    const agreed = await consent({ person: somebody.id })

    expect(await seenBy(force.crime, { person: somebody.id })).toStrictEqual([made.person, agreed])
    expect(await seenBy(force.crime, { sector })).toStrictEqual([made.sector])
    expect((await seenBy(force.crime, { group })).toSorted()).toStrictEqual([made.group, made.member].toSorted())
    expect((await seenBy(force.crime, { ward })).toSorted()).toStrictEqual(
      [made.person, made.group, made.issue].toSorted(),
    )
    expect(await seenBy(force.crime, { issue })).toStrictEqual([made.issue])
    expect(await seenBy(force.crime, { directorate: force.economicDirectorate })).toStrictEqual(
      expect.arrayContaining(Object.values(made)),
    )
    expect(await seenBy(force.crime, {})).toStrictEqual(expect.arrayContaining([...Object.values(made), agreed]))
  })

  it('leads nowhere by what is no id, and to nothing by an unknown one', async () => {
    expect(await seenBy(force.crime, { organisation: 'nobody' })).toStrictEqual([])
    expect(await seenBy(force.crime, { organisation: force.crimeDirectorate })).toStrictEqual([])
  })
})

describe('a filter of the timeline', () => {
  it('keeps entries of a sort, kinds, statuses, directorate, issue and period', async () => {
    const [met, planned] = [await engagementWith(-30, { issues: [asking.issue] }), await engagementWith(30)]
    const answered = await answeredQuestion()
    const agreed = await consent({ organisation: bank.id })
    const of = { organisation: bank.id }
    const cases: [Record<string, unknown>, (string | undefined)[]][] = [
      [{ entries: ['QUESTION', 'CONSENT'] }, [answered.id, agreed]],
      [{ kinds: [MEETING] }, [met.id, planned.id]],
      [{ statuses: ['PLANNED'] }, [planned.id]],
      [{ directorate: force.crimeDirectorate }, [met.id, answered.id, answered.answer, planned.id]],
      [{ directorate: force.economicDirectorate }, []],
      [{ issue: asking.issue }, [met.id, answered.id, answered.answer]],
      [{ since: inHours(-29), until: inHours(29) }, [answered.id, answered.answer, agreed]],
    ]
    for (const [filter, kept] of cases)
      await about(JSON.stringify(filter), async () => expect(await seenBy(force.crime, of, filter)).toStrictEqual(kept))
  })
})

describe('what a caller may not read', () => {
  it('leaves no gap for a stakeholder, a directorate that was not asked, staff and an analyst', async () => {
    const shared = await engagementWith(-3, { shared: true })
    const hidden = await engagementWith(-2)
    const answered = await answeredQuestion()
    const of = { organisation: bank.id }
    const [owner, staff, analyst] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' }),
      server.as('STAFF'),
      server.as('ANALYST'),
    ])

    expect(await seenBy(owner, of)).toStrictEqual([shared.id, answered.id, answered.answer])
    expect(await seenBy(force.economic, of)).toStrictEqual([shared.id, hidden.id])
    expect(await seenBy(staff, of)).toStrictEqual([shared.id, hidden.id])
    expect((await analyst.refused(TIMELINE, { of })).extensions.code).toBe('FORBIDDEN')
    expect(await timelineOf(owner, { of, last: 1 })).toMatchObject({ totalCount: 3 })
    const stranger = await server.as('STAKEHOLDER', { organisationId: (await organisation(force.manager)).id })
    expect(await seenBy(stranger, of)).toStrictEqual([])
  })

  it('is not found by its people, its topic or its group for general staff, who read neither', async () => {
    const somebody = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: somebody.id, organisation: bank.id })
    await engagementWith(-1, { people: [somebody.id], issues: [asking.issue] })
    const staff = await server.as('STAFF')

    expect(await seenBy(staff, { person: somebody.id })).toStrictEqual([])
    expect(await seenBy(staff, { issue: asking.issue })).toStrictEqual([])
    expect(await seenBy(staff, { organisation: bank.id }, { issue: asking.issue })).toStrictEqual([])
  })
})

describe('a timeline of what the caller may not read', () => {
  it('is empty for general staff who name a person, an issue or a group as an organisation', async () => {
    const group = (await create(force.admin, 'Group', { code: code(), name: 'Group' })).id
    const somebody = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: somebody.id, organisation: bank.id })
    await engagementWith(-1, { people: [somebody.id], issues: [asking.issue], groups: [group] })
    const staff = await server.as('STAFF')

    for (const id of [somebody.id, asking.issue, group])
      for (const by of [staff, force.crime]) expect(await seenBy(by, { organisation: id })).toStrictEqual([])
    expect(await seenBy(force.crime, { group })).toHaveLength(1)
  })

  it('tells a stakeholder nothing of whom else a shared engagement was with', async () => {
    const other = await organisation(force.manager)
    const [own, theirs] = [await person(force.manager), await person(force.manager)]
    await create(force.manager, 'Affiliation', { person: own.id, organisation: bank.id })
    await create(force.manager, 'Affiliation', { person: theirs.id, organisation: other.id })
    const together = await engagementWith(-1, {
      organisations: [bank.id, other.id],
      people: [own.id, theirs.id],
      shared: true,
    })
    const owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })

    expect(await seenBy(owner, { organisation: bank.id })).toStrictEqual([together.id])
    expect(await seenBy(owner, { organisation: other.id })).toStrictEqual([])
    expect(await seenBy(owner, { person: theirs.id })).toStrictEqual([])
  })
})

describe('what nothing can be', () => {
  it('is an empty page', async () => {
    const cases: Record<string, unknown>[] = [
      { filter: { entries: ['QUESTION'], kinds: [MEETING] } },
      { filter: { entries: ['CONSENT'], issue: asking.issue } },
      { filter: { entries: [] }, of: { organisation: bank.id } },
      { filter: { entries: ['CONSENT'] }, of: { issue: asking.issue } },
      { filter: { entries: ['CONSENT'], since: inHours(-1) }, of: { directorate: force.crimeDirectorate } },
    ]
    for (const variables of cases)
      await about(JSON.stringify(variables), async () =>
        expect(await timelineOf(force.crime, variables)).toMatchObject({ totalCount: 0, edges: [] }),
      )
  })
})

describe('bad input', () => {
  it('is refused by the name of the argument', async () => {
    const cases: [Record<string, unknown>, string][] = [
      [{ first: 0 }, 'first'],
      [{ last: 201 }, 'last'],
      [{ first: 1, last: 1 }, 'last'],
      [{ first: 1, before: 'x' }, 'before'],
      [{ after: 'x' }, 'after'],
      [{ before: 'WyJ4Il0' }, 'before'],
      [{ before: Buffer.from(JSON.stringify([TAG, null, bank.id])).toString('base64url') }, 'before'],
      [{ of: { organisation: bank.id, person: bank.id } }, 'of.person'],
      [{ filter: { since: inHours(1), until: inHours(0) } }, 'filter.until'],
      [{ filter: { kinds: Array.from({ length: 51 }, () => 'A') } }, 'filter.kinds'],
    ]
    for (const [variables, field] of cases)
      await about(JSON.stringify(variables), async () =>
        expect(await refusalOf(variables)).toStrictEqual(['BAD_USER_INPUT', field]),
      )
  })
})
