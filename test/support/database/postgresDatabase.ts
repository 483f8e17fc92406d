import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { entities } from '../../../api/entities.ts'
import { openDatabase, type Database } from '../../../api/platform/database.ts'
import { createLog } from '../../../api/platform/log.ts'
import { migrate } from '../../../api/platform/sql/migrate.ts'
import { testConfig } from '../config.ts'

const PREFIX = `beadle_test_${process.pid}_${randomBytes(3).toString('hex')}`
const CREATED: string[] = []
let template: Promise<string> | undefined

/** A migrated database on the server, copied from a template that is migrated once a run. */
export async function clonePostgres(serverUrl: string): Promise<Database> {
  return open(await cloneUrl(serverUrl))
}

/** The same, not opened: its connection string. */
export async function cloneUrl(serverUrl: string): Promise<string> {
  const from = await (template ??= migrateTemplate(serverUrl))
  return create(serverUrl, `TEMPLATE ${from}`)
}

/** Drops every database that this run made. */
export async function dropScratchDatabases(serverUrl: string): Promise<void> {
  await template
  for (const name of CREATED) await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

async function migrateTemplate(serverUrl: string): Promise<string> {
  const url = await create(serverUrl, '')
  const db = await open(url)
  await migrate(db, () => undefined)
  await db.close()
  return new URL(url).pathname.slice(1)
}

function open(databaseUrl: string): Promise<Database> {
  return openDatabase(testConfig({ databaseUrl, databasePoolSize: 10 }), createLog('silent'), entities)
}

async function create(serverUrl: string, options: string): Promise<string> {
  const name = `${PREFIX}_${CREATED.length}`
  CREATED.push(name)
  await onServer(serverUrl, `CREATE DATABASE ${name} ${options}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(serverUrl: string, text: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
