import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { runsForward } from '../platform/values/period.ts'

function prepare(draft: Draft, before: Image | null): Draft {
  const after = { ...before, ...draft }
  if (!runsForward(after['startsOn'], after['endsOn']))
    throw new BadUserInput({ endsOn: 'must not be before startsOn' })
  return draft
}

export const affiliationHooks: WriteHooks = { prepare }
