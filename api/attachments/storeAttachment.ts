import { randomUUID } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Caller } from '../access/gate/gate.ts'
import { type Ledger, ledgerEntry } from '../access/ledger.ts'
import { commitRecorded } from '../access/write/commitRecorded.ts'
import { authorOf } from '../access/write/writing.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { Conflict } from '../platform/errors.ts'
import type { AcceptedFile } from '../platform/files/acceptFile.ts'
import type { AttachmentState } from './attachmentState.ts'
import { insertAttachment, type StoredAttachment } from './insertAttachment.ts'

/** Of one account, uploaded and not part of anything; 200 MiB at most. */
const MOST_UNUSED = 20
const FULL = `You have uploaded ${MOST_UNUSED} files that you have not sent yet, which is the most. They are deleted after a day.`

type Storing = { db: Database; ledger: Ledger; caller: Caller; purpose: string | null }

/**
 * Stores file, content and ledger entry in one transaction: there is the whole or nothing. What was refused is stored
 * without its content, so that its sender can see what became of it.
 * @throws Conflict if the caller has the most unused files
 */
export async function storeAttachment(
  { db, ledger, caller, purpose }: Storing,
  { content, ...file }: AcceptedFile,
  state: AttachmentState,
): Promise<StoredAttachment> {
  const operation = 'uploadAttachment'
  // Random: an id that begins with the time would tell readers when its uploader had it ready.
  const stored: StoredAttachment = { id: randomUUID(), ...file, bytes: content.length, state }
  const { accountId } = caller.viewer
  // No history: it would keep the name of a file that is swept.
  await commitRecorded(db, ledger, authorOf(caller, { operation }), async (em) => {
    await refuseFull(em, accountId)
    await insertAttachment(em, accountId, stored, content)
    const deed = { category: 'COLLECTION' as const, operation, purpose, subjects: [accountId] }
    return { id: stored.id, entry: ledgerEntry(caller.viewer, { ...deed, classes: ['CORRESPONDENCE'] }) }
  })
  return stored
}

async function refuseFull(em: SqlEntityManager, accountId: string): Promise<void> {
  // The lock makes concurrent uploads count each other.
  await queryWithin(em, { text: 'select from account where id = $1 for no key update', values: [accountId] })
  const [unused] = await queryWithin<{ count: number }>(em, {
    text: 'select count(*)::int as count from attachment where uploaded_by_id = $1 and used_at is null',
    values: [accountId],
  })
  if ((unused?.count ?? 0) >= MOST_UNUSED) throw new Conflict(FULL)
}
