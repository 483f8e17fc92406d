import type { WriteHooks } from '../../access/write/writing.ts'
import { Conflict } from '../../platform/errors.ts'
import { COMMUNITIES } from '../../directory/communities.ts'

/**
 * The directorate that answers what nobody else does keeps its code and is not archived: the hook for directorates.
 * Whether questions wait at one that is archived must not show, for an administrator reads none: when they are due, the
 * administrators are told, who restore it or end its rules. @throws Conflict
 */
export const directorateStays: NonNullable<WriteHooks['permit']> = async (_asked, _viewer, draft, before) => {
  if (before?.['code'] !== COMMUNITIES) return
  if (draft['archived'] === true || ('code' in draft && draft['code'] !== COMMUNITIES))
    throw new Conflict(
      `${COMMUNITIES} answers the questions that nobody else does: it keeps its code and is not archived.`,
    )
}
