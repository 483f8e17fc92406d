import path from 'node:path'
import { keptSecret } from './start/keptSecret.ts'
import { serversOf, UnusableUrl } from './postgres/servers.ts'
import type { Pooling } from './postgres/sessionSettings.ts'
import type { ClamdAddress } from './files/clamd.ts'
import { type InboundSettings, isDomain, isSender, type SmtpSettings } from './mail/smtpSettings.ts'
import { type MapBackground, mapBackground } from './start/mapBackground.ts'
import { ConfigError } from './start/startError.ts'
import { isListOfProxies } from './start/trustedProxies.ts'

export { ConfigError } from './start/startError.ts'

export type Config = {
  /** Null: the embedded database in `dataFolder`. */
  databaseUrl: string | null
  /** The schema owner's connection, for migrations only; null = `databaseUrl`. */
  databaseOwnerUrl: string | null
  /** Where the process listens for live events; null = `databaseUrl`, or not at all behind a pooler of transactions. */
  databaseListenUrl: string | null
  /** Role that the application takes on in PostgreSQL, if it exists; null = the login's own rights. */
  databaseRole: string | null
  databasePoolSize: number
  /** Whether a pooler between us and PostgreSQL gives every transaction another session. */
  databasePooling: Pooling
  /** For the application's statements; 0 = no limit. */
  statementTimeoutMs: number
  dataFolder: string
  port: number
  production: boolean
  logLevel: string
  /** Signs sessions; at least 32 characters. */
  authSecret: string
  /** Where browsers reach this process, without a trailing slash. */
  baseUrl: string
  /** Express's `trust proxy`: who is believed about a caller's address; null = nobody. */
  trustedProxies: string | null
  osPlacesKey: string | null
  mapBackground: MapBackground | null
  exportRows: number
  smtp: SmtpSettings | null
  /** ClamAV's daemon; null = uploaded files are not scanned. */
  clamd: ClamdAddress | null
  /** Null: no mail comes in. */
  inbound: InboundSettings | null
  sso: SsoSettings | null
  /** Whether a new database is filled with the fictional demo force. */
  demo: boolean
}

export type SsoSettings = { issuer: string; clientId: string; clientSecret: string; label: string }

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']
const PROJECT = path.resolve(import.meta.dirname, '..', '..')

/** @throws ConfigError naming the variable that is missing or unusable */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env['NODE_ENV'] === 'production'
  const databaseUrl = postgresUrl(env, 'DATABASE_URL')
  const dataFolder = path.resolve(PROJECT, text(env, 'DATA_FOLDER') ?? 'data')
  const port = whole(env, 'PORT', 4000, 0, 65535)
  return {
    databaseUrl,
    databaseOwnerUrl: postgresUrl(env, 'DATABASE_OWNER_URL'),
    databaseListenUrl: postgresUrl(env, 'DATABASE_LISTEN_URL'),
    databaseRole: role(env),
    databasePooling: pooling(env),
    databasePoolSize: whole(env, 'DATABASE_POOL_SIZE', 20, 1, 1000),
    statementTimeoutMs: whole(env, 'DATABASE_STATEMENT_TIMEOUT_MS', 15_000, 0, 3_600_000),
    dataFolder,
    port,
    production,
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    authSecret: authSecret(env, production, dataFolder),
    baseUrl: baseUrl(env, port, production),
    trustedProxies: trustedProxies(env),
    osPlacesKey: text(env, 'OS_PLACES_KEY'),
    mapBackground: mapBackground(text(env, 'MAP_BACKGROUND_URL'), text(env, 'MAP_BACKGROUND_ATTRIBUTION')),
    exportRows: whole(env, 'EXPORT_ROWS', 50_000, 1, 1_000_000),
    smtp: smtp(env),
    clamd: clamd(env),
    inbound: inbound(env),
    sso: sso(env),
    demo: demo(env, production, databaseUrl),
  }
}

function text(env: NodeJS.ProcessEnv, variable: string): string | null {
  const value = env[variable]?.trim()
  return value === undefined || value === '' ? null : value
}

function whole(env: NodeJS.ProcessEnv, variable: string, otherwise: number, least: number, most: number): number {
  const value = text(env, variable)
  if (value === null) return otherwise
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new ConfigError(variable, `must be a whole number from ${least} to ${most}.`)
  }
  return number
}

function oneOf(env: NodeJS.ProcessEnv, variable: string, allowed: readonly string[], otherwise: string): string {
  const value = text(env, variable) ?? otherwise
  if (!allowed.includes(value)) throw new ConfigError(variable, `must be one of ${allowed.join(', ')}.`)
  return value
}

// The error never repeats the value: a connection string holds a password.
function postgresUrl(env: NodeJS.ProcessEnv, variable: string): string | null {
  const value = text(env, variable)
  try {
    if (value !== null) serversOf(value)
  } catch (error) {
    if (error instanceof UnusableUrl) throw new ConfigError(variable, error.message)
    throw error
  }
  return value
}

function pooling(env: NodeJS.ProcessEnv): Pooling {
  const value = oneOf(env, 'DATABASE_POOLING', ['session', 'transaction'], 'session') as Pooling
  if (value === 'transaction' && text(env, 'DATABASE_URL') !== null && text(env, 'DATABASE_OWNER_URL') === null) {
    throw new ConfigError(
      'DATABASE_OWNER_URL',
      'must lead to PostgreSQL itself where DATABASE_POOLING is transaction: migrations hold a lock for a whole session.',
    )
  }
  return value
}

