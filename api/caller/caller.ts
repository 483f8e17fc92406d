import type { IncomingMessage, ServerResponse } from 'node:http'
import { nothingDisclosed } from '../access/gate/looks/disclosure.ts'
import type { Caller } from '../access/gate/gate.ts'
import type { CallerCheck } from '../access/gate/callerCheck.ts'
import type { Rules } from '../access/rules.ts'
import type { Viewer } from '../access/viewer.ts'
import { learningWhoCalls } from '../platform/turns/onBehalf.ts'
import { withUnavailable } from '../platform/unavailable.ts'
import { type Identification, identifyRequest } from './identify.ts'
import { matchesNamedAccount } from './namedAccount.ts'

/**
 * How a request finds its caller: `recall` (recall.ts) remembers the caller of the credential's previous request. That
 * is not proof. With `confirm` (confirm.ts) the operation runs for the recalled caller, and its own statements check
 * that nothing about the caller has changed (access/gate/callerCheck.ts), so most requests need no look-up. `identify`
 * (identify.ts) looks the caller up by a statement of its own, if nothing is recalled or confirmed.
 */
export type FindCaller = {
  recall(): RecalledCaller | null
  /** `as`: the text that a recalled caller is compared with. Null: nobody is signed in. */
  identify(): Promise<{ caller: Caller; as: string } | null>
  /** Call it when the statements have confirmed the recalled caller. */
  confirm(viewer: Viewer): void
}

type RecalledCaller = Caller & { check: CallerCheck }

type House = {
  auth: Identification
  rulesFor: (viewer: Viewer) => Rules
  networkOf: (req: IncomingMessage) => string
}

export function findCaller(
  { auth, rulesFor, networkOf }: House,
  req: IncomingMessage,
  res: ServerResponse,
): FindCaller {
  const isNamed = matchesNamedAccount(req)
  return {
    recall() {
      const recalled = auth.memory.recall(req.headers)
      if (!recalled || !isNamed(recalled.viewer)) return null
      return {
        viewer: recalled.viewer,
        rules: rulesFor(recalled.viewer),
        disclosed: nothingDisclosed(),
        check: recalled.check,
      }
    },
    async identify() {
      const recalled = auth.memory.recall(req.headers)
      const name = recalled ? recalled.viewer.accountId : networkOf(req)
      const looking = learningWhoCalls(name, () => identifyRequest(auth, req, res))
      const identified = await looking.catch((error: unknown) => {
        throw withUnavailable(error)
      })
      if (!identified || !isNamed(identified.viewer)) return null
      return {
        caller: { viewer: identified.viewer, rules: rulesFor(identified.viewer), disclosed: nothingDisclosed() },
        as: identified.text,
      }
    },
    confirm({ client }) {
      if (client.kind === 'apiKey') auth.keyUse.note(client.id)
    },
  }
}
