import { api, type Api, type Client } from './support/api.ts'
import { code, create, word } from './support/builders.ts'
import { contractDocument } from './support/contractDocuments.ts'
import { type OwnCast, ownCast } from './support/ownSection.ts'

describe('updateOwnProfile, as others send it', () => {
  let server: Api
  let force: OwnCast['force']
  let owner: OwnCast['owner']
  let viewer: OwnCast['viewer']
  let stranger: OwnCast['stranger']
  let own: OwnCast['own']
  beforeAll(async () => {
    server = await api()
    ;({ force, owner, viewer, stranger, own } = await ownCast(server))
  })

  const document = contractDocument('update-own-profile')

  const versionOf = async (by: Client): Promise<number> => {
    const { viewer: me } = await by.get<{ viewer: { organisation: { version: number } } }>(
      '{ viewer { organisation { version } } }',
    )
    return me.organisation.version
  }

  it('changes website and issues at once, and proposes the name', async () => {
    const { id: issue } = await create(force.admin, 'Issue', { code: code(), name: word() })
    const name = `Bank ${word()}`

    const { updateOwnProfile } = await owner.get<{
      updateOwnProfile: { organisation: { id: string; name: string; version: number }; pendingChanges: unknown[] }
    }>(document, {
      input: {
        version: await versionOf(owner),
        website: 'https://own.example',
        issues: [{ issue, text: 'Bicycles are stolen at night', since: '2026-10-01' }],
        name,
      },
    })

    expect(updateOwnProfile.organisation).toMatchObject({
      id: own,
      issues: [{ code: expect.any(String) as unknown }],
    })
    expect(updateOwnProfile.organisation.name).not.toBe(name)
    expect(updateOwnProfile.pendingChanges).toStrictEqual([
      { field: 'name', proposedAt: expect.any(String) as unknown, status: 'PROPOSED' },
    ])
    const seen = await force.crime.get<{ organisation: Record<string, unknown> }>(
      'query ($id: ID!) { organisation(id: $id) { website organisationIssues { text since } } }',
      { id: own },
    )
    expect(seen.organisation).toStrictEqual({
      website: 'https://own.example',
      organisationIssues: [{ text: 'Bicycles are stolen at night', since: '2026-10-01' }],
    })
  })

  it('takes an issue away with its text, which history keeps', async () => {
    const { id: issue } = await create(force.admin, 'Issue', { code: code(), name: word() })
    const send = async (issues: unknown[]) =>
      owner.get(document, { input: { version: await versionOf(owner), issues } })
    await send([{ issue, text: 'Noise' }])
    const { organisation: before } = await owner.get<{ organisation: { organisationIssues: { id: string }[] } }>(
      'query ($id: ID!) { organisation(id: $id) { organisationIssues { id } } }',
      { id: own },
    )

    await send([])

    const { history } = await force.crime.get<{ history: { edges: { node: unknown }[] } }>(
      'query ($id: ID!) { history(id: $id, first: 1) { edges { node { field oldValue newValue } } } }',
      { id: before.organisationIssues[0]?.id },
    )
    expect(history.edges.map(({ node }) => node)).toStrictEqual([{ field: 'text', oldValue: 'Noise', newValue: null }])
  })

  it('changes nothing at all where one part is refused, and names it', async () => {
    const version = await versionOf(owner)
    const { id: issue } = await create(force.admin, 'Issue', { code: code(), name: word() })

    const { extensions } = await owner.refused(document, {
      input: { version, website: 'https://other.example', issues: [{ issue, text: 'x'.repeat(1001) }] },
    })

    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { 'issues.0.text': 'must be at most 1000 characters' },
    })
    expect(await versionOf(owner)).toBe(version)
  })

  it('is refused to a viewer, to somebody without an organisation, for another organisation and on an old version', async () => {
    const version = await versionOf(owner)
    const codeOf = async (by: Client, input: Record<string, unknown>) =>
      (await by.refused(document, { input })).extensions.code

    expect(await codeOf(viewer, { version, website: null })).toBe('FORBIDDEN')
    expect(await codeOf(force.crime, { version })).toBe('FORBIDDEN')
    expect(await codeOf(stranger, { id: own, version })).toBe('NOT_FOUND')
    expect(await codeOf(owner, { version: version - 1, website: null })).toBe('CONFLICT')
  })
})