function role(env: NodeJS.ProcessEnv): string | null {
  const value = text(env, 'DATABASE_ROLE') ?? 'beadle_app'
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(value)) {
    throw new ConfigError('DATABASE_ROLE', 'must be a plain role name in lower case, or none.')
  }
  return value === 'none' ? null : value
}

function authSecret(env: NodeJS.ProcessEnv, production: boolean, dataFolder: string): string {
  const value = text(env, 'AUTH_SECRET')
  if (value !== null && value.length < 32) {
    throw new ConfigError('AUTH_SECRET', 'must have at least 32 characters (for example: openssl rand -base64 32).')
  }
  if (value === null && production) {
    throw new ConfigError('AUTH_SECRET', 'must be set in production (for example: openssl rand -base64 32).')
  }
  return value ?? keptSecret(dataFolder)
}

function baseUrl(env: NodeJS.ProcessEnv, port: number, production: boolean): string {
  const value = text(env, 'BASE_URL') ?? `http://localhost:${port}`
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new ConfigError('BASE_URL', 'must be an http or https address such as https://beadle.example.')
  }
  // Mailed links lead there, and the page behind one sets a password.
  if (production && !isPrivate(new URL(value)))
    throw new ConfigError('BASE_URL', 'must be an https address in production.')
  return value.replace(/\/+$/, '')
}

function trustedProxies(env: NodeJS.ProcessEnv): string | null {
  const value = text(env, 'TRUSTED_PROXIES')
  if (value !== null && !isListOfProxies(value)) {
    throw new ConfigError(
      'TRUSTED_PROXIES',
      'must be addresses, subnets such as 10.0.0.0/8, or the words loopback, linklocal, uniquelocal, parted by commas.',
    )
  }
  return value
}

function smtp(env: NodeJS.ProcessEnv): SmtpSettings | null {
  const [host, user, password, from] = [
    text(env, 'SMTP_HOST'),
    text(env, 'SMTP_USER'),
    text(env, 'SMTP_PASSWORD'),
    text(env, 'MAIL_FROM'),
  ]
  if (!host) return null
  if (!from || !isSender(from))
    throw new ConfigError('MAIL_FROM', 'must be set with SMTP_HOST, such as Beadle <beadle@force.example>.')
  if (!user !== !password)
    throw new ConfigError(user ? 'SMTP_PASSWORD' : 'SMTP_USER', 'must be set too: user and password go together.')
  return {
    host,
    port: whole(env, 'SMTP_PORT', 587, 1, 65535),
    credentials: user && password ? { user, password } : null,
    from,
  }
}

function clamd(env: NodeJS.ProcessEnv): ClamdAddress | null {
  const value = text(env, 'CLAMD')
  if (value === null) return null
  // An address of IPv6 stands in brackets, as in a URL.
  const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+)):(\d{1,5})$/i.exec(value) ?? []
  const host = bracketed ?? plain
  if (host === undefined || Number(port) < 1 || Number(port) > 65535)
    throw new ConfigError('CLAMD', 'must be a host and a port, such as clamav.internal:3310 or [::1]:3310.')
  return { host, port: Number(port) }
}

function inbound(env: NodeJS.ProcessEnv): InboundSettings | null {
  if (text(env, 'INBOUND_SMTP_PORT') === null) return null
  const domain = text(env, 'INBOUND_MAIL_DOMAIN')?.toLowerCase() ?? ''
  if (!isDomain(domain))
    throw new ConfigError('INBOUND_MAIL_DOMAIN', 'must be set with INBOUND_SMTP_PORT, such as reply.force.example.')
  const relays = text(env, 'INBOUND_RELAYS') ?? 'loopback'
  if (!isListOfProxies(relays)) {
    throw new ConfigError(
      'INBOUND_RELAYS',
      'must be addresses, subnets such as 10.0.0.0/8, or the words loopback, linklocal, uniquelocal, parted by commas.',
    )
  }
  return {
    host: text(env, 'INBOUND_SMTP_HOST') ?? '127.0.0.1',
    port: whole(env, 'INBOUND_SMTP_PORT', 0, 0, 65535),
    domain,
    relays,
  }
}

function sso(env: NodeJS.ProcessEnv): SsoSettings | null {
  const [issuer, clientId, clientSecret] = [
    text(env, 'OIDC_ISSUER'),
    text(env, 'OIDC_CLIENT_ID'),
    text(env, 'OIDC_CLIENT_SECRET'),
  ]
  if (issuer === null) return null
  if (!URL.canParse(issuer) || !isPrivate(new URL(issuer)))
    throw new ConfigError('OIDC_ISSUER', 'must be an https address, exactly as the provider writes it.')
  if (clientId === null) throw new ConfigError('OIDC_CLIENT_ID', 'must be set where OIDC_ISSUER is.')
  if (clientSecret === null) throw new ConfigError('OIDC_CLIENT_SECRET', 'must be set where OIDC_ISSUER is.')
  return { issuer, clientId, clientSecret, label: text(env, 'OIDC_LABEL') ?? 'Sign in with your force account' }
}

const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))

function demo(env: NodeJS.ProcessEnv, production: boolean, databaseUrl: string | null): boolean {
  const value = oneOf(env, 'DEMO', ['yes', 'no'], !production && databaseUrl === null ? 'yes' : 'no')
  if (value === 'yes' && production) {
    throw new ConfigError('DEMO', 'must not be yes in production: demo accounts have a published password.')
  }
  return value === 'yes'
}
