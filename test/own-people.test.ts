import { api, type Api, type Client } from './support/api.ts'
import { create, word } from './support/builders.ts'
import { accept, ADD_COLLEAGUE, addsColleague, type OwnCast, ownCast } from './support/ownSection.ts'

describe('the people of an organisation', () => {
  let server: Api
  let force: OwnCast['force']
  let owner: OwnCast['owner']
  let editor: OwnCast['editor']
  let viewer: OwnCast['viewer']
  let own: OwnCast['own']
  let branch: OwnCast['branch']
  beforeAll(async () => {
    server = await api()
    ;({ force, owner, editor, viewer, own, branch } = await ownCast(server))
  })

  const END = `mutation ($input: EndColleagueInput!) {
    endColleague(input: $input) { affiliation { endsOn } pendingChanges { id version objectType field decides } }
  }`

  it('takes in a new colleague with their contacts at once', async () => {
    const added = await addsColleague(editor)

    expect(added).toMatchObject({
      affiliations: [{ role: 'Guard', endsOn: null }],
      contactPoints: [{ givenFor: 'WORK' }],
    })
    const { organisation: seen } = await force.crime.get<{ organisation: { people: { id: string }[] } }>(
      'query ($id: ID!) { organisation(id: $id) { people { id } } }',
      { id: own },
    )
    expect(seen.people.map(({ id }) => id)).toContain(added.id)
  })

  it('takes in nobody beside the organisation, nor by a viewer', async () => {
    const stray = await owner.refused(
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
      { input: { givenName: 'Ada', familyName: word() } },
    )
    const byViewer = await viewer.refused(ADD_COLLEAGUE, { input: { givenName: 'Ada', familyName: word() } })

    expect([stray.extensions.code, byViewer.extensions.code]).toStrictEqual(['FORBIDDEN_FIELD', 'FORBIDDEN'])
  })

  it('names the contact that is wrong, and adds nobody', async () => {
    const familyName = word()

    const { extensions } = await owner.refused(ADD_COLLEAGUE, {
      input: { givenName: 'Ada', familyName, contacts: [{ kind: 'EMAIL', value: 'nobody' }] },
    })

    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { 'contacts.0.value': expect.any(String) as unknown },
    })
    const { people } = await force.crime.get<{ people: { totalCount: number } }>(
      'query ($name: String!) { people(filter: { familyName: { eq: $name } }) { totalCount } }',
      { name: familyName },
    )
    expect(people.totalCount).toBe(0)
  })

  it('lets a leaver go: at once from the organisation, from the keys once a register manager has confirmed it', async () => {
    const leaver = await addsColleague(owner)
    const [at] = leaver.affiliations
    await create(force.manager, 'Keyholder', { premises: branch, person: leaver.id, callOrder: 1 })

    const { endColleague } = await owner.get<{
      endColleague: { affiliation: { endsOn: string }; pendingChanges: { id: string; version: number }[] }
    }>(END, { input: { id: at?.id, version: at?.version, endsOn: '2026-11-01' } })

    expect(endColleague).toMatchObject({
      affiliation: { endsOn: '2026-11-01' },
      pendingChanges: [{ objectType: 'Keyholder', field: 'removed', decides: 'REGISTER_MANAGER' }],
    })
    const seenBy = (by: Client) =>
      by.get<{ person: { contactPoints: unknown[]; keyholderOf: unknown[] } }>(
        'query ($id: ID!) { person(id: $id) { contactPoints { id } keyholderOf { id } } }',
        { id: leaver.id },
      )
    expect((await seenBy(force.manager)).person).toMatchObject({ contactPoints: [], keyholderOf: [{}] })
    await accept(force.manager, endColleague.pendingChanges[0] as never)
    expect((await seenBy(force.manager)).person.keyholderOf).toStrictEqual([])
  })

  it('names the last day of a leaver that is still to come, and lets nobody go', async () => {
    const { affiliations } = await addsColleague(owner)
    const [at] = affiliations

    const { extensions } = await owner.refused(END, {
      input: { id: at?.id, version: at?.version, endsOn: '2099-01-01' },
    })

    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { endsOn: 'must not be after today: say it on their last day' },
    })
  })
})
