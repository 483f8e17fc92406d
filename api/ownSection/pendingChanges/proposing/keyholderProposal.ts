import { BadUserInput } from '../../../platform/errors.ts'
import type { RulesOf } from '../accepting/acceptPendingChange.ts'
import { checked } from './checked.ts'
import { ownRecord } from './ownRecord.ts'
import type { MakesProposal } from './proposeOne.ts'

/** A further keyholder, or another in the place of one (`replaces`), of premises of the organisation. */
export const keyholderProposal =
  (rulesOf: RulesOf): MakesProposal =>
  async (together, { viewer }, { replaces, ...input }) => {
    const newValue = await checked(together, { type: 'Keyholder', viewer, rulesOf }, input)
    const replaced = replaces ? await ownRecord(together, 'Keyholder', replaces as never) : null
    const { premises, person } = newValue as { premises: string; person: string }
    if (!viewer.premisesIds.includes(premises)) throw new BadUserInput({ premises: 'must be of your organisation' })
    if (replaced && replaced['premises'] !== premises)
      throw new BadUserInput({ replaces: 'must be of the same premises' })
    const id = replaced ? String(replaced['id']) : null
    return {
      objectType: 'Keyholder',
      objectId: id,
      field: replaced ? 'person' : 'new',
      about: id === null ? `Keyholder/new/${premises}/${person}` : `Keyholder/${id}`,
      class: 'KEYHOLDING',
      decides: 'REGISTER_MANAGER',
      oldValue: replaced?.['person'] ?? null,
      newValue,
      basis: replaced?.['person'] ?? null,
      onVersion: replaced ? Number(replaced['version']) : null,
      premises,
      person,
    }
  }
