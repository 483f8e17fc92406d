import express from 'express'
import { ConfigError, readConfig } from '../api/platform/config.ts'
import * as errors from '../api/platform/errors.ts'
import { lockFolder } from '../api/platform/embedded/folderLock.ts'
import { createLog } from '../api/platform/log.ts'
import { newId } from '../api/platform/record.ts'
import { FolderLocked } from '../api/platform/start/startError.ts'
import { emptyFolder } from './support/database/dataFolder.ts'
import { about } from './support/run/expecting.ts'
import { startNode } from './support/processes/runningProcess.ts'
import path from 'node:path'

const SECRET = 'x'.repeat(32)

describe('the settings', () => {
  it('default to the embedded database and the demo force on port 4000', () => {
    const dataFolder = emptyFolder()
    const { authSecret, ...config } = readConfig({ DATA_FOLDER: dataFolder })

    expect(config).toStrictEqual({
      databaseUrl: null,
      databaseListenUrl: null,
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
      clamd: null,
      inbound: null,
      sso: null,
      demo: true,
    })
    expect(authSecret).toHaveLength(43)
    about('sessions survive a restart', () =>
      expect(readConfig({ DATA_FOLDER: dataFolder }).authSecret).toBe(authSecret),
    )
  })

  it('treat an empty variable as unset', () => {
    expect(readConfig({ AUTH_SECRET: SECRET, PORT: '', DATABASE_URL: ' ' }).databaseUrl).toBeNull()
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
    ['INBOUND_SMTP_PORT', { INBOUND_SMTP_PORT: 'smtp', INBOUND_MAIL_DOMAIN: 'reply.force.example' }],
    ['INBOUND_MAIL_DOMAIN', { INBOUND_SMTP_PORT: '2525' }],
    ['INBOUND_MAIL_DOMAIN', { INBOUND_SMTP_PORT: '2525', INBOUND_MAIL_DOMAIN: 'q@reply.force.example' }],
    ['INBOUND_RELAYS', { INBOUND_SMTP_PORT: '2525', INBOUND_MAIL_DOMAIN: 'a.example', INBOUND_RELAYS: 'mx.example' }],
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
    ...['clamav', 'clamav:', ':3310', 'tcp://clamav:3310', 'clamav:0', 'clamav:65536', '::1:3310'].map(
      (CLAMD): [string, NodeJS.ProcessEnv] => ['CLAMD', { CLAMD }],
    ),
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }],
    ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://login.example' }],
    ['OIDC_CLIENT_SECRET', { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'a' }],
    ['DEMO', { DEMO: 'maybe' }],
    ['DEMO', { NODE_ENV: 'production', DEMO: 'yes' }],
  ]
  for (const [variable, env] of refused) {
    it(`are refused with the name of ${variable}: ${JSON.stringify(env)}`, () => {
      const reading = () => readConfig({ AUTH_SECRET: SECRET, ...env })

      expect(reading).toThrow(ConfigError)
      expect(reading).toThrow(
        expect.objectContaining({ variable, message: expect.stringMatching(new RegExp(`^${variable}`)) }),
      )
    })
  }

  it("take proxies by address, subnet and Express's own names, all of which Express understands", () => {
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
      expect(trustedProxies).toBe(TRUSTED_PROXIES)
      express().set('trust proxy', trustedProxies)
    }
  })

  it('take the virus scanner by name or address, with its port', () => {
    const scannerAt = (CLAMD: string) => readConfig({ AUTH_SECRET: SECRET, CLAMD }).clamd

    expect(scannerAt('clamav.internal:3310')).toStrictEqual({ host: 'clamav.internal', port: 3310 })
    expect(scannerAt('[::1]:3310')).toStrictEqual({ host: '::1', port: 3310 })
    expect(scannerAt('')).toBeNull()
  })

  it('never print a connection string, which holds a password', () => {
    const reading = () => readConfig({ AUTH_SECRET: SECRET, DATABASE_URL: 'mysql://root:hunter2@localhost/x' })

    expect(reading).toThrow()
    expect(reading).not.toThrow(/hunter2/)
  })

  it('make no demo accounts in production or on PostgreSQL unless asked to', () => {
    const url = 'postgresql://localhost/beadle'

    expect(readConfig({ AUTH_SECRET: SECRET, NODE_ENV: 'production' }).demo).toBe(false)
    expect(readConfig({ AUTH_SECRET: SECRET, DATABASE_URL: url }).demo).toBe(false)
    expect(readConfig({ AUTH_SECRET: SECRET, DATABASE_URL: url, DEMO: 'yes' }).demo).toBe(true)
  })
})

