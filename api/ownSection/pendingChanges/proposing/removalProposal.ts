import type { Image } from '../../../access/ability.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ownRecord } from './ownRecord.ts'
import type { Proposal } from './propose.ts'
import type { MakesProposal } from './proposeOne.ts'

type Removable = Exclude<Proposal['objectType'], 'Organisation'>

/** What stands, and must still stand when the removal is accepted. */
const STANDS: Readonly<Record<Removable, string>> = {
  Premises: 'organisation',
  Keyholder: 'person',
  ContactPoint: 'value',
}

/** Premises that the organisation leaves, a keyholder who hands in the keys, a number not to be rung any more. */
export const removalProposal =
  (objectType: Removable): MakesProposal =>
  async (together, _by, input) => {
    const record = await ownRecord(together, objectType, { id: input['id'], version: input['version'] })
    // Any other number of a colleague's is changed at once.
    if (objectType === 'ContactPoint' && record['givenFor'] !== 'CALL_OUT') throw new NotFound()
    const standing = record[STANDS[objectType]] ?? null
    const isPremises = objectType === 'Premises'
    return {
      objectType,
      objectId: String(record['id']),
      field: 'removed',
      about: `${objectType}/${String(record['id'])}`,
      class: isPremises ? 'DIRECTORY' : 'KEYHOLDING',
      decides: isPremises ? 'SPOC' : 'REGISTER_MANAGER',
      oldValue: standing,
      newValue: null,
      basis: standing,
      onVersion: Number(record['version']),
      ...aboutWhat(objectType, record),
    }
  }

function aboutWhat(objectType: Removable, record: Image): Pick<Proposal, 'premises' | 'person'> {
  if (objectType === 'Premises') return { premises: String(record['id']) }
  const person = typeof record['person'] === 'string' ? { person: record['person'] } : {}
  return objectType === 'Keyholder' ? { ...person, premises: String(record['premises']) } : person
}
