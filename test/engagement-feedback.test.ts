import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, type Made, organisation, update } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { logs, makesKinds } from './support/engagements.ts'

const READ = /* GraphQL */ `
  query ($id: ID!) {
    engagement(id: $id) {
      satisfaction
      source
      groups {
        id
      }
      askedAs {
        scale
        satisfaction
      }
    }
  }
`
type Seen = { askedAs: { scale: number; satisfaction: string } | null; source: string; groups: Made[] | null }

describe('how figures of an engagement were asked for', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api(await freshDatabase())
    force = await cast(server)
    await makesKinds(force.admin)
    await words('How satisfied are you with us?')
  })

  const words = (satisfaction: string) =>
    create(force.admin, 'EngagementFeedback', {
      need: 'How much do you need us?',
      confidence: 'How much confidence do you have in us?',
      satisfaction,
    })
  const read = async (by: Client, { id }: Made) => (await by.get<{ engagement: Seen }>(READ, { id })).engagement

  it('is said by the server once a SPOC gives one, and by nobody where none was asked', async () => {
    const [asked, plain] = [await logs(force.crime, { satisfaction: 4 }), await logs(force.crime)]

    expect((await read(force.economic, asked)).askedAs).toStrictEqual({
      scale: 1,
      satisfaction: 'How satisfied are you with us?',
    })
    expect((await read(force.economic, plain)).askedAs).toBeNull()
  })

  it('stays as it was when the administrator changes the words and a SPOC corrects the figure', async () => {
    const [early, plain] = [await logs(force.crime, { need: 4 }), await logs(force.crime)]
    await words('How content are you with us?')

    await update(force.crime, 'Engagement', early, { need: 3, satisfaction: 5 })
    const late = await update(force.crime, 'Engagement', plain, { need: 2 })

    expect((await read(force.crime, early)).askedAs?.scale).toBe(1)
    expect((await read(force.crime, late)).askedAs?.scale).toBe(2)
    await update(force.crime, 'Engagement', late, { need: null })
    expect((await read(force.crime, late)).askedAs).toBeNull()
  })

  it('is changed by nobody but administrators, who add a version', async () => {
    const input = { need: 'A', confidence: 'B', satisfaction: 'C' }

    const refused = await force.crime.refused(
      'mutation ($input: CreateEngagementFeedbackInput!) { createEngagementFeedback(input: $input) { engagementFeedback { id } } }',
      { input },
    )

    expect(refused.extensions.code).toBe('FORBIDDEN')
  })

  it('stands beside where the record came from and which groups were there, for a SPOC', async () => {
    const group = await create(force.admin, 'Group', { code: 'PANEL', name: 'Ward panel' })
    const made = await logs(force.crime, { groups: [group.id] })

    const seen = await read(force.crime, made)
    const staff = await read(await server.as('STAFF'), made)

    expect([seen.source, seen.groups]).toStrictEqual(['CONSOLE', [{ id: group.id }]])
    expect([staff.source, staff.groups]).toStrictEqual([null, null])
  })

  it('does not keep an archived organisation from being refused to a SPOC who logs it', async () => {
    const gone = await organisation(force.crime)
    await force.crime.get(
      'mutation ($input: RecordVersionInput!) { archiveOrganisation(input: $input) { organisation { id } } }',
      { input: { id: gone.id, version: gone.version } },
    )

    await expect(logs(force.crime, { organisations: [gone.id], satisfaction: 3 })).rejects.toThrow('organisations')
  })
})
