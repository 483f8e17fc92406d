import type { Config } from '../../api/platform/config.ts'

/** Settings of a test: nothing from the environment, nothing on disk. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return {
    databaseUrl: null,
    databaseOwnerUrl: null,
    databaseListenUrl: null,
    databaseRole: 'beadle_app',
    databasePoolSize: 5,
    databasePooling: 'session',
    statementTimeoutMs: 15_000,
    dataFolder: '/nonexistent',
    port: 0,
    production: false,
    logLevel: 'silent',
    authSecret: 'a-secret-for-tests-of-32-characters-or-more',
    baseUrl: 'http://localhost:4000',
    trustedProxies: 'loopback',
    osPlacesKey: null,
    mapBackground: null,
    exportRows: 50_000,
    smtp: null,
    clamd: null,
    inbound: null,
    sso: null,
    demo: false,
    ...changes,
  }
}
