import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../access/catalogue.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import type { Viewer } from '../access/viewer.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { queryWithin } from '../platform/database.ts'
import { Conflict, Forbidden, NotFound } from '../platform/errors.ts'
import { BreakGlass } from './breakGlass.entity.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { breakGlassEnd } from './breakGlassTerms.ts'
import { refuseKey } from '../caller/refuseKey.ts'

/**
 * Opens what another inspector or operator asked for, from now, for as long as they asked. Flushes `em`.
 * @throws Forbidden for an API key, one's own request, or if the policy forbids it; NotFound; Conflict if it was
 *   confirmed or ended, or has expired
 */
export async function confirmBreakGlass(
  { em, judge, viewer }: { em: SqlEntityManager; judge: Judge; viewer: Viewer },
  id: string,
  now = databaseNow(),
) {
  refuseKey(viewer, 'confirm a break-glass')
  const key = idOrNull(id)
  // Locked: the second of two confirmers finds it confirmed.
  const found =
    key === null
      ? []
      : await queryWithin(em, { text: 'select from break_glass where id = $1 for update', values: [key] })
  const request = found.length === 0 ? null : await em.findOne(BreakGlass, { id: key as string })
  const type = governed(judge.catalogue, 'BreakGlass')
  const verdict = request === null ? null : judge.verdict(type.name, imageOf(type, request))
  if (request === null || !verdict?.('read', 'id')) throw new NotFound()
  if (request.account.id === viewer.accountId)
    throw new Forbidden('Your own request is for another inspector to confirm.')
  if (!verdict('update', 'confirmedAt')) throw new Forbidden()
  if (!request.needsConfirmation || request.confirmedAt || request.endedAt || request.expiresAt <= now)
    throw new Conflict('This request no longer waits for confirmation.')
  request.confirmer = viewer.accountId as never
  request.confirmedBy = viewer.displayName
  request.confirmedAt = now
  request.expiresAt = breakGlassEnd(now, { reason: request.reason, minutes: request.minutes ?? 60 })
  await em.flush()
  return request
}
