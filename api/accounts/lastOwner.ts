import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../access/ability.ts'
import type { Viewer } from '../access/viewer.ts'
import { queryWithin } from '../platform/database.ts'
import { Conflict } from '../platform/errors.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * The organisation of which a change may take the last active owner, or null. An administrator suspends and archives
 * anybody: a stranger in an owner's account must be locked out at once, and the administrator can make another owner.
 */
export function ownerlessAfter(viewer: Viewer, given: Values, before: Image | null): string | null {
  if (before === null || !isActiveOwner(before)) return null
  const refusable = 'standing' in given || viewer.standing === 'OWNER'
  return refusable && typeof before['organisation'] === 'string' ? before['organisation'] : null
}

const isActiveOwner = (account: Image): boolean =>
  account['standing'] === 'OWNER' &&
  (['suspendedAt', 'archivedAt', 'invitationExpiresAt'] as const).every((property) => account[property] === null)

const ACTIVE_OWNER = `
  select 1 from account
  where organisation_id = $1::uuid and standing = 'OWNER'
  and suspended_at is null and archived_at is null and invitation_expires_at is null
  limit 1
`

/**
 * After the change, in its transaction. Of two owners who unmake each other at once the second waits for the lock, and
 * then sees what the first has done. @throws Conflict
 */
export async function requireOwner(em: SqlEntityManager, organisation: string): Promise<void> {
  await queryWithin(em, {
    text: 'select from organisation where id = $1::uuid for no key update',
    values: [organisation],
  })
  const [owner] = await queryWithin(em, { text: ACTIVE_OWNER, values: [organisation] })
  if (!owner)
    throw new Conflict('This is the last active owner of the organisation. Make somebody else an owner first.')
}