describe('an error for a caller', () => {
  const cases: [errors.ApiError, string, Record<string, unknown>][] = [
    [new errors.Unauthenticated(), 'UNAUTHENTICATED', { http: { status: 401 } }],
    [new errors.Forbidden(), 'FORBIDDEN', {}],
    [new errors.ForbiddenField('mobile'), 'FORBIDDEN_FIELD', { field: 'mobile' }],
    [new errors.NotFound(), 'NOT_FOUND', {}],
    [
      new errors.BadUserInput({ 'input.postcode': 'must be a postcode' }),
      'BAD_USER_INPUT',
      { fields: { 'input.postcode': 'must be a postcode' } },
    ],
    [new errors.Conflict('stale'), 'CONFLICT', {}],
    [new errors.QueryTooComplex('too much'), 'QUERY_TOO_COMPLEX', { http: { status: 400 } }],
    [new errors.RateLimited(30), 'RATE_LIMITED', { http: { status: 429 }, retryAfterSeconds: 30 }],
  ]
  for (const [error, code, others] of cases) {
    it(`carries ${code}`, () => expect(error.extensions).toStrictEqual({ ...others, code }))
  }
})

describe('the log', () => {
  it('keeps an error’s type, code and frames, but no message that may quote a person', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line) => lines.push(line) })
    const cause = Object.assign(new Error('Key (email)=(ada@example.org) already exists.'), {
      code: '23505',
      constraint: 'account_email_key',
      detail: 'ada@example.org',
    })
    log.error({ err: new Error('insert … ada@example.org\n    at ada@example.org', { cause }) }, 'write failed')
    log.info({ password: 'hunter2', input: { email: 'ada@example.org' }, account: 'a1' }, 'tried')

    expect(lines.join('')).not.toMatch(/ada@|hunter2/)

    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first?.['msg']).toBe('write failed')

    const err = first?.['err'] as { type: string; frames: string[]; cause: Record<string, unknown> }
    expect(err.type).toBe('Error')
    expect(err.frames[0] ?? '').toMatch(/platform\.test\.ts/)
    expect(err.cause['code']).toBe('23505')
    expect(err.cause['constraint']).toBe('account_email_key')
    expect(second?.['account']).toBe('a1')
  })

  it('keeps the words of an error that we wrote for operators', () => {
    const lines: string[] = []
    createLog('info', { write: (line) => lines.push(line) }).error({ err: new ConfigError('PORT', 'is wrong.') })

    expect(lines.join('')).toMatch(/PORT is wrong\./)
  })
})

describe('a new id', () => {
  it('is a UUIDv7 that sorts after the previous one', () => {
    const ids = Array.from({ length: 1000 }, newId)

    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([...ids].sort()).toStrictEqual(ids)
  })
})

describe('the lock of a data folder', () => {
  it("is refused to a second holder, with the folder's name, and free again after release", async () => {
    const folder = emptyFolder()
    const lock = await lockFolder(folder)

    await expect(lockFolder(folder)).rejects.toThrow(FolderLocked)
    await expect(lockFolder(folder)).rejects.toThrow(folder)
    await lock.release()
    await (await lockFolder(folder)).release()
  })

  it('works in a folder whose path is too long for a socket', async () => {
    const folder = path.join(emptyFolder(), 'd'.repeat(120))
    const lock = await lockFolder(folder)

    await expect(lockFolder(folder)).rejects.toThrow(FolderLocked)
    await lock.release()
  })

  it('is released when its process is killed', async () => {
    const folder = emptyFolder()
    const holder = startNode('test/support/database/lockHolder.ts', { FOLDER: folder })

    await holder.printed(/locked/)

    await expect(lockFolder(folder)).rejects.toThrow(FolderLocked)
    holder.process.kill('SIGKILL')
    await holder.ended
    await (await lockFolder(folder)).release()
  })
})
