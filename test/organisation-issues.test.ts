import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, create, organisation, update } from './support/builders.ts'

type Seen = { id: string; version: number; text: string | null; since: string | null; issue: { code: string } }

describe('what affects an organisation', () => {
  let server: Api
  let people: Cast
  let own: { id: string; version: number }
  let owner: Client
  let viewer: Client
  let stranger: Client
  const codes: string[] = []
  const issues: string[] = []
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    for (const code of ['BIKES', 'NOISE']) {
      const { id } = await create(people.admin, 'Issue', { code, name: code })
      issues.push(id)
      codes.push(code)
    }
    own = await organisation(people.manager, { issues })
    const others = await organisation(people.manager)
    ;[owner, viewer, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' }),
      server.as('STAKEHOLDER', { organisationId: others.id, standing: 'OWNER' }),
    ])
  })

  const ALL = `query ($id: ID!) {
    organisation(id: $id) { version issues { code } organisationIssues { id version text since issue { code } } }
  }`
  const seenBy = async (by: Client) => {
    const { organisation: seen } = await by.get<{
      organisation: { version: number; issues: { code: string }[]; organisationIssues: Seen[] } | null
    }>(ALL, { id: own.id })
    return seen
  }
  const about = async (code: string): Promise<Seen> =>
    (await seenBy(owner))?.organisationIssues.find(({ issue }) => issue.code === code) as Seen
  const says = (by: Client, { id, version }: Seen, input: Record<string, unknown>) =>
    update(by, 'OrganisationIssue', { id, version }, input)

  it('is told by an owner in words, and read by their colleagues and the force', async () => {
    await says(owner, await about('BIKES'), { text: 'Thefts from the rack at night', since: '2026-10-01' })

    for (const by of [owner, viewer, people.crime]) {
      const seen = await seenBy(by)
      expect(seen?.issues.map(({ code }) => code)).toStrictEqual(codes)
      const told = seen?.organisationIssues.map(({ text, since, issue }) => [issue.code, text, since])
      expect(told?.sort()).toStrictEqual([
        ['BIKES', 'Thefts from the rack at night', '2026-10-01'],
        ['NOISE', null, null],
      ])
    }
    expect(await seenBy(stranger)).toBeNull()
  })

  it('is not changed by a viewer, nor by another organisation', async () => {
    const { id, version } = await about('NOISE')
    const refusal = async (by: Client) => {
      const text = `mutation ($input: UpdateOrganisationIssueInput!) {
        updateOrganisationIssue(input: $input) { organisationIssue { id } } }`
      return (await by.refused(text, { input: { id, version, text: 'Mine' } })).extensions.code
    }

    expect([await refusal(viewer), await refusal(stranger)]).toStrictEqual(['FORBIDDEN', 'NOT_FOUND'])
  })

  it('is not taken away before its text is emptied, so that nothing said is lost', async () => {
    await says(owner, await about('BIKES'), { text: 'Thefts from the rack at night' })
    const [, noise] = issues
    const left = async () => {
      const version = (await seenBy(people.manager))?.version
      const text = `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } } }`
      return people.manager.send(text, { input: { id: own.id, version, issues: [noise] } })
    }

    const refused = await left()
    await says(owner, await about('BIKES'), { text: null })
    const accepted = await left()

    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { issues: 'leaves out one with a text: empty the text first' },
    })
    expect(accepted.errors).toStrictEqual([])
    expect((await seenBy(owner))?.issues).toStrictEqual([{ code: 'NOISE' }])
  })
})
