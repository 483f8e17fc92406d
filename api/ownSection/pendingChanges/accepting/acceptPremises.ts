import type { Accepting } from './acceptPendingChange.ts'
import { objectValue } from './objectValue.ts'
import { refuseChanged, standing } from './standing.ts'

/** New premises of the organisation, or premises that it has given up: these stand on, with nobody's name on them. */
export async function acceptPremises(accepting: Accepting): Promise<void> {
  const { together, rulesOf, pending, value } = accepting
  if (pending['objectId'] === null) {
    await together.create(
      'Premises',
      { ...objectValue(value), organisation: pending['organisation'] },
      rulesOf['Premises'],
    )
    return
  }
  const { record, image } = await standing(accepting)
  refuseChanged(accepting, image['organisation'])
  await together.update('Premises', { ...record, organisation: null }, rulesOf['Premises'])
}
