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
import { about, fail } from './support/run/expecting.ts'
import { acceptInvitation } from './support/signIn/mailedLinks.ts'

describe('nobody gets rights through an account that they made themselves', () => {
  let server: Api
  let force: Cast
  let admin: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    admin = await server.as('ADMINISTRATOR')
  })
  const newAccount = (roles: string[]): Input & { email: string } => ({
    email: `${word()}@test.example`,
    displayName: 'Puppet',
    roles,
  })
  const puppetOf = async (by: Client): Promise<Client & { made: Made }> => {
    const input = newAccount(['ADMINISTRATOR'])
    const made = await create(by, 'Account', input)
    const client = await acceptInvitation(server, input.email)
    return { ...client, made: { ...made, version: made.version + 1 } }
  }
  const codeOf = async (
    by: Client,
    verb: Parameters<typeof mutationOf>[0],
    type: string,
    input: Input,
  ): Promise<string> => (await by.refused(mutationOf(verb, type), { input })).extensions.code
  const keyOf = async (by: Client): Promise<Client> => {
    const { createApiKey } = await by.get<{ createApiKey: { secret: string } }>(/* GraphQL */ `
      mutation {
        createApiKey(
          input: { name: "Sync", scopes: ["read:ACCOUNT", "write:ACCOUNT", "read:DIRECTORY", "write:DIRECTORY"] }
        ) {
          secret
        }
      }
    `)
    const headers = { authorization: `Bearer ${createApiKey.secret}` }
    return {
      ...server.anonymous,
      headers,
      refused: async (query, variables) =>
        (await server.anonymous.send(query, variables, headers)).errors[0] ?? fail('was not refused'),
    }
  }

  it('an administrator’s key neither makes nor changes accounts and SPOC assignments, whatever its scopes', async () => {
    const key = await keyOf(admin)
    const made = await create(admin, 'Account', newAccount(['SPOC']))
    const assigned = await create(admin, 'SpocAssignment', { account: made.id, directorate: force.crimeDirectorate })

    expect(await codeOf(key, 'create', 'Account', newAccount(['SPOC', 'OPERATOR', 'ADMINISTRATOR']))).toBe('FORBIDDEN')
    expect(await codeOf(key, 'update', 'Account', { ...made, roles: ['DPO'] })).toBe('FORBIDDEN')
    expect(await codeOf(key, 'archive', 'Account', made)).toBe('FORBIDDEN')
    expect(await codeOf(key, 'restore', 'Account', made)).toBe('FORBIDDEN')
    expect(
      await codeOf(key, 'create', 'SpocAssignment', { account: made.id, directorate: force.economicDirectorate }),
    ).toBe('FORBIDDEN')
    expect(await codeOf(key, 'update', 'SpocAssignment', { ...assigned, endsOn: null })).toBe('FORBIDDEN')
    expect(await codeOf(key, 'archive', 'SpocAssignment', assigned)).toBe('FORBIDDEN')

    const changed = await update(admin, 'Account', made, { roles: ['STAFF'] })
    about('signed in, the administrator may', () => expect(changed.version).toBe(2))
  })

  it('an administrator gets no roles or directorates from an account that they made, nor from one made by it', async () => {
    const puppet = await puppetOf(admin)
    const second = await puppetOf(puppet)
    const third = await puppetOf(second)
    const assigned = await create(force.admin, 'SpocAssignment', {
      account: admin.accountId,
      directorate: force.crimeDirectorate,
      startsOn: '2020-01-01',
      endsOn: '2020-12-31',
    })
    const elsewhere = await create(force.admin, 'SpocAssignment', {
      account: force.economic.accountId,
      directorate: force.crimeDirectorate,
    })

    for (const by of [puppet, second, third]) {
      expect(
        await codeOf(by, 'update', 'Account', { id: admin.accountId, version: 1, roles: ['ADMINISTRATOR', 'SPOC'] }),
      ).toBe('FORBIDDEN')
      expect(
        await codeOf(by, 'update', 'Account', { id: admin.accountId.toUpperCase(), version: 1, displayName: 'X' }),
      ).toBe('FORBIDDEN')
      for (const verb of ['archive', 'restore'] as const)
        expect(await codeOf(by, verb, 'Account', { id: admin.accountId, version: 1 })).toBe('FORBIDDEN')
      for (const account of [admin.accountId, admin.accountId.toUpperCase()])
        expect(await codeOf(by, 'create', 'SpocAssignment', { account, directorate: force.economicDirectorate })).toBe(
          'FORBIDDEN',
        )
      expect(await codeOf(by, 'update', 'SpocAssignment', { ...assigned, endsOn: null })).toBe('FORBIDDEN')
      expect(await codeOf(by, 'archive', 'SpocAssignment', assigned)).toBe('FORBIDDEN')
      expect(await codeOf(by, 'update', 'SpocAssignment', { ...elsewhere, account: admin.accountId })).toBe('FORBIDDEN')
    }
    expect(await codeOf(third, 'update', 'Account', { ...puppet.made, roles: ['SPOC'] })).toBe('FORBIDDEN')

    const { account } = await force.admin.get<{ account: { roles: string[] } }>(
      'query($id: ID!) { account(id: $id) { roles } }',
      { id: admin.accountId },
    )
    expect(account.roles).toStrictEqual(['ADMINISTRATOR'])
  })

  it('but an administrator looks after accounts that they made, and those of others', async () => {
    const puppet = await puppetOf(admin)
    const made = await create(puppet, 'Account', newAccount(['STAFF']))
    const changed = await update(admin, 'Account', made, { roles: ['SPOC'] })
    await archive(admin, 'Account', changed)

    const suspended = await update(admin, 'Account', puppet.made, { suspendedAt: '2026-01-01T00:00:00Z' })

    expect(suspended.version).toBe(puppet.made.version + 1)
    const other = await create(force.admin, 'Account', newAccount(['STAFF']))
    await restore(admin, 'Account', await update(admin, 'Account', other, { roles: ['SPOC'] }))
  })
})
