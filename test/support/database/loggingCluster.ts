import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'

const BIN = '/usr/lib/postgresql/15/bin'

/** A PostgreSQL server with default settings, whose log can be read. */
export type LoggingCluster = {
  /** A database with an owner and an application's login, neither a superuser, as in docs/operations.md. */
  database: () => Promise<{ databaseUrl: string; databaseOwnerUrl: string }>
  asSuperuser: (text: string, database?: string) => Promise<void>
  /** Does the work while the connection that ran `text` stays open, with its locks. */
  meanwhile: (text: string, database: string, work: () => Promise<unknown>) => Promise<void>
  log: () => string
  remove: () => void
}

/** @throws Error where PostgreSQL is not installed: a test of its log that has none must not pass */
export async function loggingCluster(): Promise<LoggingCluster> {
  if (!existsSync(`${BIN}/initdb`)) throw new Error(`PostgreSQL 15 is not installed: there is no ${BIN}/initdb`)
  const folder = mkdtempSync(path.join(tmpdir(), 'beadle-log-'))
  const isRoot = process.getuid?.() === 0
  // The server refuses to run as root.
  if (isRoot)
    chownSync(folder, Number(execFileSync('id', ['-u', 'postgres'])), Number(execFileSync('id', ['-g', 'postgres'])))
  const run = (program: string, ...args: string[]): void => {
    const [command, rest] = isRoot
      ? ['runuser', ['-u', 'postgres', '--', `${BIN}/${program}`, ...args]]
      : [`${BIN}/${program}`, args]
    execFileSync(command, rest, { stdio: 'ignore', cwd: folder })
  }
  const [data, log] = [path.join(folder, 'data'), path.join(folder, 'log')]
  const port = await freePort()
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
  run(
    'pg_ctl',
    '-D',
    data,
    '-l',
    log,
    '-w',
    '-o',
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
    'start',
  )
  const url = (user: string, database: string): string => `postgresql://${user}@127.0.0.1:${port}/${database}`

  const meanwhile: LoggingCluster['meanwhile'] = async (text, database, work) => {
    const client = new Client({ connectionString: url('postgres', database) })
    await client.connect()
    try {
      await client.query(text)
      await work()
    } finally {
      await client.end()
    }
  }
  const asSuperuser = (text: string, database = 'postgres'): Promise<void> =>
    meanwhile(text, database, () => Promise.resolve())
  return {
    asSuperuser,
    meanwhile,
    async database() {
      for (const text of [
        'create role beadle_owner login',
        'create role beadle_app nologin',
        'create role beadle_web login in role beadle_app',
        'create database beadle owner beadle_owner',
      ])
        await asSuperuser(text)
      await asSuperuser('create extension postgis; create extension pg_trgm; create extension unaccent', 'beadle')
      return { databaseUrl: url('beadle_web', 'beadle'), databaseOwnerUrl: url('beadle_owner', 'beadle') }
    },
    log: () => readFileSync(log, 'utf8'),
    remove() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
