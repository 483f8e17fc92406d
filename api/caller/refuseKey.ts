import type { Viewer } from '../access/viewer.ts'
import { Forbidden } from '../platform/errors.ts'

/**
 * For what only people may do, whatever a key's scopes say.
 * @param what as it ends "Sign in to …"
 * @throws Forbidden
 */
export function refuseKey(viewer: Viewer, what: string): void {
  if (viewer.client.kind === 'apiKey') throw new Forbidden(`Sign in to ${what}: an API key may not.`)
}
