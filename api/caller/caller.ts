import type { ExecutionResult } from 'graphql'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { nothingDisclosed } from '../access/gate/looks/disclosure.ts'
import type { Caller } from '../access/gate/gate.ts'
import type { Presumption } from '../access/gate/presumption.ts'
import type { Rules } from '../access/rules.ts'
import { allEnded } from '../access/ledger/underway.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Auth } from '../signIn/auth.ts'
import { meantBy } from './namedAccount.ts'
import { lastSignedIn, signedIn } from './identifyRequest.ts'
import { Unavailable } from '../platform/errors.ts'
import { learningWhoCalls, onBehalfOf } from '../platform/turns/onBehalf.ts'
import { withUnavailable } from '../platform/unavailable.ts'

/** Ways to learn who sends a request: from memory, to be confirmed by the statements that rely on it, or by a look-up of its own. */
export type WhoCalls = {
  presumed(): (Caller & { presumed: Presumption }) | null
  /** `as`: the text that a presumption of the same caller has. */
  loaded(): Promise<{ caller: Caller; as: string } | null>
  /** To be told that the statements have confirmed the presumed caller. */
  confirmed(viewer: Viewer): void
}

type House = {
  auth: Auth
  rulesFor: (viewer: Viewer) => Rules
  /** The network that a request comes from. */
  networkOf: (req: IncomingMessage) => string
}

export function whoCalls({ auth, rulesFor, networkOf }: House, req: IncomingMessage, res: ServerResponse): WhoCalls {
  const isMeant = meantBy(req)
  return {
    presumed() {
      const remembered = lastSignedIn(auth, req)
      if (!remembered || !isMeant(remembered.viewer)) return null
      return {
        viewer: remembered.viewer,
        rules: rulesFor(remembered.viewer),
        disclosed: nothingDisclosed(),
        presumed: remembered.presumption,
      }
    },
    async loaded() {
      const known = lastSignedIn(auth, req)
      const looking = learningWhoCalls(known ? known.viewer.accountId : networkOf(req), () => signedIn(auth, req, res))
      const identified = await looking.catch((error: unknown) => {
        throw withUnavailable(error)
      })
      if (!identified || !isMeant(identified.viewer)) return null
      return {
        caller: { viewer: identified.viewer, rules: rulesFor(identified.viewer), disclosed: nothingDisclosed() },
        as: identified.text,
      }
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
export async function runFor(
  context: Asked,
  presumes: boolean,
  run: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const presumed = presumes ? context.who.presumed() : null
  if (!presumed) return runAs(context, (await context.who.loaded())?.caller ?? null, run)
  const result = await runAs(context, presumed, run)
  if (presumed.presumed.found === 'holds') {
    context.who.confirmed(presumed.viewer)
    return result
  }
  // A database that has just not answered is not asked once more: the caller has waited long enough.
  const unavailable = result.errors?.filter(({ originalError }) => originalError instanceof Unavailable) ?? []
  if (unavailable.length > 0) {
    context.caller = null
    return { errors: unavailable }
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

async function runAs(
  context: Asked,
  caller: Caller | null,
  run: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  context.caller = caller
  context.operations = []
  if (!caller) return run()
  const result = await onBehalfOf(caller.viewer.accountId, run)
  await allEnded(caller)
  return result
}
