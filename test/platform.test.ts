import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import express from 'express'
import { ConfigError, readConfig } from '../api/platform/config.ts'
import * as errors from '../api/platform/errors.ts'
import { lockFolder } from '../api/platform/embedded/folderLock.ts'
import { createLog } from '../api/platform/log.ts'
import { newId } from '../api/platform/record.ts'
import { FolderLocked } from '../api/platform/start/startError.ts'
import { emptyFolder } from './support/dataFolder.ts'
import { startNode } from './support/runningProcess.ts'
import path from 'node:path'

const SECRET = 'x'.repeat(32)

describe('the settings', () => {
  it('default to the embedded database with the demo force on port 4000', () => {
    const dataFolder = emptyFolder()
    const { authSecret, ...config } = readConfig({ DATA_FOLDER: dataFolder })
    assert.deepEqual(config, {
      databaseUrl: null,
      databaseOwnerUrl: null,
      databaseRole: 'beadle_app',
      databasePoolSize: 20,
      databasePooling: 'session',
      statementTimeoutMs: 15_000,
      dataFolder,
      port: 4000,
      production: false,
      logLevel: 'info',
      baseUrl: 'http://localhost:4000',
      trustedProxies: null,
      osPlacesKey: null,
      mapBackground: null,
      exportRows: 50_000,
      smtp: null,
      sso: null,
      demo: true,
    })
    assert.equal(authSecret.length, 43)
    assert.equal(readConfig({ DATA_FOLDER: dataFolder }).authSecret, authSecret, 'sessions survive a restart')
  })

  it('take an empty variable for an unset one', () => {
    assert.equal(readConfig({ AUTH_SECRET: SECRET, PORT: '', DATABASE_URL: ' ' }).databaseUrl, null)
  })

  const refused: [string, NodeJS.ProcessEnv][] = [
    ['PORT', { PORT: 'four' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root:hunter2@localhost/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://root:hunter2@localhost:port/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://root:hunter2@localhost:65536/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://root:hun%ter2@localhost/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://root:hunter2@one,two/x?target_session_attrs=writable' }],
    ['DATABASE_OWNER_URL', { DATABASE_URL: 'postgresql://pooler/x', DATABASE_POOLING: 'transaction' }],
    ['DATABASE_POOLING', { DATABASE_POOLING: 'statement' }],
    ['DATABASE_OWNER_URL', { DATABASE_OWNER_URL: 'localhost' }],
    ['DATABASE_POOL_SIZE', { DATABASE_POOL_SIZE: '0' }],
    ['DATABASE_STATEMENT_TIMEOUT_MS', { DATABASE_STATEMENT_TIMEOUT_MS: '1.5' }],
    ['DATABASE_ROLE', { DATABASE_ROLE: 'x -c is_superuser=on' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['BASE_URL', { BASE_URL: 'javascript:alert(1)' }],
    ['BASE_URL', { NODE_ENV: 'production', BASE_URL: 'http://beadle.example' }],
    ...['tiles.example/{z}/{x}/{y}.png', 'https://tiles.example/{z}/{x}.png', 'javascript:{z}{x}{y}'].map(
      (MAP_BACKGROUND_URL): [string, NodeJS.ProcessEnv] => ['MAP_BACKGROUND_URL', { MAP_BACKGROUND_URL }],
    ),
    ['AUTH_SECRET', { AUTH_SECRET: 'short' }],
    ['AUTH_SECRET', { NODE_ENV: 'production', AUTH_SECRET: undefined }],
    ...[
      '1',
      'true',
      'proxy.example',
      '10.0.0.0/33',
      '10.0.0.0/0',
      '10.0.0.1/8/8',
      '10.0.0.0/255.0.0.0',
      '::1/129',
      'fe80::1%eth0',
      'loopback,',
      'loopback 10.0.0.1',
      'Loopback',
    ].map((TRUSTED_PROXIES): [string, NodeJS.ProcessEnv] => ['TRUSTED_PROXIES', { TRUSTED_PROXIES }]),
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://login.example' }],
    ['OIDC_CLIENT_SECRET', { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'a' }],
    ['DEMO', { DEMO: 'maybe' }],
    ['DEMO', { NODE_ENV: 'production', DEMO: 'yes' }],
  ]
  for (const [variable, env] of refused) {
    it(`name ${variable} when it cannot be used: ${JSON.stringify(env)}`, () => {
      assert.throws(
        () => readConfig({ AUTH_SECRET: SECRET, ...env }),
        (error) => error instanceof ConfigError && error.variable === variable && error.message.startsWith(variable),
      )
    })
  }

  it('take proxies by address, subnet and the names that Express has, all of which Express understands', () => {
    for (const TRUSTED_PROXIES of [
      'loopback',
      '10.0.0.0/8, 10.1.2.3',
      'linklocal,uniquelocal',
      '::1',
      'fd00::/8',
      '2001:db8::/128',
      '192.0.2.1/32',
    ]) {
      const { trustedProxies } = readConfig({ AUTH_SECRET: SECRET, TRUSTED_PROXIES })
      assert.equal(trustedProxies, TRUSTED_PROXIES)
      express().set('trust proxy', trustedProxies)
    }
  })

  it('never repeat a connection string, which holds a password', () => {
    assert.throws(
      () => readConfig({ AUTH_SECRET: SECRET, DATABASE_URL: 'mysql://root:hunter2@localhost/x' }),
      (error) => {
        assert.ok(error instanceof Error)
        return !error.message.includes('hunter2')
      },
    )
  })

  it('give no demo accounts in production nor on PostgreSQL unless asked', () => {
    const url = 'postgresql://localhost/beadle'
    assert.equal(readConfig({ AUTH_SECRET: SECRET, NODE_ENV: 'production' }).demo, false)
    assert.equal(readConfig({ AUTH_SECRET: SECRET, DATABASE_URL: url }).demo, false)
    assert.equal(readConfig({ AUTH_SECRET: SECRET, DATABASE_URL: url, DEMO: 'yes' }).demo, true)
  })
})

describe('an error for a caller', () => {
  const cases: [errors.ApiError, string, Record<string, unknown>][] = [
    [new errors.Unauthenticated(), 'UNAUTHENTICATED', { http: { status: 401 } }],
    [new errors.Forbidden(), 'FORBIDDEN', {}],
    [new errors.ForbiddenField('mobile'), 'FORBIDDEN_FIELD', { field: 'mobile' }],
    [new errors.NotFound(), 'NOT_FOUND', {}],
    [
      new errors.BadUserInput({ 'input.postcode': 'is no postcode' }),
      'BAD_USER_INPUT',
      { fields: { 'input.postcode': 'is no postcode' } },
    ],
    [new errors.Conflict('stale'), 'CONFLICT', {}],
    [new errors.QueryTooComplex('too much'), 'QUERY_TOO_COMPLEX', { http: { status: 400 } }],
    [new errors.RateLimited(30), 'RATE_LIMITED', { http: { status: 429 }, retryAfterSeconds: 30 }],
  ]
  for (const [error, code, others] of cases) {
    it(`carries ${code}`, () => assert.deepEqual(error.extensions, { ...others, code }))
  }
})

describe('the log', () => {
  it('keeps an error’s type, code and frames but no message that may quote a person', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line) => lines.push(line) })
    const cause = Object.assign(new Error('Key (email)=(ada@example.org) already exists.'), {
      code: '23505',
      constraint: 'account_email_key',
      detail: 'ada@example.org',
    })
    log.error({ err: new Error('insert … ada@example.org\n    at ada@example.org', { cause }) }, 'write failed')
    log.info({ password: 'hunter2', input: { email: 'ada@example.org' }, account: 'a1' }, 'tried')
    assert.doesNotMatch(lines.join(''), /ada@|hunter2/)
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    assert.equal(first?.['msg'], 'write failed')
    const err = first['err'] as { type: string; frames: string[]; cause: Record<string, unknown> }
    assert.equal(err.type, 'Error')
    assert.match(err.frames[0] ?? '', /platform\.test\.ts/)
    assert.equal(err.cause['code'], '23505')
    assert.equal(err.cause['constraint'], 'account_email_key')
    assert.equal(second?.['account'], 'a1')
  })

  it('keeps the words of an error that we wrote for operators', () => {
    const lines: string[] = []
    createLog('info', { write: (line) => lines.push(line) }).error({ err: new ConfigError('PORT', 'is wrong.') })
    assert.match(lines.join(''), /PORT is wrong\./)
  })
})

describe('a new id', () => {
  it('is a UUIDv7 that sorts after the one before', () => {
    const ids = Array.from({ length: 1000 }, newId)
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    assert.deepEqual([...ids].sort(), ids)
  })
})

describe('the lock of a data folder', () => {
  it('is refused to a second holder, naming the folder, and free again after release', async () => {
    const folder = emptyFolder()
    const lock = await lockFolder(folder)
    await assert.rejects(lockFolder(folder), (error) => error instanceof FolderLocked && error.message.includes(folder))
    await lock.release()
    await (await lockFolder(folder)).release()
  })

  it('works in a folder whose path is too long for a socket', async () => {
    const folder = path.join(emptyFolder(), 'd'.repeat(120))
    const lock = await lockFolder(folder)
    await assert.rejects(lockFolder(folder), FolderLocked)
    await lock.release()
  })

  it('goes with a process that was killed', async () => {
    const folder = emptyFolder()
    const holder = startNode('test/support/lockHolder.ts', { FOLDER: folder })
    await holder.printed(/locked/)
    await assert.rejects(lockFolder(folder), FolderLocked)
    holder.process.kill('SIGKILL')
    await holder.ended
    await (await lockFolder(folder)).release()
  })
})
