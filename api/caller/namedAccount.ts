import type { IncomingMessage } from 'node:http'
import type { Viewer } from '../access/viewer.ts'

/**
 * Whether somebody is whom the request names in the header `Beadle-Account`, the id of an account; everybody is where
 * it is left out. A page names who opened it: the browser's cookie may be another account's by now, in whose name
 * nothing is to be done that somebody else typed.
 */
export function matchesNamedAccount(req: Pick<IncomingMessage, 'headers'>): (viewer: Viewer) => boolean {
  const named = req.headers['beadle-account']
  return ({ accountId }) => named === undefined || named === accountId
}
