import type { Viewer } from '../access/viewer.ts'
import { Forbidden, NotFound } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'

/**
 * The caller's own organisation. `named`: as the caller's input names it, if it does.
 * @throws Forbidden if they have none, NotFound if another one is named
 */
export function ownOrganisation({ organisationId }: Viewer, named?: string | null): string {
  if (organisationId === null) throw new Forbidden()
  if (named !== undefined && named !== null && idOrNull(named) !== organisationId) throw new NotFound()
  return organisationId
}
