import { BadUserInput } from '../../../platform/errors.ts'
import type { RulesOf } from '../accepting/acceptPendingChange.ts'
import { checked } from './checked.ts'
import { ownRecord } from './ownRecord.ts'
import type { MakesProposal } from './proposeOne.ts'

/** A number by which somebody is rung at night: a further one, or another in the place of one (`replaces`). */
export const callOutNumberProposal =
  (rulesOf: RulesOf): MakesProposal =>
  async (together, { viewer }, { replaces, ...input }) => {
    const number = await checked(
      together,
      { type: 'ContactPoint', viewer, rulesOf },
      { ...input, givenFor: 'CALL_OUT' },
    )
    const replaced = replaces ? await ownRecord(together, 'ContactPoint', replaces as never) : null
    const person = String(number['person'])
    if (replaced && (replaced['person'] !== person || replaced['givenFor'] !== 'CALL_OUT'))
      throw new BadUserInput({ replaces: 'must be a call-out number of the same person' })
    const id = replaced ? String(replaced['id']) : null
    const { kind, value, extension = null, note = null } = number
    return {
      objectType: 'ContactPoint',
      objectId: id,
      field: replaced ? 'value' : 'new',
      about: id === null ? `ContactPoint/new/${person}/${String(value)}` : `ContactPoint/${id}`,
      class: 'KEYHOLDING',
      decides: 'REGISTER_MANAGER',
      oldValue: replaced?.['value'] ?? null,
      newValue: { kind, value, extension, note },
      basis: replaced?.['value'] ?? null,
      onVersion: replaced ? Number(replaced['version']) : null,
      person,
    }
  }
