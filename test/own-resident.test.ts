import { CONSENT } from '../api/registration/consent.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  cast,
  type Cast,
  code,
  contactPoint,
  create,
  type Made,
  mutationOf,
  organisation,
  restore,
  square,
  update,
} from './support/builders.ts'
import { registered } from './support/registering.ts'
import { ownRecord as seenBy, residentOf, type Resident } from './support/residents.ts'

const COUNTED = /* GraphQL */ `
  {
    people {
      totalCount
    }
    contactPoints {
      totalCount
    }
    wishes {
      totalCount
    }
    ownConsents {
      totalCount
    }
  }
`
const CONSENTS = '{ ownConsents { edges { node { decision source wording wordingVersion contactPoint { value } } } } }'

describe('a resident', () => {
  let server: Api
  let force: Cast
  let topic: string
  let resident: Resident
  let neighbour: Resident
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    topic = (await create(force.admin, 'Topic', { code: code(), name: 'Road closures' })).id
  })
  beforeEach(async () => {
    ;[resident, neighbour] = [await residentOf(server, force), await residentOf(server, force)]
  })

  const wishes = (by: Client, of: Made, more: object = {}): Promise<Made> =>
    create(by, 'Wish', { person: of.id, topic, channel: 'EMAIL', ...more })
  const refusedOf = async (
    by: Client,
    verb: 'create' | 'update' | 'archive' | 'restore',
    type: string,
    input: object,
  ) => {
    const { extensions } = await by.refused(mutationOf(verb, type), { input })
    return [extensions.code, ...Object.keys(extensions.fields ?? {}), ...(extensions.field ? [extensions.field] : [])]
  }

  it('who has registered sees their name, contacts, topics and the wording that they agreed to', async () => {
    const { client, email } = await registered(server, { topics: [topic], channels: ['EMAIL'] })

    const own = await seenBy(client)
    const { ownConsents } = await client.get<{ ownConsents: { edges: { node: object }[] } }>(CONSENTS)

    expect(own).toMatchObject({
      displayName: 'Robin Registrant',
      contactPoints: [{ value: email }],
      wishes: [{ channel: 'EMAIL', topic: { id: topic } }],
    })
    expect(ownConsents.edges).toMatchObject([
      {
        node: {
          decision: 'GIVEN',
          source: 'registration',
          wording: CONSENT.wording,
          wordingVersion: CONSENT.version,
          contactPoint: { value: email },
        },
      },
    ])
  })

  it('reads the name of their ward, and of no address where no mail comes in', async () => {
    const input = { kind: 'WARD', code: code(), name: 'Bread Street', shape: square(-0.097, 51.512) }
    const ward = await create(force.admin, 'Zone', input)
    await server.db.query({ text: 'update person set ward_id = $2 where id = $1', values: [resident.who.id, ward.id] })

    expect((await seenBy(resident.client))?.ward).toStrictEqual({ name: 'Bread Street', mailAddress: null })
  })

  it('sees one person, two contacts and a wish of their own where neighbours have as many', async () => {
    await wishes(resident.client, resident.who)
    await wishes(neighbour.client, neighbour.who)

    expect(await resident.client.get(COUNTED)).toStrictEqual({
      people: { totalCount: 1 },
      contactPoints: { totalCount: 2 },
      wishes: { totalCount: 1 },
      ownConsents: { totalCount: 0 },
    })
  })

  it('finds nobody else by id, search by similar name, filter or sort', async () => {
    const theirs = await wishes(neighbour.client, neighbour.who)
    const ids = [neighbour.who.id, neighbour.email.id, neighbour.number.id, theirs.id]
    const text = /* GraphQL */ `
      query Q($who: ID!, $ids: [ID!]!) {
        a: node(id: "${ids[0]}") { id }
        b: node(id: "${ids[1]}") { id }
        c: node(id: "${ids[2]}") { id }
        d: node(id: "${ids[3]}") { id }
        similarPeople(name: "Alex") { totalCount edges { node { id } } }
        wishes(filter: { person: { id: { eq: $who } } }, sort: [{ field: channel }]) { totalCount }
        contactPoints(filter: { id: { in: $ids } }, sort: [{ field: value }]) { totalCount }
        people(filter: { contactPoints: { value: { contains: "home.example" } } }) { edges { node { id } } }
      }
    `

    const found = await resident.client.get(text, { who: neighbour.who.id, ids })

    expect(found).toStrictEqual({
      a: null,
      b: null,
      c: null,
      d: null,
      similarPeople: { totalCount: 1, edges: [{ node: { id: resident.who.id } }] },
      wishes: { totalCount: 0 },
      contactPoints: { totalCount: 0 },
      people: { edges: [{ node: { id: resident.who.id } }] },
    })
  })

  it('enters, changes, takes away and restores wishes of their own', async () => {
    const made = await wishes(resident.client, resident.who)
    const changed = await update(resident.client, 'Wish', made, { channel: 'SMS', from: '08:00', until: '20:00' })
    expect((await seenBy(resident.client))?.wishes).toMatchObject([{ id: made.id, channel: 'SMS' }])

    const gone = await archive(resident.client, 'Wish', changed)
    expect((await seenBy(resident.client))?.wishes).toStrictEqual([])

    await restore(resident.client, 'Wish', gone)
    expect((await seenBy(resident.client))?.wishes).toMatchObject([{ id: made.id }])
  })

  it('is refused wishes for a neighbour or an organisation, and finds none of theirs to change', async () => {
    const bank = await organisation(force.manager)
    const own = await wishes(resident.client, resident.who)
    const theirs = await wishes(neighbour.client, neighbour.who)
    const input = { topic, channel: 'SMS' }
    const by = resident.client

    expect(await refusedOf(by, 'create', 'Wish', { ...input, person: neighbour.who.id })).toStrictEqual([
      'BAD_USER_INPUT',
      'person',
    ])
    expect(await refusedOf(by, 'create', 'Wish', { ...input, organisation: bank.id })).toStrictEqual([
      'BAD_USER_INPUT',
      'organisation',
    ])
    expect(
      await refusedOf(by, 'create', 'Wish', { ...input, person: resident.who.id, organisation: bank.id }),
    ).toStrictEqual(['BAD_USER_INPUT', 'organisation'])
    expect(await refusedOf(by, 'update', 'Wish', { ...own, person: neighbour.who.id })).toStrictEqual([
      'BAD_USER_INPUT',
      'person',
    ])
    expect(await refusedOf(by, 'update', 'Wish', { ...theirs, channel: 'SMS' })).toStrictEqual(['NOT_FOUND'])
    expect(await refusedOf(by, 'archive', 'Wish', theirs)).toStrictEqual(['NOT_FOUND'])
  })

  it('reads their person, contacts and consents, and changes none of them', async () => {
    const by = resident.client

    expect(await refusedOf(by, 'update', 'Person', { ...resident.who, givenName: 'Sam' })).toStrictEqual(['FORBIDDEN'])
    expect(await refusedOf(by, 'update', 'ContactPoint', { ...resident.email, note: 'Evenings' })).toStrictEqual([
      'FORBIDDEN',
    ])
    expect(await refusedOf(by, 'archive', 'ContactPoint', resident.number)).toStrictEqual(['FORBIDDEN'])
  })

  it('does not see what they are at an organisation, nor their number as a keyholder', async () => {
    const bank = await organisation(force.manager)
    await create(force.manager, 'Affiliation', { person: resident.who.id, organisation: bank.id })
    await contactPoint(force.crime, { person: resident.who.id, organisation: bank.id }, { givenFor: 'WORK' })
    await contactPoint(force.manager, { person: resident.who.id }, { givenFor: 'CALL_OUT' })
    await create(force.manager, 'Wish', { person: resident.who.id, organisation: bank.id, topic, channel: 'POST' })

    const own = await seenBy(resident.client)
    const { extensions } = await resident.client.refused('{ affiliations { totalCount } }')

    expect(own?.contactPoints).toHaveLength(2)
    expect(own?.wishes).toStrictEqual([])
    expect(extensions.code).toBe('FORBIDDEN')
  })

  it('whom the register does not know sees nobody', async () => {
    const unknown = await server.as('RESIDENT')

    expect(await seenBy(unknown)).toBeNull()
    expect(await unknown.get('{ people { totalCount } wishes { totalCount } }')).toStrictEqual({
      people: { totalCount: 0 },
      wishes: { totalCount: 0 },
    })
    expect(
      await refusedOf(unknown, 'create', 'Wish', { person: resident.who.id, topic, channel: 'SMS' }),
    ).toStrictEqual(['BAD_USER_INPUT', 'person'])
  })
})
