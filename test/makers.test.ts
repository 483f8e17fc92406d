import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  create,
  type Input,
  type Made,
  mutationOf,
  restore,
  update,
  word,
} from './support/builders.ts'
import { acceptInvitation } from './support/mailedLinks.ts'

describe('nobody gets rights through an account of their own making', () => {
  let a: Api
  let c: Cast
  let admin: Client
  before(async () => {
    a = await api()
    c = await cast(a)
    admin = await a.as('ADMINISTRATOR')
  })
  const newAccount = (roles: string[]): Input & { email: string } => ({
    email: `${word()}@test.example`,
    displayName: 'Puppet',
    roles,
  })
  const puppetOf = async (by: Client): Promise<Client & { made: Made }> => {
    const input = newAccount(['ADMINISTRATOR'])
    const made = await create(by, 'Account', input)
    const client = await acceptInvitation(a, input.email)
    return { ...client, made: { ...made, version: made.version + 1 } }
  }
  const codeOf = async (
    by: Client,
    verb: Parameters<typeof mutationOf>[0],
    type: string,
    input: Input,
  ): Promise<string> => (await by.refused(mutationOf(verb, type), { input })).extensions.code
  const keyOf = async (by: Client): Promise<Client> => {
    const { createApiKey } = await by.get<{ createApiKey: { secret: string } }>(
      'mutation { createApiKey(input: { name: "Sync", scopes: ["read:ACCOUNT", "write:ACCOUNT", "read:DIRECTORY", "write:DIRECTORY"] }) { secret } }',
    )
    const headers = { authorization: `Bearer ${createApiKey.secret}` }
    return {
      ...a.anonymous,
      headers,
      refused: async (query, variables) =>
        (await a.anonymous.send(query, variables, headers)).errors[0] ?? assert.fail('was not refused'),
    }
  }

  it('an administrator’s key neither makes nor changes accounts and SPOC assignments, whatever its scopes', async () => {
    const key = await keyOf(admin)
    const made = await create(admin, 'Account', newAccount(['SPOC']))
    const assigned = await create(admin, 'SpocAssignment', { account: made.id, directorate: c.a })
    assert.equal(await codeOf(key, 'create', 'Account', newAccount(['SPOC', 'OPERATOR', 'ADMINISTRATOR'])), 'FORBIDDEN')
    assert.equal(await codeOf(key, 'update', 'Account', { ...made, roles: ['DPO'] }), 'FORBIDDEN')
    assert.equal(await codeOf(key, 'archive', 'Account', made), 'FORBIDDEN')
    assert.equal(await codeOf(key, 'restore', 'Account', made), 'FORBIDDEN')
    assert.equal(await codeOf(key, 'create', 'SpocAssignment', { account: made.id, directorate: c.b }), 'FORBIDDEN')
    assert.equal(await codeOf(key, 'update', 'SpocAssignment', { ...assigned, endsOn: null }), 'FORBIDDEN')
    assert.equal(await codeOf(key, 'archive', 'SpocAssignment', assigned), 'FORBIDDEN')
    const changed = await update(admin, 'Account', made, { roles: ['STAFF'] })
    assert.equal(changed.version, 2, 'signed in, the administrator may')
  })

  it('an administrator does not get roles or directorates from an account that they made, nor from one that it made', async () => {
    const puppet = await puppetOf(admin)
    const second = await puppetOf(puppet)
    const third = await puppetOf(second)
    const assigned = await create(c.admin, 'SpocAssignment', {
      account: admin.accountId,
      directorate: c.a,
      startsOn: '2020-01-01',
      endsOn: '2020-12-31',
    })
    const elsewhere = await create(c.admin, 'SpocAssignment', { account: c.spocB.accountId, directorate: c.a })
    for (const by of [puppet, second, third]) {
      assert.equal(
        await codeOf(by, 'update', 'Account', { id: admin.accountId, version: 1, roles: ['ADMINISTRATOR', 'SPOC'] }),
        'FORBIDDEN',
      )
      assert.equal(
        await codeOf(by, 'update', 'Account', { id: admin.accountId.toUpperCase(), version: 1, displayName: 'X' }),
        'FORBIDDEN',
      )
      for (const verb of ['archive', 'restore'] as const)
        assert.equal(await codeOf(by, verb, 'Account', { id: admin.accountId, version: 1 }), 'FORBIDDEN')
      for (const account of [admin.accountId, admin.accountId.toUpperCase()])
        assert.equal(await codeOf(by, 'create', 'SpocAssignment', { account, directorate: c.b }), 'FORBIDDEN')
      assert.equal(await codeOf(by, 'update', 'SpocAssignment', { ...assigned, endsOn: null }), 'FORBIDDEN')
      assert.equal(await codeOf(by, 'archive', 'SpocAssignment', assigned), 'FORBIDDEN')
      assert.equal(
        await codeOf(by, 'update', 'SpocAssignment', { ...elsewhere, account: admin.accountId }),
        'FORBIDDEN',
      )
    }
    assert.equal(await codeOf(third, 'update', 'Account', { ...puppet.made, roles: ['SPOC'] }), 'FORBIDDEN')
    const { account } = await c.admin.get<{ account: { roles: string[] } }>(
      'query($id: ID!) { account(id: $id) { roles } }',
      { id: admin.accountId },
    )
    assert.deepEqual(account.roles, ['ADMINISTRATOR'])
  })

  it('but an administrator looks after accounts that they made, and those of others', async () => {
    const puppet = await puppetOf(admin)
    const made = await create(puppet, 'Account', newAccount(['STAFF']))
    const changed = await update(admin, 'Account', made, { roles: ['SPOC'] })
    await archive(admin, 'Account', changed)
    const suspended = await update(admin, 'Account', puppet.made, { suspendedAt: '2026-01-01T00:00:00Z' })
    assert.equal(suspended.version, puppet.made.version + 1)
    const other = await create(c.admin, 'Account', newAccount(['STAFF']))
    await restore(admin, 'Account', await update(admin, 'Account', other, { roles: ['SPOC'] }))
  })
})
