import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, type Made, organisation, update } from './support/builders.ts'
import { adds, inHours, logs, makesKinds, refusesToAdd } from './support/engagements.ts'

const LIST = /* GraphQL */ `
  query ($filter: CommitmentFilter) {
    commitments(filter: $filter) {
      totalCount
      edges {
        node {
          what
          owner
          due
          kept
          keptOn
          overdue
          engagement {
            id
          }
        }
      }
    }
  }
`
type Listed = Record<string, unknown>
/** The day so many days from now. */
const inDays = (days: number): string => inHours(days * 24).slice(0, 10)

describe('a commitment', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let owner: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    bank = await organisation(force.crime)
    owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })
  })

  const meets = (input: object = {}) =>
    logs(force.crime, { organisations: [bank.id], occurredAt: inHours(-30 * 24), ...input })
  const promises = (engagement: Made, input: object = {}) =>
    adds(force.crime, 'Commitment', { engagement: engagement.id, what: 'Send the leaflets', owner: 'FORCE', ...input })
  const listed = async (by: Client, filter: object): Promise<Listed[]> =>
    (await by.get<{ commitments: { edges: { node: Listed }[] } }>(LIST, { filter })).commitments.edges.map(
      ({ node }) => node,
    )
  const ofEngagement = ({ id }: Made) => ({ engagement: { id: { eq: id } } })

  it('stands in its engagement, and changes neither its version nor what a stakeholder sees', async () => {
    const [engagement, plain] = [await meets({ shared: true }), await meets({ shared: true })]
    await promises(engagement, { due: inDays(5) })
    const read = async (by: Client, { id }: Made) =>
      (
        await by.get<{ engagement: object }>(
          'query ($id: ID!) { engagement(id: $id) { version commitments { what due } access { unreadableFields } } }',
          { id },
        )
      ).engagement

    expect(await read(force.economic, engagement)).toMatchObject({
      version: 1,
      commitments: [{ what: 'Send the leaflets', due: inDays(5) }],
    })
    expect(await read(owner, engagement)).toStrictEqual(await read(owner, plain))
    expect((await owner.refused(LIST)).extensions.code).toBe('FORBIDDEN')
  })

  it('that is overdue is found by a SPOC of any directorate: by whose it is, its day, and its organisation', async () => {
    const engagement = await meets()
    await promises(engagement, { what: 'Late', due: inDays(-3) })
    await promises(engagement, { what: 'Theirs', owner: 'STAKEHOLDER', due: inDays(-2) })
    await promises(engagement, { what: 'Kept', due: inDays(-3), kept: true, keptOn: inDays(-4) })
    await promises(engagement, { what: 'Broken', due: inDays(-3), kept: false })
    await promises(engagement, { what: 'To come', due: inDays(3) })
    await promises(engagement, { what: 'Some day' })
    const found = async (filter: object) =>
      (await listed(force.economic, { ...ofEngagement(engagement), ...filter })).map(({ what }) => what)

    expect(await found({ overdue: { eq: true } })).toStrictEqual(['Late', 'Theirs'])
    expect(await found({ overdue: { eq: true }, owner: { eq: 'FORCE' } })).toStrictEqual(['Late'])
    expect(await found({ kept: { eq: true } })).toStrictEqual(['Kept'])
    expect(await found({ due: { gt: inDays(0) } })).toStrictEqual(['To come'])
    expect(
      await found({ engagement: { id: { eq: engagement.id }, organisations: { id: { eq: bank.id } } } }),
    ).toHaveLength(6)
  })

  it('is marked as kept by a SPOC, and on no day once it turns out that it was not', async () => {
    const engagement = await meets()
    const made = await promises(engagement, { due: inDays(-3) })

    const kept = await update(force.crime, 'Commitment', made, { kept: true, keptOn: inDays(-1) })
    const [seen] = await listed(force.crime, ofEngagement(engagement))
    await update(force.crime, 'Commitment', kept, { kept: false })
    const [later] = await listed(force.crime, ofEngagement(engagement))

    expect(seen).toMatchObject({ kept: true, keptOn: inDays(-1), overdue: false })
    expect(later).toMatchObject({ kept: false, keptOn: null, overdue: false })
  })

  it('is refused to a SPOC by the name of each field that is wrong', async () => {
    const engagement = await meets()
    const cases: [Record<string, unknown>, string][] = [
      [{ what: '  ' }, 'what'],
      [{ what: 'x'.repeat(501) }, 'what'],
      [{ due: inDays(-31) }, 'due'],
      [{ kept: true, keptOn: inDays(-31) }, 'keptOn'],
      [{ kept: true, keptOn: inDays(2) }, 'keptOn'],
      [{ keptOn: inDays(-1) }, 'keptOn'],
      [{ kept: false, keptOn: inDays(-1) }, 'keptOn'],
      [{ engagement: bank.id }, 'engagement'],
    ]

    for (const [input, field] of cases) {
      const given = { engagement: engagement.id, what: 'Send it', owner: 'FORCE', ...input }
      const refusal = await refusesToAdd(force.crime, 'Commitment', given)

      expect([input, refusal.code, refusal['fields']]).toStrictEqual([
        input,
        'BAD_USER_INPUT',
        { [field]: expect.any(String) },
      ])
    }
  })

  it.each(['2026-02-30', 'next week', '31/01/2027'])('is not due on %s, which is no day', async (due) => {
    const engagement = await meets()

    const refusal = await refusesToAdd(force.crime, 'Commitment', {
      engagement: engagement.id,
      what: 'Send it',
      owner: 'FORCE',
      due,
    })

    expect(refusal.code).toBe('BAD_USER_INPUT')
  })

  it('is neither added nor changed by a SPOC of another directorate', async () => {
    const engagement = await meets()
    const made = await promises(engagement)

    const added = await refusesToAdd(force.economic, 'Commitment', {
      engagement: engagement.id,
      what: 'Call back',
      owner: 'FORCE',
    })
    const changed = await force.economic.refused(
      'mutation ($input: UpdateCommitmentInput!) { updateCommitment(input: $input) { commitment { id } } }',
      { input: { id: made.id, version: made.version, kept: true } },
    )

    expect([added.code, changed.extensions.code]).toStrictEqual(['FORBIDDEN_FIELD', 'FORBIDDEN_FIELD'])
  })

  it.each(['STAFF', 'ANALYST', 'OPERATOR', 'DPO', 'ADMINISTRATOR'] as const)('is refused to %s', async (role) => {
    expect((await (await server.as(role)).refused(LIST)).extensions.code).toBe('FORBIDDEN')
  })

  it('that a SPOC archives is out of the list of its engagement', async () => {
    const engagement = await meets()
    await archive(force.crime, 'Commitment', await promises(engagement))

    expect(await listed(force.crime, ofEngagement(engagement))).toStrictEqual([])
  })
})
