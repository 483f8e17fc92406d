import type { ExecutionResult } from 'graphql'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { nothingDisclosed } from './access/gate/disclosure.ts'
import type { Caller } from './access/gate/gate.ts'
import type { Presumption } from './access/gate/presumption.ts'
import type { Rules } from './access/rules.ts'
import { allEnded } from './access/underway.ts'
import type { Viewer } from './access/viewer.ts'
import type { Auth } from './accounts/auth.ts'
import { lastSignedIn, signedIn } from './accounts/signedIn.ts'

/** Ways to learn who sends a request: from memory, to be confirmed by the statements that rely on it, or by a look-up of its own. */
export type WhoCalls = {
  presumed(): (Caller & { presumed: Presumption }) | null
  /** `as`: the text that a presumption of the same caller has. */
  loaded(): Promise<{ caller: Caller; as: string } | null>
  /** To be told that the statements have confirmed the presumed caller. */
  confirmed(viewer: Viewer): void
}

export function whoCalls(auth: Auth, rulesFor: (viewer: Viewer) => Rules, req: IncomingMessage, res: ServerResponse): WhoCalls {
  return {
    presumed() {
      const remembered = lastSignedIn(auth, req)
      return remembered && { viewer: remembered.viewer, rules: rulesFor(remembered.viewer), disclosed: nothingDisclosed(), presumed: remembered.presumption }
    },
    async loaded() {
      const identified = await signedIn(auth, req, res)
      return identified && { caller: { viewer: identified.viewer, rules: rulesFor(identified.viewer), disclosed: nothingDisclosed() }, as: identified.text }
    },
    confirmed({ client }) {
      if (client.kind === 'apiKey') auth.keyUse.note(client.id)
    },
  }
}

type Asked = { who: WhoCalls; caller: Caller | null; operations: string[] }

/**
 * Runs an operation for who calls. One that presumes is run at once for who is presumed to call, and counts if the database has confirmed that in this
 * very request: in the statements themselves or, where none was sent or none got so far, by a look-up afterwards. Otherwise nothing was changed, and it
 * is run anew.
 *
 * @param presumes whether the operation only reads, or confirms the caller with its change (confirmsCaller.ts)
 */
export async function runFor(context: Asked, presumes: boolean, run: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  const presumed = presumes ? context.who.presumed() : null
  if (!presumed) return runAs(context, (await context.who.loaded())?.caller ?? null, run)
  const result = await runAs(context, presumed, run)
  if (presumed.presumed.found === 'holds') {
    context.who.confirmed(presumed.viewer)
    return result
  }
  // Nobody's, until it is known whose: should the look-up fail, nothing is filed for anybody.
  context.caller = null
  const loaded = await context.who.loaded()
  if (!fails(presumed.presumed) && loaded?.as === presumed.presumed.viewer) {
    context.caller = presumed
    return result
  }
  return runAs(context, loaded?.caller ?? null, run)
}

const fails = ({ found }: Presumption): boolean => found === 'fails'

async function runAs(context: Asked, caller: Caller | null, run: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  context.caller = caller
  context.operations = []
  const result = await run()
  if (caller) await allEnded(caller)
  return result
}
