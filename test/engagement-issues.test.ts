import { api, type Api, type Client } from './support/api.ts'
import { archive, type Cast, cast, code, create, type Made, organisation, restore, update } from './support/builders.ts'
import { adds, logs, makesKinds, refusesToAdd } from './support/engagements.ts'

const READ = /* GraphQL */ `
  query ($id: ID!) {
    engagement(id: $id) {
      version
      issues {
        id
      }
      engagementIssues {
        issue {
          id
        }
        sentiment
        line
      }
      access {
        unreadableFields
      }
    }
  }
`
type Said = { issue: { id: string } | null; sentiment: number | null; line: string | null }
type Seen = {
  version: number | null
  issues: { id: string }[] | null
  engagementIssues: Said[] | null
  access: { unreadableFields: string[] }
}

describe('what is said of an issue of an engagement', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let protest: Made
  let fraud: Made
  let owner: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    await makesKinds(force.admin)
    bank = await organisation(force.crime)
    ;[protest, fraud] = (await Promise.all(
      ['Protest', 'Fraud'].map((name) => create(force.admin, 'Issue', { code: code(), name })),
    )) as [Made, Made]
    owner = await server.as('STAKEHOLDER', { organisationId: bank.id, standing: 'OWNER' })
  })

  const meets = (input: object = {}) =>
    logs(force.crime, { organisations: [bank.id], issues: [protest.id, fraud.id], ...input })
  const read = async (by: Client, { id }: Made) => (await by.get<{ engagement: Seen }>(READ, { id })).engagement
  const leavesOut = (engagement: Made, issues: string[]) =>
    force.crime.send<{ updateEngagement: { engagement: { version: number } } }>(
      'mutation ($input: UpdateEngagementInput!) { updateEngagement(input: $input) { engagement { version } } }',
      { input: { id: engagement.id, version: engagement.version, issues } },
    )

  it('is a sentiment and a line, which a SPOC of another directorate reads, and the list of issues stays as it was', async () => {
    const engagement = await meets()

    await adds(force.crime, 'EngagementIssue', {
      engagement: engagement.id,
      issue: protest.id,
      sentiment: -2,
      line: 'Afraid for the shop front.',
    })

    const seen = await read(force.economic, engagement)
    expect(seen.engagementIssues).toStrictEqual([
      { issue: { id: protest.id }, sentiment: -2, line: 'Afraid for the shop front.' },
    ])
    expect([seen.issues?.length, seen.version]).toStrictEqual([2, engagement.version])
  })

  it('is not told to the owner with whom the engagement is shared, who sees the same whether or not there is any', async () => {
    const [assessed, plain] = [await meets({ shared: true }), await meets({ shared: true })]
    await adds(force.crime, 'EngagementIssue', { engagement: assessed.id, issue: fraud.id, sentiment: 1 })

    const [seen, other] = [await read(owner, assessed), await read(owner, plain)]

    expect(seen).toStrictEqual(other)
    expect([seen.engagementIssues, seen.issues?.length]).toStrictEqual([null, 2])
    expect(seen.access.unreadableFields).toContain('engagementIssues')
    expect((await owner.refused('{ engagementIssues { totalCount } }')).extensions.code).toBe('FORBIDDEN')
  })

  it.each(['STAFF', 'ANALYST', 'OPERATOR', 'DPO'] as const)('is refused to %s', async (role) => {
    const refused = await (await server.as(role)).refused('{ engagementIssues { edges { node { sentiment } } } }')

    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('may be that it was not asked, and is asked later by a SPOC', async () => {
    const engagement = await meets()
    const said = await adds(force.crime, 'EngagementIssue', { engagement: engagement.id, issue: fraud.id })

    await update(force.crime, 'EngagementIssue', said, { sentiment: 2 })

    expect((await read(force.crime, engagement)).engagementIssues).toStrictEqual([
      { issue: { id: fraud.id }, sentiment: 2, line: null },
    ])
  })

  it('finds the engagements in which somebody was unhappy, for a SPOC and not for general staff', async () => {
    const engagement = await meets()
    await adds(force.crime, 'EngagementIssue', { engagement: engagement.id, issue: fraud.id, sentiment: -1 })
    const find = `query ($id: ID!) {
      engagements(filter: { id: { eq: $id }, engagementIssues: { sentiment: { lt: 0 } } }) { totalCount } }`

    const found = await force.economic.get<{ engagements: { totalCount: number } }>(find, { id: engagement.id })

    expect(found.engagements.totalCount).toBe(1)
    const refused = await (await server.as('STAFF')).refused(find, { id: engagement.id })
    expect(refused.extensions.code).toBe('FORBIDDEN_FIELD')
  })

  it('is refused to a SPOC by the name of each field that is wrong', async () => {
    const engagement = (await meets({ issues: [protest.id] })).id
    const cases: [Record<string, unknown>, string][] = [
      [{ sentiment: 3 }, 'sentiment'],
      [{ sentiment: -3 }, 'sentiment'],
      [{ line: 'x'.repeat(301) }, 'line'],
      [{ issue: fraud.id }, 'issue'],
      [{ issue: bank.id }, 'issue'],
      [{ engagement: bank.id }, 'engagement'],
      [{ engagement: 'nonsense' }, 'engagement'],
    ]

    for (const [input, field] of cases) {
      const refusal = await refusesToAdd(force.crime, 'EngagementIssue', { engagement, issue: protest.id, ...input })

      expect([input, refusal.code, refusal['fields']]).toStrictEqual([
        input,
        'BAD_USER_INPUT',
        { [field]: expect.any(String) },
      ])
    }
  })

  it('is said once of each issue', async () => {
    const said = { engagement: (await meets()).id, issue: fraud.id }
    await adds(force.crime, 'EngagementIssue', said)

    const refusal = await refusesToAdd(force.crime, 'EngagementIssue', { ...said, sentiment: 1 })

    expect(refusal.code).toBe('CONFLICT')
  })

  it('is not said by a SPOC of another directorate, whose engagement it is not', async () => {
    const engagement = (await meets()).id
    const said = await adds(force.crime, 'EngagementIssue', { engagement, issue: protest.id })

    const added = await refusesToAdd(force.economic, 'EngagementIssue', { engagement, issue: fraud.id })
    const changed = await force.economic.refused(
      'mutation ($input: UpdateEngagementIssueInput!) { updateEngagementIssue(input: $input) { engagementIssue { id } } }',
      { input: { id: said.id, version: said.version, sentiment: 2 } },
    )

    expect([added.code, changed.extensions.code]).toStrictEqual(['FORBIDDEN_FIELD', 'FORBIDDEN_FIELD'])
  })

  it('keeps its issue in the list of the engagement until a SPOC archives it, and is not restored without it', async () => {
    const engagement = await meets()
    const said = await adds(force.crime, 'EngagementIssue', { engagement: engagement.id, issue: fraud.id })

    const refused = await leavesOut(engagement, [protest.id])
    const gone = await archive(force.crime, 'EngagementIssue', said)
    const done = await leavesOut(engagement, [protest.id])

    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { issues: 'must keep every issue that has a note on how they feel: archive that note first' },
    })
    expect(done.data?.updateEngagement.engagement.version).toBe(2)
    await expect(restore(force.crime, 'EngagementIssue', gone)).rejects.toThrow('issue')
  })
})
