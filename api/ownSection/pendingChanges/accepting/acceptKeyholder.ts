import type { Accepting } from './acceptPendingChange.ts'
import { objectValue } from './objectValue.ts'
import { refuseChanged, standing } from './standing.ts'

/** A new keyholder; another in the place of one; or one who holds the keys no longer. */
export async function acceptKeyholder(accepting: Accepting): Promise<void> {
  const { together, rulesOf, pending, value } = accepting
  const rules = rulesOf['Keyholder']
  if (pending['objectId'] !== null) {
    const { record, image } = await standing(accepting)
    refuseChanged(accepting, image['person'])
    await together.archive('Keyholder', record, rules)
  }
  if (pending['field'] !== 'removed')
    await together.create('Keyholder', { ...objectValue(value), premises: pending['premises'] }, rules)
}
