import { ofField } from './ofBank.ts'
import type { Proposal } from './proposal.ts'
import type { Own } from './readOrganisation.ts'

/** Two that wait: premises given up, and another tier. */
export function ofMarket({ id, name, tier, premises }: Own): Proposal[] {
  const last = premises.at(-1)
  if (!last) throw new Error(`${name} has no premises to give up`)
  const by = 'stakeholder.market'
  return [
    {
      by,
      day: -12,
      objectType: 'Premises',
      objectId: last.id,
      field: 'removed',
      about: `Premises/${last.id}`,
      decides: 'SPOC',
      oldValue: id,
      newValue: null,
      premises: last.id,
    },
    { by, day: -6, objectType: 'Organisation', objectId: id, ...ofField('tier', tier, 2), decides: 'EITHER' },
  ]
}
