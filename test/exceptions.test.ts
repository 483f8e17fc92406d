import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, code, create, type Made, organisation, person, update } from './support/builders.ts'
import { adds, HOUR_MS, inHours, logs, makesKinds } from './support/engagements.ts'

/** By the root field's arguments, how far a record is found. */
type Listed = { totalCount: number; edges: { node: { id: string } }[] }
type Asked = { root: string; args?: string }

const LAST_YEAR = '2020-01-31'
const inDays = (days: number): string => inHours(days * 24).slice(0, 10)
const lacking = (exception: string): Asked => ({ root: 'organisationExceptions', args: `exception: ${exception}, ` })
const REASON = 'It closes at the end of the month.'
const ACCEPT = /* GraphQL */ `
  mutation ($input: AcceptExceptionInput!) {
    acceptException(input: $input) {
      exceptionAcceptance {
        id
        version
      }
    }
  }
`

describe('exceptions', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
  })

  /** Whether a caller's list has a record, page after page; the count is that of all pages. */
  async function has(by: Client, { root, args = '' }: Asked, id: string): Promise<boolean> {
    let [found, seen] = [false, 0]
    for (let after: string | null = null; ;) {
      const text = `query ($after: String) { list: ${root}(${args}first: 200, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`
      const { list }: { list: Listed & { pageInfo: { hasNextPage: boolean; endCursor: string } } } = await by.get(
        text,
        { after },
      )
      seen += list.edges.length
      found ||= list.edges.some(({ node }) => node.id === id)
      if (!list.pageInfo.hasNextPage) {
        expect(list.totalCount).toBe(seen)
        return found
      }
      after = list.pageInfo.endCursor
    }
  }
  const accepts = async (by: Client, kind: string, record: string, acceptedUntil = inDays(30)): Promise<Made> =>
    (
      await by.get<{ acceptException: { exceptionAcceptance: Made } }>(ACCEPT, {
        input: { kind, record, acceptedUntil, reason: REASON },
      })
    ).acceptException.exceptionAcceptance

  it('lists an organisation without category, priority, issue and contact that nobody has met, until it has them', async () => {
    const bare = await organisation(force.crime, { sector: null, tier: null })
    const sector = await create(force.admin, 'Sector', { code: code(), name: 'Retail' })
    const issue = await create(force.admin, 'Issue', { code: code(), name: 'Fraud' })
    const kinds = ['NO_CATEGORY', 'NO_PRIORITY', 'NO_ISSUE', 'NO_CONTACT', 'NEVER_ENGAGED']
    for (const kind of kinds) expect([kind, await has(force.crime, lacking(kind), bare.id)]).toStrictEqual([kind, true])

    await update(force.crime, 'Organisation', bare, { sector: sector.id, tier: 2, issues: [issue.id] })
    const clerk = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: clerk.id, organisation: bare.id })
    await create(force.crime, 'ContactPoint', { person: clerk.id, kind: 'PHONE', value: '101', givenFor: 'WORK' })
    await logs(force.economic, { people: [clerk.id], organisations: [bare.id] })

    for (const kind of kinds)
      expect([kind, await has(force.crime, lacking(kind), bare.id)]).toStrictEqual([kind, false])
  })

  it('takes the contact of somebody who has left for none', async () => {
    const shop = await organisation(force.crime)
    const clerk = await person(force.crime)
    await create(force.crime, 'ContactPoint', { person: clerk.id, kind: 'PHONE', value: '101', givenFor: 'WORK' })
    const works = await create(force.crime, 'Affiliation', { person: clerk.id, organisation: shop.id })
    expect(await has(force.crime, lacking('NO_CONTACT'), shop.id)).toBe(false)

    await update(force.crime, 'Affiliation', works, { endsOn: LAST_YEAR })

    expect(await has(force.crime, lacking('NO_CONTACT'), shop.id)).toBe(true)
  })

  it('lists organisations and people whose review is overdue', async () => {
    const bank = await organisation(force.crime, { reviewDate: LAST_YEAR })
    const clerk = await person(force.crime, { reviewDate: LAST_YEAR })
    const other = await person(force.crime, { reviewDate: inDays(2) })

    expect(await has(force.manager, lacking('REVIEW_OVERDUE'), bank.id)).toBe(true)
    expect(await has(force.manager, { root: 'personExceptions' }, clerk.id)).toBe(true)
    expect(await has(force.manager, { root: 'personExceptions' }, other.id)).toBe(false)
  })

  it('lists a private contact without consent to the directorate that keeps it, and none that was given for work', async () => {
    const clerk = await person(force.crime)
    const contact = (value: string, givenFor: string) =>
      create(force.crime, 'ContactPoint', {
        person: clerk.id,
        kind: 'EMAIL',
        value,
        givenFor,
        directorate: force.crimeDirectorate,
      })
    const home = await contact('ada.home@example.org', 'PRIVATE')
    const work = await contact('ada@example.org', 'WORK')
    const contacts = (directorate: string): Asked => ({
      root: 'contactPointExceptions',
      args: `directorate: "${directorate}", `,
    })

    expect(await has(force.crime, contacts(force.crimeDirectorate), home.id)).toBe(true)
    expect(await has(force.crime, contacts(force.economicDirectorate), home.id)).toBe(false)
    expect(await has(force.crime, contacts(force.crimeDirectorate), work.id)).toBe(false)

    await force.crime.get(
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consentEvent { id } } }',
      { input: { contactPoint: home.id, decision: 'GIVEN', source: 'A call' } },
    )
    expect(await has(force.crime, contacts(force.crimeDirectorate), home.id)).toBe(false)
  })

  it('lists an overdue commitment until it is kept', async () => {
    const met = await logs(force.crime, { occurredAt: inHours(-40 * 24) })
    const commitment = await adds(force.crime, 'Commitment', {
      engagement: met.id,
      what: 'Send the plans.',
      owner: 'FORCE',
      due: inDays(-2),
    })
    const overdue: Asked = { root: 'commitmentExceptions', args: `directorate: "${force.crimeDirectorate}", ` }
    expect(await has(force.economic, overdue, commitment.id)).toBe(true)

    await update(force.crime, 'Commitment', commitment, { kept: true })

    expect(await has(force.economic, overdue, commitment.id)).toBe(false)
  })

  it('lists an overdue follow-up until the directorate has met the organisation again', async () => {
    const bank = await organisation(force.crime)
    const met = await logs(force.crime, {
      organisations: [bank.id],
      occurredAt: inHours(-40 * 24),
      followUpDueAt: new Date(Date.now() - 24 * HOUR_MS).toISOString(),
    })
    const overdue: Asked = { root: 'engagementExceptions' }
    await logs(force.economic, { organisations: [bank.id] })
    expect(await has(force.crime, overdue, met.id)).toBe(true)

    await logs(force.crime, { organisations: [bank.id] })

    expect(await has(force.crime, overdue, met.id)).toBe(false)
  })

  it('leaves out what is accepted, for that kind and record alone, until somebody takes it back', async () => {
    const [bare, other] = [
      await organisation(force.crime, { tier: null }),
      await organisation(force.crime, { tier: null }),
    ]
    const accepted = await accepts(force.crime, 'NO_PRIORITY', bare.id)

    expect(await has(force.economic, lacking('NO_PRIORITY'), bare.id)).toBe(false)
    expect(await has(force.economic, lacking('NO_CONTACT'), bare.id)).toBe(true)
    expect(await has(force.economic, lacking('NO_PRIORITY'), other.id)).toBe(true)

    await archive(force.manager, 'ExceptionAcceptance', accepted)

    expect(await has(force.economic, lacking('NO_PRIORITY'), bare.id)).toBe(true)
  })

  it('lists it again once the day has passed', async () => {
    const bare = await organisation(force.crime, { tier: null })
    const { id } = await accepts(force.crime, 'NO_PRIORITY', bare.id)
    await server.db.query({
      text: 'update exception_acceptance set accepted_until = $2::date where id = $1',
      values: [id, inDays(-1)],
    })

    expect(await has(force.crime, lacking('NO_PRIORITY'), bare.id)).toBe(true)
  })

  const refused = async (by: Client, input: object) =>
    (
      await by.refused(ACCEPT, {
        input: { kind: 'NO_ISSUE', record: newId(), acceptedUntil: inDays(30), reason: REASON, ...input },
      })
    ).extensions

  it.each([
    [{}, 'record'],
    [{ acceptedUntil: inDays(-1) }, 'acceptedUntil'],
    [{ acceptedUntil: inDays(400) }, 'acceptedUntil'],
    [{ reason: 'No.' }, 'reason'],
  ])('refuses a SPOC who accepts with %j, naming %s', async (input, field) => {
    const { code: refusal, fields } = await refused(force.crime, input)

    expect(refusal).toBe('BAD_USER_INPUT')
    expect(Object.keys(fields as object)).toStrictEqual([field])
  })

  it('lets an inspector read, and accept nothing', async () => {
    const inspector = await server.as('INSPECTOR')
    const bare = await organisation(force.crime, { tier: null })

    expect(await has(inspector, lacking('NO_PRIORITY'), bare.id)).toBe(true)
    expect(await refused(inspector, { kind: 'NO_PRIORITY', record: bare.id })).toMatchObject({ code: 'FORBIDDEN' })
  })

  it.each(['ANALYST', 'STAFF', 'OPERATOR', 'RESIDENT', 'DPO', 'ADMINISTRATOR'] as const)(
    'counts nothing for a %s',
    async (role) => {
      const by = await server.as(role)
      for (const root of [
        'organisationExceptions(exception: NO_ISSUE)',
        'personExceptions',
        'contactPointExceptions',
        'commitmentExceptions',
        'engagementExceptions',
        'exceptionAcceptances',
      ])
        expect((await by.refused(`{ ${root} { totalCount } }`)).extensions).toMatchObject({ code: 'FORBIDDEN' })
    },
  )
})
