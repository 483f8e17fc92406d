import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, word } from './support/builders.ts'
import { post } from './support/exports.ts'

const change = 'mutation M($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { website } } }'
const byId = 'query Q($id: ID!) { organisation(id: $id) { version website } }'

describe('a request that names its account (Beadle-Account)', () => {
  let a: Api
  let c: Cast
  let manager: Client
  let other: Client
  before(async () => {
    a = await api()
    c = await cast(a)
    manager = await a.as('REGISTER_MANAGER')
    other = await a.as('REGISTER_MANAGER')
  })
  const named = ({ accountId }: Client) => ({ 'Beadle-Account': accountId })

  it('is answered when a register manager sends it with a session of their own', async () => {
    const { data } = await manager.send('{ viewer { account { id } } }', {}, named(manager))
    assert.deepEqual(data, { viewer: { account: { id: manager.accountId } } })
  })

  it('changes nothing when the browser has come to be signed in as another register manager, remembered or not', async () => {
    const { id } = await organisation(c.manager, { name: word() })
    const input = { id, version: 1, website: 'https://wrong-name.example' }
    const fresh = await a.as('REGISTER_MANAGER')
    for (const sender of [other, fresh]) {
      const { status, errors } = await sender.send(change, { input }, named(manager))
      assert.deepEqual([status, errors.map(({ extensions }) => extensions.code)], [401, ['UNAUTHENTICATED']])
    }

    assert.deepEqual(await manager.get(byId, { id }), { organisation: { version: 1, website: null } })
    // Without the header, or with their own, they may.
    const { errors } = await other.send(change, { input }, named(other))
    assert.deepEqual(errors, [])
  })

  it('reads nothing either, and carries nothing away', async () => {
    const { id } = await organisation(c.manager, { name: word() })

    const { data, errors } = await other.send(byId, { id }, named(manager))
    const file = await post(a, other, { type: 'Organisation', columns: ['name'], filter: { id: { eq: id } } }, named(manager))

    assert.equal(data?.['organisation'] ?? null, null)
    assert.deepEqual(errors.map(({ extensions }) => extensions.code), ['UNAUTHENTICATED'])
    assert.equal(file.status, 401)
  })
})
