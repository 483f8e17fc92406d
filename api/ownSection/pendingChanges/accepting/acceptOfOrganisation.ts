import { BadUserInput } from '../../../platform/errors.ts'
import { idOrNull } from '../../../platform/values/uuid.ts'
import type { Accepting } from './acceptPendingChange.ts'
import { refuseChanged, standing } from './standing.ts'

/** A field of the organisation itself. */
export async function acceptOfOrganisation(accepting: Accepting): Promise<void> {
  const { together, rulesOf, pending, value } = accepting
  const field = String(pending['field'])
  // An organisation cannot see others, so it names its parent in words.
  if (field === 'parent' && value !== null && idOrNull(value) === null)
    throw new BadUserInput({ parent: 'must be an organisation of the register: choose the one that is meant' })
  const { record, image, members } = await standing(accepting, field === 'groups' ? field : undefined)
  refuseChanged(accepting, field === 'groups' ? members : image[field])
  await together.update('Organisation', { ...record, [field]: value }, rulesOf['Organisation'])
}
