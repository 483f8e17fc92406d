import { PGlite, types } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import { openAsBlob } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { parseArray } from '../sql/driverValues.ts'
import type { Fault, Found, Origin, Report, Task } from './messages.ts'
import { postgis } from './postgis.ts'

/** The embedded database's thread: a long statement blocks this thread, and no request. */
const parent = parentPort
if (!parent) throw new Error('thread.ts is started as a worker')

const tell = (report: Report): void => parent.postMessage(report)

/** Not PGlite's `params` and `query`: they hold what people entered. */
const KNOWN = ['code', 'severity', 'detail', 'hint', 'constraint', 'table', 'column', 'schema', 'dataType', 'routine']

function faultOf(error: unknown): Fault {
  // PGlite's file system throws objects with a number and no message.
  if (!(error instanceof Error))
    return {
      name: 'Error',
      message: `The embedded database failed: ${JSON.stringify(error)}`,
      stack: undefined,
      fields: {},
    }
  const fields = KNOWN.flatMap((name): [string, string][] => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? [[name, value]] : []
  })
  return { name: error.name, message: error.message, stack: error.stack, fields: Object.fromEntries(fields) }
}

/** PGlite's own go byte by byte: a file of 10 MiB would keep everybody waiting for seconds. */
const hexOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  `\\x${Buffer.from(buffer, byteOffset, byteLength).toString('hex')}`
const bytesIn = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.slice(2), 'hex'))

async function open({ dataDir, snapshot }: Origin): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...(dataDir === null ? {} : { dataDir }),
    ...(snapshot === null ? {} : { loadDataDir: await openAsBlob(snapshot) }),
    extensions: { postgis, pg_trgm, unaccent },
    parsers: { ...createPostgreSqlTypeParsers(parseArray), [types.BYTEA]: bytesIn },
    serializers: { [types.BYTEA]: hexOf },
  })
  await pglite.exec("SET TIME ZONE 'UTC'")
  // Only this process writes the log, so waiting for it costs nothing: what has committed survives the process
  // (access/ledger/pending.ts).
  await pglite.exec("SET beadle.commit_of_changes = 'on'")
  return pglite
}

async function carryOut(pglite: PGlite, task: Task): Promise<Found | Uint8Array | null> {
  switch (task.does) {
    case 'query': {
      const { rows, affectedRows } = await pglite.query<Record<string, unknown>>(task.text, [...task.values])
      return { rows, affectedRows }
    }
    case 'dump':
      return new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer())
    case 'close':
      await pglite.close()
      return null
  }
}

try {
  const pglite = await open(workerData as Origin)
  parent.on('message', (task: Task) => {
    carryOut(pglite, task).then(
      (done) => tell({ id: task.id, done }),
      (error: unknown) => tell({ id: task.id, fault: faultOf(error) }),
    )
  })
  tell({ id: 0, done: null })
} catch (error) {
  tell({ id: 0, fault: faultOf(error) })
}
