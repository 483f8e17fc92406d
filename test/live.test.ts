import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Follower, follower } from './support/live/follower.ts'

const CHANGED = `subscription ($ids: [ID!]) {
  organisationChanged(ids: $ids) {
    kind
    id
    organisation { name website }
  }
}`

let house: Api
let spoc: Client
const open: Follower[] = []

beforeAll(async () => {
  house = await api()
  spoc = await house.as('SPOC')
})

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function connect({ headers }: Client): Promise<Follower> {
  const connected = await follower(house.url, { headers })
  open.push(connected)
  return connected
}

async function creates(name: string): Promise<string> {
  const { createOrganisation } = await spoc.get<{ createOrganisation: { organisation: { id: string } } }>(
    `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }`,
    { input: { name } },
  )
  return createOrganisation.organisation.id
}

const updates = (id: string, version: number, input: object) =>
  spoc.get(
    `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } } }`,
    {
      input: { id, version, ...input },
    },
  )

describe('a reader who follows organisations', () => {
  it('is told of each change in order, with the record as it is read for the reader', async () => {
    const staff = await house.as('STAFF')
    const socket = await connect(staff)
    const followed = await socket.follow(CHANGED)

    const id = await creates(`Followed ${newId()}`)
    await followed.count(1)
    await updates(id, 1, { website: 'https://bank.example' })
    await followed.count(2)
    await spoc.get(
      `mutation ($input: RecordVersionInput!) { archiveOrganisation(input: $input) { organisation { id } } }`,
      {
        input: { id, version: 2 },
      },
    )
    const told = await followed.count(3)

    expect(told.map(({ kind, id: of }) => [kind, of])).toStrictEqual([
      ['CREATED', id],
      ['CHANGED', id],
      ['ARCHIVED', id],
    ])
    expect(told[1]?.['organisation']).toStrictEqual({
      name: (told[0]?.['organisation'] as { name: string }).name,
      website: 'https://bank.example',
    })
  })
})
