import { defaultKeyHasher } from '@better-auth/api-key'
import { nothingDisclosed } from '../api/access/gate/looks/disclosure.ts'
import { policy } from '../api/access/policy.ts'
import { rulebook } from '../api/access/rules.ts'
import type { Viewer } from '../api/access/viewer.ts'
import { judgeFor } from '../api/access/write/judging/judge.ts'
import { createApiKey, revokeApiKey, type NewApiKey } from '../api/apiKeys/apiKeys.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { accountsServer, someAccount, type AccountsServer, written } from './support/signIn/accountsServer.ts'
import { testCatalogue } from './support/catalogue.ts'
import { testDatabase } from './support/database/database.ts'
import { about, expectPresent, refusedFor } from './support/run/expecting.ts'

describe('API keys', () => {
  let db: Database
  let server: AccountsServer
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db)
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })
  const bearer = (secret: string) => server.whoami({ authorization: `Bearer ${secret}` })

  async function signedInAs(roles: Viewer['roles'] = ['OPERATOR']): Promise<{ viewer: Viewer; cookie: string }> {
    const { email } = await someAccount(db, { roles })
    const cookie = await server.cookieOf(email)
    const viewer = await server.whoami({ cookie })
    expectPresent(viewer)
    return { viewer, cookie }
  }
  const make = (viewer: Viewer, changes: Partial<NewApiKey> = {}) =>
    written(db, createApiKey, viewer, { name: 'Command and control', scopes: ['read:KEYHOLDING'], ...changes })
  const revoke = async (viewer: Viewer, input: { id: string; version?: number }) => {
    const catalogue = await testCatalogue()
    const caller = { viewer, rules: rulebook(catalogue, policy)(viewer), disclosed: nothingDisclosed() }
    const judge = judgeFor(catalogue, caller)
    return written(db, (em, by, key: typeof input) => revokeApiKey({ em, viewer: by, judge }, key), viewer, input)
  }
  const listed = (viewer: Viewer) => run('select * from api_key where account_id = $1', viewer.accountId)
  const refusal = (promise: Promise<unknown>, ...fields: string[]) => refusedFor(fields, promise)

  it('an operator makes a key that acts with their roles within its scopes', async () => {
    const { viewer } = await signedInAs(['OPERATOR'])
    const { secret, apiKey } = await make(viewer, { scopes: ['read:KEYHOLDING', 'read:DIRECTORY', 'read:KEYHOLDING'] })

    const caller = await bearer(secret)

    expectPresent(caller)
    expect(caller.accountId).toBe(viewer.accountId)
    expect(caller.roles).toStrictEqual(['OPERATOR'])
    expect(caller.scopes).toStrictEqual(['read:DIRECTORY', 'read:KEYHOLDING'])
    expect(caller.client).toStrictEqual({ kind: 'apiKey', id: apiKey.id })
  })

  it('a secret is shown once; what is stored is its hash, as the api-key plugin makes it', async () => {
    const { viewer } = await signedInAs()
    const { secret, apiKey } = await make(viewer)

    const [row] = await run('select * from api_key where id = $1', apiKey.id)

    expectPresent(row)
    expect(row['key']).toBe(await defaultKeyHasher(secret))
    expect(JSON.stringify(row)).not.toContain(secret)
    expect(row['start']).toBe(secret.slice(0, 11))
  })

  it('an operator cannot make a key with unknown scopes, none, no name or an end in the past', async () => {
    const { viewer } = await signedInAs()
    for (const scopes of [['read:EVERYTHING'], ['delete:DIRECTORY'], ['read:DIRECTORY', '*'], ['READ:DIRECTORY'], []]) {
      await refusal(make(viewer, { scopes }), 'scopes')
    }
    for (const name of ['  ', 'x'.repeat(101), 'a\u0000b', 'a\u202eb']) await refusal(make(viewer, { name }), 'name')

    for (const expiresAt of [new Date(0), new Date(NaN)]) await refusal(make(viewer, { expiresAt }), 'expiresAt')

    expect(await listed(viewer)).toStrictEqual([])
  })

  it('an operator can only make a key within ten minutes of signing in, so a screen left open makes none', async () => {
    const { viewer } = await signedInAs()
    await run(`update session set created_at = now() - interval '11 minutes' where id = $1`, viewer.client.id)

    await expect(make(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await run('update session set created_at = now() where id = $1', viewer.client.id)
    await make(viewer)
  })

  it('a revoked key, an expired one and one of a suspended owner are refused on the next request', async () => {
    const { viewer } = await signedInAs()
    const [revoked, expired, orphaned] = [
      await make(viewer),
      await make(viewer, { expiresAt: new Date(Date.now() + 3_600_000) }),
      await make(viewer),
    ]

    for (const { secret } of [revoked, expired, orphaned]) expect(await bearer(secret)).not.toBeNull()

    const again = await revoke(viewer, { id: revoked.apiKey.id, version: 1 })
    expect(await bearer(revoked.secret)).toBeNull()
    expect((await revoke(viewer, { id: revoked.apiKey.id, version: again.version })).revokedAt).toStrictEqual(
      again.revokedAt,
    )

    await run(`update api_key set expires_at = now() where id = $1`, expired.apiKey.id)
    expect(await bearer(expired.secret)).toBeNull()

    await run('update account set suspended_at = now() where id = $1', viewer.accountId)
    expect(await bearer(orphaned.secret)).toBeNull()
  })

  it("a change of the owner's roles reaches the key with its next request", async () => {
    const { viewer } = await signedInAs(['OPERATOR'])
    const { secret } = await make(viewer)

    await run(`update account set roles = '{RESIDENT}' where id = $1`, viewer.accountId)

    expect((await bearer(secret))?.roles).toStrictEqual(['RESIDENT'])
  })

  it('a key exists only for its owner and for administrators', async () => {
    const owner = await signedInAs()
    const stranger = await signedInAs(['STAFF'])
    const administrator = await signedInAs(['ADMINISTRATOR'])
    const { apiKey, secret } = await make(owner.viewer)

    for (const id of [apiKey.id, newId(), 'no-uuid']) {
      await expect(revoke(stranger.viewer, { id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    await expect(revoke(owner.viewer, { id: apiKey.id, version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await bearer(secret)).not.toBeNull()

    await revoke(administrator.viewer, { id: apiKey.id })
    expect(await bearer(secret)).toBeNull()
  })

  it('a key can neither make nor revoke keys', async () => {
    const { viewer } = await signedInAs(['ADMINISTRATOR'])
    const { secret, apiKey } = await make(viewer, { scopes: ['read:ACCOUNT', 'write:ACCOUNT'] })

    const caller = await bearer(secret)

    expectPresent(caller)
    await expect(make(caller)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(revoke(caller, { id: apiKey.id, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('an invalid key is refused even with a valid cookie beside it', async () => {
    const { viewer, cookie } = await signedInAs()
    const { secret } = await make(viewer)

    for (const authorization of [
      'Bearer nonsense-of-some-length',
      `Bearer ${secret}x`,
      `Bearer ${secret} ${secret}`,
      secret,
      'Bearer',
      '',
    ]) {
      await about(authorization, async () => expect(await server.whoami({ cookie, authorization })).toBeNull())
    }
    expect((await server.whoami({ cookie, authorization: `bearer ${secret}` }))?.client.kind).toBe('apiKey')
  })

  it('the last use is written in a batch, and no request waits for it', async () => {
    const { viewer } = await signedInAs()
    const { secret, apiKey } = await make(viewer)
    const lastUse = async () =>
      (await run('select last_used_at from api_key where id = $1', apiKey.id))[0]?.['last_used_at']
    const before = Date.now()
    await bearer(secret)

    expect(await lastUse()).toBeNull()

    await server.auth.close()
    expect(new Date(String(await lastUse())).getTime()).toBeGreaterThanOrEqual(before)

    const [row] = await run('select version from api_key where id = $1', apiKey.id)
    expect(row?.['version']).toBe(1)
  })
})
