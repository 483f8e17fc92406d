import type { Rules } from '../access/write/record.ts'
import { BadUserInput } from '../platform/errors.ts'
import { runsForward } from '../platform/period.ts'

export const spocAssignmentRules: Rules = {
  prepare(draft, before) {
    const after: Readonly<Record<string, unknown>> = { ...before, ...draft }
    if (!runsForward(after['startsOn'], after['endsOn'])) throw new BadUserInput({ endsOn: 'lies before startsOn' })
    return draft
  },
}
