import type { Accepting } from './acceptPendingChange.ts'
import { objectValue } from './objectValue.ts'
import { refuseChanged, standing } from './standing.ts'

/** A person's call-out number: a new one, another in the place of one, or one that is not to be rung any more. */
export async function acceptCallOutNumber(accepting: Accepting): Promise<void> {
  const { together, rulesOf, pending, value } = accepting
  const rules = rulesOf['ContactPoint']
  if (pending['objectId'] === null) {
    await together.create(
      'ContactPoint',
      { ...objectValue(value), person: pending['person'], givenFor: 'CALL_OUT' },
      rules,
    )
    return
  }
  const { record, image } = await standing(accepting)
  refuseChanged(accepting, image['value'])
  if (pending['field'] === 'removed') await together.archive('ContactPoint', record, rules)
  else await together.update('ContactPoint', { ...objectValue(value), ...record }, rules)
}
