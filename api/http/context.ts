import type { ExecutionResult } from 'graphql'
import type { Ledger } from '../access/ledger.ts'
import type { Caller, Gate } from '../access/gate/gate.ts'
import type { Altered } from '../access/ledger/payload.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import type { Inbound } from '../platform/mail/inbound/inbound.ts'
import type { Mail } from '../platform/mail/mail.ts'
import type { FindCaller } from '../caller/caller.ts'

export type Context = {
  db: Database
  gate: Gate
  ledger: Ledger
  mail: Mail
  jobs: Jobs
  clock: Clock
  /** A held mail as it came, which no field leads to; null where no mail comes in. */
  heldContent: Inbound['heldContent'] | null
  /** The state in which a new file is stored: whether the virus scanner has looked. */
  fileState: (content: Buffer) => Promise<'CHECKING' | 'CLEAN' | 'UNSCANNED' | 'REFUSED'>
  /** Null when nobody is signed in: root fields refuse before any resolver runs. */
  caller: Caller | null
  purpose: string | null
  /** This request's changes with their ledger entries; a payload discloses nothing further unless it shows more. */
  altered: Altered
  /** Whether the gate's answers go into the reply as text (splicedExecution.ts). */
  spliced: boolean
  operations: string[]
}

/** In /graphql the caller is found on the way: `caller` is set before any resolver runs. */
export type RequestContext = Context & {
  who: FindCaller
  executed: ExecutionResult | null
}
