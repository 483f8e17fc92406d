import type { ExecutionResult } from 'graphql'
import type { Ledger } from '../access/ledger.ts'
import type { Caller, Gate } from '../access/gate/gate.ts'
import type { Altered } from '../access/ledger/payload.ts'
import type { Database } from '../platform/database.ts'
import type { Mail } from '../platform/mail/mail.ts'
import type { FindCaller } from '../caller/caller.ts'

/** What every resolver of one request is given. */
export type Context = {
  db: Database
  gate: Gate
  ledger: Ledger
  mail: Mail
  /** Null when nobody is signed in: root fields refuse before any resolver runs. */
  caller: Caller | null
  /** The header `Beadle-Purpose`: why the caller looks. */
  purpose: string | null
  /**
   * What this request has filed of its changes; reading them back in the payload is no second disclosure, unless it
   * shows more.
   */
  altered: Altered
  /** Whether the gate's answers go into the reply as text (splicedExecution.ts). */
  spliced: boolean
  /** Names of the root fields that ran, for the ledger. */
  operations: string[]
}

/**
 * The context of a request to /graphql: who calls is learnt on the way, and `caller` is set before any resolver runs.
 */
export type RequestContext = Context & {
  who: FindCaller
  /** What came of the operation, where that is known before Apollo asks for it (fastPath.ts). */
  executed: ExecutionResult | null
}
