import type { IncomingMessage } from 'node:http'
import type { Viewer } from '../access/viewer.ts'

/**
 * Whether a viewer is the account that the header `Beadle-Account` names, if it names one. A page names who opened it:
 * the browser's cookie may be another account's by now, and nothing that one person typed may be done in another's
 * name.
 */
export function matchesNamedAccount(req: Pick<IncomingMessage, 'headers'>): (viewer: Viewer) => boolean {
  const named = req.headers['beadle-account']
  return ({ accountId }) => named === undefined || named === accountId
}
