import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, word } from './support/builders.ts'

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [-0.09, 51.51],
      [-0.08, 51.51],
      [-0.08, 51.52],
      [-0.09, 51.52],
      [-0.09, 51.51],
    ],
  ],
}
const LISTED = /* GraphQL */ `
  query Q($ids: [ID!]!) {
    zones(filter: { id: { in: $ids } }) {
      totalCount
      edges {
        node {
          kind
        }
      }
    }
  }
`

describe('the zones of a resident', () => {
  let server: Api
  let force: Cast
  let resident: Client
  let staff: Client
  let cordon: string
  let ward: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    resident = await server.as('RESIDENT')
    staff = await server.as('STAFF')
    cordon = (
      await create(force.admin, 'Zone', { kind: 'CORDON', code: word().toUpperCase(), name: 'Cordon', shape: SQUARE })
    ).id
    ward = (
      await create(force.admin, 'Zone', { kind: 'WARD', code: word().toUpperCase(), name: 'Ward', shape: SQUARE })
    ).id
  })

  it('include no cordon: not in a list, by its id, or in a count', async () => {
    const ids = [cordon, ward]

    expect(await resident.get(LISTED, { ids })).toStrictEqual({
      zones: { totalCount: 1, edges: [{ node: { kind: 'WARD' } }] },
    })
    expect(await resident.get('query Q($id: ID!) { node(id: $id) { id } }', { id: cordon })).toStrictEqual({
      node: null,
    })
  })

  it('are fewer than those of a member of staff', async () => {
    const { zones } = await staff.get<{ zones: { totalCount: number } }>(LISTED, { ids: [cordon, ward] })
    expect(zones.totalCount).toBe(2)
  })
})
