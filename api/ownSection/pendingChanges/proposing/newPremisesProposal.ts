import type { RulesOf } from '../accepting/acceptPendingChange.ts'
import { checked } from './checked.ts'
import type { MakesProposal } from './proposeOne.ts'

/** Where they lie on the map is found when they are accepted. */
export const newPremisesProposal =
  (rulesOf: RulesOf): MakesProposal =>
  async (together, { viewer }, input) => {
    const newValue = await checked(together, { type: 'Premises', viewer, rulesOf }, input)
    const { name, postcode } = newValue as { name: string; postcode?: string | null }
    return {
      objectType: 'Premises',
      objectId: null,
      field: 'new',
      about: `Premises/new/${name.toLowerCase()}/${postcode ?? ''}`,
      class: 'DIRECTORY',
      decides: 'SPOC',
      oldValue: null,
      newValue,
      basis: null,
      onVersion: null,
    }
  }
