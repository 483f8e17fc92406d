import type { WriteHooks } from '../../access/write/writing.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { runsForward } from '../../platform/values/period.ts'

export const routingRuleHooks: WriteHooks = {
  prepare(draft, before) {
    const after: Readonly<Record<string, unknown>> = { ...before, ...draft }
    const tier = after['tier'] ?? null
    if (tier !== null && ![1, 2, 3].includes(tier as number)) throw new BadUserInput({ tier: 'must be 1, 2 or 3' })
    if (!runsForward(after['startsOn'], after['endsOn']))
      throw new BadUserInput({ endsOn: 'must not be before startsOn' })
    return draft
  },
}
