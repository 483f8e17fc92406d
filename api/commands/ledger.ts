import { parseArgs } from 'node:util'
import { readHead, verifyLedger } from '../access/ledger/verify.ts'
import type { LedgerFault, LedgerVerdict } from '../access/ledger/verify.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import type { Database } from '../platform/database.ts'
import { createLog } from '../platform/log.ts'
import { StartError } from '../platform/start/startError.ts'
import { LedgerRecord } from '../oversight/ledgerRecord.entity.ts'

const USAGE = `Usage:
  npm run ledger -- head                   print the newest record's number and hash; note it outside the database
  npm run ledger -- verify [--head HASH]   recompute the whole chain; with a noted hash, also find a cut-off tail
Exit code: 0 sound, 1 broken, 2 could not be checked.
`

const EXPLANATIONS: Record<LedgerFault, string> = {
  MISSING: 'there is no such record',
  OUT_OF_ORDER: 'it does not follow the record before it',
  ALTERED: 'it is not what was recorded',
  HEAD_NOT_FOUND: 'the noted head is not in the chain: records were cut off or rewritten',
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

function tell(verdict: LedgerVerdict, seconds: number): number {
  const time = `${seconds.toFixed(1)} s`
  const head = `head ${verdict.head.seq} ${verdict.head.hash}`
  if (verdict.broken === null) {
    say(`The ledger is sound: ${verdict.sound} records, ${head}, ${time}`)
    return 0
  }
  const { seq, fault } = verdict.broken
  complain(`The ledger is BROKEN at record ${seq} (${fault}): ${EXPLANATIONS[fault]}.`)
  complain(`Sound before it: ${verdict.sound} records, ${head}, ${time}`)
  return 1
}

async function run(db: Database, task: 'head' | 'verify', notedHead: string | null): Promise<number> {
  if (task === 'head') {
    const head = await readHead(db)
    say(`${head.seq} ${head.hash}`)
    return 0
  }
  const started = performance.now()
  const verdict = await verifyLedger(db, notedHead)
  return tell(verdict, (performance.now() - started) / 1000)
}

type Request = { task: 'head' | 'verify'; notedHead: string | null }

function readRequest(args: string[]): Request | null {
  const { values, positionals } = parseArgs({
    args,
    options: { head: { type: 'string' } },
    allowPositionals: true,
    strict: true,
  })
  const [task, ...rest] = positionals
  if ((task !== 'head' && task !== 'verify') || rest.length > 0) return null
  if (values.head === undefined) return { task, notedHead: null }
  if (task === 'head' || !/^[0-9a-f]{64}$/i.test(values.head)) return null
  return { task, notedHead: values.head.toLowerCase() }
}

async function main(args: string[]): Promise<number> {
  const request = readRequest(args)
  if (request === null) {
    complain(USAGE)
    return 2
  }
  const config = readConfig()
  // Logs go to standard error, so that a script can keep the head from standard output.
  const db = await openDatabase(config, createLog(config.logLevel, process.stderr), [LedgerRecord])
  try {
    return await run(db, request.task, request.notedHead)
  } finally {
    await db.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // A failed run must never look like a sound chain.
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('ERR_PARSE_ARGS')) complain(USAGE)
  else complain(error instanceof StartError ? error.message : `The ledger could not be checked: ${String(error)}`)
  process.exitCode = 2
}
