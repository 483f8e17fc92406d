import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, code, create, type Made, organisation, person } from './support/builders.ts'
import { inHours, logs, makesKinds, MEETING } from './support/engagements.ts'
import { ledgerOf } from './support/exports.ts'

const ALIKE = /* GraphQL */ `
  query ($organisations: [ID!]!, $kind: String!, $occurredAt: DateTime!) {
    alike: engagementsAlike(organisations: $organisations, kind: $kind, occurredAt: $occurredAt) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`
const JOIN = /* GraphQL */ `
  mutation ($input: RecordVersionInput!) {
    joinEngagement(input: $input) {
      engagement {
        id
        version
        summary
        directorate {
          id
        }
        officers {
          id
        }
      }
    }
  }
`

type Joined = { version: number; directorate: { id: string }; officers: { id: string }[] }

describe('one meeting of two directorates', () => {
  let server: Api
  let force: Cast
  let bank: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    bank = await organisation(force.crime)
  })

  const alike = async (by: Client, about: Record<string, unknown> = {}): Promise<string[]> => {
    const variables = { organisations: [bank.id], kind: MEETING, occurredAt: inHours(-1), ...about }
    const { alike } = await by.get<{ alike: { edges: { node: { id: string } }[] } }>(ALIKE, variables)
    return alike.edges.map(({ node }) => node.id)
  }
  const joins = async (by: Client, { id, version }: Made): Promise<Joined> =>
    (await by.get<{ joinEngagement: { engagement: Joined } }>(JOIN, { input: { id, version } })).joinEngagement
      .engagement

  it('is shown to a SPOC who is about to log it again: same organisation, kind and London day, and neither cancelled nor archived', async () => {
    const [house, other] = [await organisation(force.crime), await organisation(force.crime)]
    const logged = await logs(force.crime, { organisations: [house.id], occurredAt: '2026-03-28T23:30:00Z' })
    await logs(force.crime, { organisations: [house.id], occurredAt: '2026-03-29T23:30:00Z' })
    const gone = await logs(force.crime, { organisations: [house.id], occurredAt: '2026-03-28T12:00:00Z' })
    await force.crime.get(
      'mutation ($input: RecordVersionInput!) { archiveEngagement(input: $input) { engagement { id } } }',
      { input: { id: gone.id, version: gone.version } },
    )
    const on = (occurredAt: string, more = {}) =>
      alike(force.economic, { organisations: [house.id, other.id], occurredAt, ...more })

    expect(await on('2026-03-28T00:00:00Z')).toStrictEqual([logged.id])
    // A minute before midnight in London, of the day on which the clocks go forward.
    expect(await on('2026-03-29T22:59:00Z')).toStrictEqual([])
    expect(await on('2026-03-28T00:00:00Z', { organisations: [other.id] })).toStrictEqual([])
    expect(await on('2026-03-28T00:00:00Z', { kind: code() })).toStrictEqual([])
  })

  it('is shown to the owner only if it is shared, and an analyst is refused', async () => {
    const house = await organisation(force.crime)
    const owner = await server.as('STAKEHOLDER', { organisationId: house.id, standing: 'OWNER' })
    await logs(force.crime, { organisations: [house.id] })
    const about = { organisations: [house.id] }

    expect(await alike(owner, about)).toStrictEqual([])
    const shared = await logs(force.crime, { organisations: [house.id], shared: true })
    expect(await alike(owner, about)).toStrictEqual([shared.id])
    const refused = await (
      await server.as('ANALYST')
    ).refused(ALIKE, { ...about, kind: MEETING, occurredAt: inHours(0) })
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('takes 1 to 50 organisations from a SPOC', async () => {
    for (const organisations of [[], Array.from({ length: 51 }, () => bank.id), ['nonsense']]) {
      const refused = await force.crime.refused(ALIKE, { organisations, kind: MEETING, occurredAt: inHours(0) })

      expect(refused.extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { organisations: 'must name 1 to 50' },
      })
    }
  })

  it('is joined by a SPOC of the other directorate, who becomes an officer of it and may change nothing else', async () => {
    const made = await logs(force.crime, { organisations: [bank.id] })

    const joined = await joins(force.economic, made)

    expect(joined).toMatchObject({ version: 2, directorate: { id: force.crimeDirectorate } })
    expect(joined.officers.map(({ id }) => id).sort()).toStrictEqual(
      [force.crime.accountId, force.economic.accountId].sort(),
    )
    const refused = await force.economic.refused(
      'mutation ($input: UpdateEngagementInput!) { updateEngagement(input: $input) { engagement { id } } }',
      { input: { id: made.id, version: 2, officers: [force.economic.accountId] } },
    )
    expect(refused.extensions).toMatchObject({ code: 'FORBIDDEN_FIELD' })
  })

  it('is joined once by a SPOC: again changes nothing', async () => {
    const made = await logs(force.crime, { organisations: [bank.id] })
    const { version } = await joins(force.economic, made)

    const again = await joins(force.economic, { ...made, version })
    const afterLostAnswer = await joins(force.economic, made)

    expect([again.version, afterLostAnswer.version]).toStrictEqual([2, 2])
  })

  it('has in its history and in the ledger who joined it', async () => {
    const guest = await person(force.crime)
    await create(force.crime, 'Affiliation', { person: guest.id, organisation: bank.id })
    const made = await logs(force.crime, { organisations: [bank.id], people: [guest.id] })

    await joins(force.economic, made)

    expect(
      (await ledgerOf(server, force.economic)).findLast(({ category }) => category === 'ALTERATION'),
    ).toMatchObject({
      operation: 'joinEngagement',
      subjects: [guest.id],
    })
    const changes = await server.db.query({
      text: `select field, account_id::text as account from history_entry where object_id = $1 and operation = 'joinEngagement'`,
      values: [made.id],
    })
    expect(changes).toStrictEqual([{ field: 'officers', account: force.economic.accountId }])
  })

  it('is refused to a SPOC on an older version, once it is cancelled, and where there is none', async () => {
    const made = await logs(force.crime, { organisations: [bank.id], occurredAt: inHours(24) })
    const refusal = async (id: string, version: number) =>
      (await force.economic.refused(JOIN, { input: { id, version } })).extensions

    expect(await refusal(made.id, 7)).toMatchObject({ code: 'CONFLICT' })
    expect(await refusal(bank.id, 1)).toMatchObject({ code: 'NOT_FOUND' })
    await force.crime.get(
      'mutation ($input: CancelEngagementInput!) { cancelEngagement(input: $input) { engagement { id } } }',
      { input: { id: made.id, version: 1, cancelledBecause: 'The bank asked for another week.' } },
    )
    expect(await refusal(made.id, 2)).toMatchObject({ code: 'CONFLICT', status: 'CANCELLED' })
  })

  it.each(['STAFF', 'OPERATOR', 'REGISTER_MANAGER', 'INSPECTOR', 'ANALYST', 'ADMINISTRATOR', 'DPO'] as const)(
    'is not joined by a %s',
    async (role) => {
      const made = await logs(force.crime, { organisations: [bank.id] })

      const refused = await (await server.as(role)).refused(JOIN, { input: { id: made.id, version: made.version } })

      expect(refused.extensions.code).toBe('FORBIDDEN')
    },
  )

  it('is not joined with a SPOC’s key that may not write who was there', async () => {
    const made = await logs(force.crime, { organisations: [bank.id] })
    const scopes = ['read:DIRECTORY', 'read:CORRESPONDENCE', 'read:ASSESSMENT', 'write:DIRECTORY']
    const { key } = await force.economic.get<{ key: { secret: string } }>(
      'mutation ($input: CreateApiKeyInput!) { key: createApiKey(input: $input) { secret } }',
      { input: { name: 'Hub', scopes } },
    )

    const { errors } = await server.anonymous.send(
      JOIN,
      { input: { id: made.id, version: made.version } },
      { authorization: `Bearer ${key.secret}` },
    )

    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toStrictEqual([
      ['FORBIDDEN_FIELD', 'officers'],
    ])
  })

  it('is not joined by a SPOC who serves no directorate, nor by the owner with whom it is shared', async () => {
    const made = await logs(force.crime, { organisations: [bank.id], shared: true })
    const input = { id: made.id, version: made.version }
    const owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })

    for (const by of [await server.as('SPOC'), owner])
      expect((await by.refused(JOIN, { input })).extensions.code).toBe('FORBIDDEN')
  })
})
