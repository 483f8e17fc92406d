import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  cast,
  type Cast,
  code,
  create,
  type Input,
  type Made,
  mutationOf,
  organisation,
  person,
  restore,
} from './support/builders.ts'

type Seen = { channel: string; from: string | null; until: string | null }

describe('what stakeholders wish to hear about', () => {
  let server: Api
  let force: Cast
  let own: Made
  let colleague: Made
  let owner: Client
  let editor: Client
  let viewer: Client
  let stranger: Client
  let topic: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    own = await organisation(force.manager)
    const others = await organisation(force.manager)
    colleague = await employed(own)
    ;[owner, editor, viewer, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'OWNER' }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'EDITOR' }),
      server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' }),
      server.as('STAKEHOLDER', { organisationId: others.id, standing: 'OWNER' }),
    ])
  })
  beforeEach(async () => {
    topic = (await create(force.admin, 'Topic', { code: code(), name: 'Road closures' })).id
  })

  async function employed(at: Made): Promise<Made> {
    const made = await person(force.manager)
    await create(force.manager, 'Affiliation', { person: made.id, organisation: at.id })
    return made
  }
  const wishes = (by: Client, input: Input): Promise<Made> => create(by, 'Wish', { topic, channel: 'EMAIL', ...input })
  const refused = async (by: Client, input: Input) =>
    (await by.refused(mutationOf('create', 'Wish'), { input: { topic, channel: 'EMAIL', ...input } })).extensions
  async function seenBy(by: Client, filter: Input): Promise<Seen[]> {
    const text = /* GraphQL */ `
      query ($filter: WishFilter) {
        wishes(filter: $filter, sort: [{ field: channel }]) {
          edges {
            node {
              channel
              from
              until
            }
          }
        }
      }
    `
    const { wishes: found } = await by.get<{ wishes: { edges: { node: Seen }[] } }>(text, { filter })
    return found.edges.map(({ node }) => node)
  }

  it('are entered by an owner and an editor, for the organisation and a colleague, and read by the force', async () => {
    await wishes(owner, { organisation: own.id })
    await wishes(editor, { organisation: own.id, person: colleague.id, channel: 'SMS', from: '08:00', until: '18:00' })
    await wishes(owner, { person: colleague.id, channel: 'POST' })

    for (const by of [viewer, force.crime, force.manager, await server.as('STAFF'), await server.as('OPERATOR')])
      expect(await seenBy(by, { topic: { id: { eq: topic } } })).toStrictEqual([
        { channel: 'EMAIL', from: null, until: null },
        { channel: 'POST', from: null, until: null },
        { channel: 'SMS', from: '08:00', until: '18:00' },
      ])
    expect(await seenBy(stranger, { topic: { id: { eq: topic } } })).toStrictEqual([])
  })

  it('are not entered by a viewer, nor for another organisation or anybody who works there', async () => {
    const elsewhere = await employed(await organisation(force.manager))

    const codes = await Promise.all([
      refused(viewer, { organisation: own.id }),
      refused(stranger, { organisation: own.id }),
      refused(owner, { organisation: own.id, person: elsewhere.id }),
      refused(await server.as('STAFF'), { organisation: own.id }),
    ])

    expect(codes.map(({ code: is, fields }) => [is, Object.keys(fields ?? {})])).toStrictEqual([
      ['FORBIDDEN', []],
      ['BAD_USER_INPUT', ['organisation']],
      ['BAD_USER_INPUT', ['person']],
      ['FORBIDDEN', []],
    ])
  })

  it('are archived and entered again by their owner; a stranger finds nothing to archive', async () => {
    const made = await wishes(owner, { organisation: own.id })

    const { extensions } = await stranger.refused(mutationOf('archive', 'Wish'), { input: made })
    await archive(owner, 'Wish', made)
    await wishes(owner, { organisation: own.id })

    expect(extensions.code).toBe('NOT_FOUND')
    expect(await seenBy(owner, { topic: { id: { eq: topic } } })).toHaveLength(1)
  })

  it('stand once for a topic and channel: a second names the topic, whoever restores or enters it', async () => {
    const first = await archive(owner, 'Wish', await wishes(owner, { organisation: own.id }))
    const second = await wishes(owner, { organisation: own.id, from: '08:00' })
    const said = { code: 'CONFLICT', fields: { topic: 'is in such a record already' } }

    const entered = await refused(force.crime, { organisation: own.id })
    const restored = await owner.refused(mutationOf('restore', 'Wish'), { input: first })
    const others = [{ channel: 'SMS' }, { person: colleague.id }]
    for (const more of others) await wishes(owner, { organisation: own.id, ...more })

    expect(entered).toMatchObject(said)
    expect(restored.extensions).toMatchObject(said)
    await archive(owner, 'Wish', second)
    await restore(owner, 'Wish', first)
  })

  it.each([
    ['for nobody', { organisation: null }, 'person'],
    ['at a time that is none', { from: '8am' }, 'from'],
    ['until a minute that the day does not have', { from: '18:00', until: '24:00' }, 'until'],
    ['for no time at all', { from: '18:00', until: '18:00' }, 'until'],
    ['by a topic that there is none of', { topic: '01941f29-7c00-7001-8001-000000000000' }, 'topic'],
  ])('are refused to an owner %s, naming the field', async (_what, input, field) => {
    const { code: is, fields } = await refused(owner, { organisation: own.id, ...input })

    expect([is, Object.keys(fields ?? {})]).toStrictEqual(['BAD_USER_INPUT', [field]])
  })

  it.each([
    ['over midnight', { from: '22:00', until: '06:00' }],
    ['from a time on', { from: '18:00', until: null }],
    ['from midnight on', { from: null, until: '07:30' }],
  ])('may hold %s', async (_what, hours) => {
    await wishes(owner, { organisation: own.id, ...hours })

    expect(await seenBy(owner, { topic: { id: { eq: topic } } })).toStrictEqual([{ channel: 'EMAIL', ...hours }])
  })
})
