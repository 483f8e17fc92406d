import { hash } from 'node:crypto'
import type { CallerCheck } from '../access/gate/callerCheck.ts'
import type { Viewer } from '../access/viewer.ts'
import { BoundedMap } from '../platform/boundedMap.ts'
import type { CredentialHeaders, Identified } from './identify.ts'

const MOST = 2000

type Recalled = { viewer: Viewer; check: CallerCheck }

/**
 * The caller as remembered from this credential's previous request. Not proof: each statement that relies on it checks
 * again, so a changed role, a suspension or a revoked key still counts from the next request.
 */
export type CallerMemory = {
  recall(headers: CredentialHeaders): Recalled | null
  /** Call it after every look-up; null forgets. */
  remember(headers: CredentialHeaders, identified: Identified | null): void
}

export function callerMemory(most = MOST): CallerMemory {
  const known = new BoundedMap<string, Identified>({ most, giving: 'leastUsed' })
  return {
    recall(headers) {
      const key = keyOf(headers)
      const identified = key === null ? undefined : known.get(key)
      if (key === null || !identified) return null
      const { viewer, statement, text } = identified
      return {
        viewer,
        check: {
          kind: `${statement.name} ${viewer.roles.join(' ')}`,
          query: (first) => statement.numbered(first, viewer.roles),
          values: statement.values,
          viewer: text,
          found: 'nothing',
          confirming: false,
        },
      }
    },
    remember(headers, identified) {
      const key = keyOf(headers)
      if (key === null) return
      // While a session is due for renewal, each request must see to it.
      if (!identified || identified.renewalDue) known.delete(key)
      else known.set(key, identified)
    },
  }
}

/** From the header that counts (see `identify`); hashed, because a key's secret must not outlive its request. */
function keyOf({ authorization, cookie }: CredentialHeaders): string | null {
  if (authorization !== undefined) return hash('sha256', `authorization ${authorization}`, 'base64')
  return cookie === undefined ? null : hash('sha256', `cookie ${cookie}`, 'base64')
}
