import type { Ledger } from '../access/ledger.ts'
import { houseDeed } from '../access/ledger/houseDeed.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { type ClamdAddress, scan, type Verdict } from '../platform/files/clamd.ts'
import type { Logger } from '../platform/log.ts'
import type { AttachmentState } from './attachmentState.ts'
import { ContentGone, PIECE_BYTES, readContent } from './content.ts'

/** An upload waits this long for the scanner; then it is stored unchecked and withheld. */
const UPLOAD_PATIENCE_MS = 8_000
const AGAIN_MS = 30_000

export type Checking = {
  /** The state in which new content is stored. */
  stateOf: (content: Buffer) => Promise<AttachmentState>
  /** Has everything checked that waits for it, until the scanner cannot be reached. */
  checkWaiting(): Promise<void>
  /** Until `close`, checks what waits from time to time. */
  watch(everyMs?: number): void
  close(): Promise<void>
}

type House = {
  db: Database
  ledger: Ledger
  clamd: ClamdAddress | null
  log: Logger
  /** For a file that waits; longer than clamd takes by itself unless it is given. */
  patienceMs?: number
}

type Waiting = { id: string; bytes: number }

export function createChecking({ db, ledger, clamd, log, patienceMs }: House): Checking {
  if (clamd === null)
    return {
      stateOf: async () => 'UNSCANNED',
      checkWaiting: async () => undefined,
      watch: () => undefined,
      close: async () => undefined,
    }
  const closing = new AbortController()
  let watching: NodeJS.Timeout | undefined
  let round: Promise<void> | null = null

  function report(verdict: Verdict): void {
    if (verdict.is === 'UNCHECKED' && !closing.signal.aborted)
      log.warn({ reason: verdict.reason }, 'the virus scanner did not check a file; the file is withheld until it does')
  }

  /** @returns whether the scanner could be asked; one that is silent about this file may answer about the next */
  async function check({ id, bytes }: Waiting): Promise<boolean> {
    const content = readContent(db, { id, bytes, of: ['CHECKING'] })
    const verdict = await scan(clamd as ClamdAddress, content, { patienceMs, signal: closing.signal })
    report(verdict)
    if (verdict.is === 'UNCHECKED') return verdict.reached
    if (verdict.is === 'FOUND') await refuse(id)
    else await db.query({ text: CLEAN, values: [id] })
    return true
  }

  const refuse = (id: string): Promise<boolean> =>
    houseDeed({ db, ledger }, 'refuseAttachment', async (em) => {
      const [refused] = await queryWithin<{ by: string }>(em, { text: REFUSE, values: [id] })
      if (!refused) return null
      await queryWithin(em, { text: 'delete from attachment_piece where attachment_id = $1', values: [id] })
      return { category: 'ERASURE', classes: ['CORRESPONDENCE'], subjects: [refused.by] }
    })

  async function checkAll(): Promise<void> {
    let after: string | null = null
    while (!closing.signal.aborted) {
      const [next]: Waiting[] = await db.query<Waiting>({ text: NEXT, values: [after] })
      if (!next) return
      after = next.id
      const couldAsk = await check(next).catch((error: unknown) => {
        if (error instanceof ContentGone) return true
        throw error
      })
      if (!couldAsk) return
    }
  }

  const checkWaiting = (): Promise<void> => (round ??= checkAll().finally(() => (round = null)))

  return {
    async stateOf(content) {
      const verdict = await scan(clamd, piecesOf(content), { patienceMs: UPLOAD_PATIENCE_MS, signal: closing.signal })
      report(verdict)
      return { CLEAN: 'CLEAN', FOUND: 'REFUSED', UNCHECKED: 'CHECKING' }[verdict.is] as AttachmentState
    },
    checkWaiting,
    watch(everyMs = AGAIN_MS) {
      const look = (): void =>
        void checkWaiting().catch((error: unknown) =>
          log.warn({ err: error }, 'waiting files could not be checked for viruses'),
        )
      watching ??= setInterval(look, everyMs).unref()
    },
    async close() {
      closing.abort()
      clearInterval(watching)
      await round?.catch(() => undefined)
    },
  }
}

const NEXT = `
  select id::text as id, bytes from attachment
  where state = 'CHECKING' and ($1::uuid is null or id > $1::uuid)
  order by id limit 1
`
const CLEAN = `update attachment set state = 'CLEAN' where id = $1 and state = 'CHECKING'`
const REFUSE = `
  update attachment set state = 'REFUSED' where id = $1 and state = 'CHECKING'
  returning uploaded_by_id::text as by
`

function* piecesOf(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += PIECE_BYTES) yield content.subarray(at, at + PIECE_BYTES)
}
