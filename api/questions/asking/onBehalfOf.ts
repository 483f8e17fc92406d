import type { Viewer } from '../../access/viewer.ts'
import { BadUserInput } from '../../platform/errors.ts'

type Asking = { asker: string; organisation: string | null; person: string | null }

/**
 * For whom a question is asked: a stakeholder's organisation, a resident, or the organisation that a SPOC names.
 * @throws BadUserInput naming `organisation`
 */
export function onBehalfOf(
  { accountId, personId, organisationId, directorateIds }: Viewer,
  named: string | null,
): Asking {
  if (directorateIds.length === 0) return { asker: accountId, organisation: named ?? organisationId, person: personId }
  if (named === null) throw new BadUserInput({ organisation: 'is required: for whom is it asked?' })
  return { asker: accountId, organisation: named, person: null }
}
