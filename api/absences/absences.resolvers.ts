import type { Image } from '../access/ability.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import type { Draft } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'
import { runsForward } from '../platform/values/period.ts'

function prepare(draft: Draft, before: Image | null): Draft {
  const { from, to }: Draft = { ...before, ...draft }
  if (!runsForward(from, to)) throw new BadUserInput({ to: 'must not be before from' })
  return draft
}

export const absencesResolvers = recordOperations('Absence', { one: 'absence', many: 'absences' }, { prepare })
