import type { Viewer } from '../../access/viewer.ts'
import { BadUserInput } from '../../platform/errors.ts'

type Asking = { asker: string; organisation: string | null; person: string | null }

/** Ids, as the caller gave them. */
type Named = { organisation: string | null; person: string | null }

/**
 * For whom a question is asked: a stakeholder's organisation, a resident, or the organisation or person that a SPOC
 * names.
 * @throws BadUserInput naming `organisation` or `person`
 */
export function onBehalfOf(
  { accountId, personId, organisationId, directorateIds }: Viewer,
  { organisation, person }: Named,
): Asking {
  if (directorateIds.length > 0) {
    if (organisation !== null && person !== null)
      throw new BadUserInput({ person: 'must be left out where an organisation is named' })
    if (organisation === null && person === null)
      throw new BadUserInput({ organisation: 'is required, or a person: for whom is it asked?' })
    return { asker: accountId, organisation, person }
  }
  if (person !== null) throw new BadUserInput({ person: 'is for SPOCs alone, who ask on behalf of somebody' })
  return { asker: accountId, organisation: organisation ?? organisationId, person: personId }
}
