import type { Database } from '../../platform/database.ts'
import { GENESIS, hashOf } from './chain.ts'
import type { StoredRecord } from './chain.ts'

const PAGE = 5_000
const LOWEST = -(2n ** 63n)

type LedgerHead = { readonly seq: bigint; readonly hash: string }

/**
 * MISSING: no record has that number. OUT_OF_ORDER: the record does not follow its predecessor (inserted, moved, or the
 * predecessor rewritten with a fitting hash). ALTERED: a column differs from what was hashed. HEAD_NOT_FOUND: the chain
 * is sound but lacks the head that was noted earlier.
 */
export type LedgerFault = 'MISSING' | 'OUT_OF_ORDER' | 'ALTERED' | 'HEAD_NOT_FOUND'

/** `sound` records were checked, up to `head`; `broken` names the first number that fails. */
export type LedgerVerdict = {
  readonly sound: bigint
  readonly head: LedgerHead
  readonly broken: { readonly seq: bigint; readonly fault: LedgerFault } | null
}

export const readPage = (db: Database, from: bigint): Promise<StoredRecord[]> =>
  db.query<StoredRecord>({
    name: 'ledger_verify_page',
    text: `select seq::text as seq, id::text as id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      account_id::text as account_id, client, category, operation, purpose, array_to_json(subjects)::text as subjects,
      array_to_json(classes)::text as classes, array_to_json(roles)::text as roles,
      array_to_json(directorates)::text as directorates, encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash
      from ledger_record r where r.seq >= $1::text::bigint order by r.seq limit ${PAGE}`,
    values: [from.toString()],
  })

function faultOf(record: StoredRecord, head: LedgerHead): LedgerFault | null {
  const due = head.seq + 1n
  if (BigInt(record.seq) > due) return 'MISSING'
  if (BigInt(record.seq) < due || record.prev_hash !== head.hash) return 'OUT_OF_ORDER'
  return hashOf(head.hash, record) === record.hash ? null : 'ALTERED'
}

async function* recordsOf(db: Database): AsyncGenerator<StoredRecord> {
  for (let from = LOWEST; ;) {
    const page = await readPage(db, from)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    from = BigInt(last.seq) + 1n
  }
}

/** Recomputes every hash. Only `notedHead`, kept outside the database, reveals a tail cut off or wholly rewritten. */
export async function verifyLedger(db: Database, notedHead: string | null = null): Promise<LedgerVerdict> {
  let head: LedgerHead = { seq: 0n, hash: GENESIS }
  let seen = notedHead === null || notedHead === GENESIS
  for await (const record of recordsOf(db)) {
    const fault = faultOf(record, head)
    // A number below the one due (say 0, before the first) is itself the fault.
    const seq = fault === 'MISSING' ? head.seq + 1n : BigInt(record.seq)
    if (fault !== null) return { sound: head.seq, head, broken: { seq, fault } }
    head = { seq, hash: record.hash }
    seen ||= record.hash === notedHead
  }
  return { sound: head.seq, head, broken: seen ? null : { seq: head.seq + 1n, fault: 'HEAD_NOT_FOUND' } }
}

/** The newest record's number and hash (hex), to note outside the database; number 0 if the ledger is empty. */
export async function readHead(db: Database): Promise<LedgerHead> {
  const [newest] = await db.query<{ seq: string; hash: string }>({
    name: 'ledger_head',
    text: `select r.seq::text as seq, encode(r.hash, 'hex') as hash from ledger_record r order by r.seq desc limit 1`,
    values: [],
  })
  return newest === undefined ? { seq: 0n, hash: GENESIS } : { seq: BigInt(newest.seq), hash: newest.hash }
}
