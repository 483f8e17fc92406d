import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { runsForward } from '../platform/values/period.ts'
import { refuseMaker } from './makers.ts'
import { refuseKey } from '../caller/refuseKey.ts'

export const spocAssignmentHooks: WriteHooks = {
  async permit(asked, viewer, draft, before) {
    refuseKey(viewer, 'look after SPOC assignments')
    await refuseMaker(asked, viewer, [before?.['account'], draft['account']])
  },
  prepare(draft, before) {
    const after: Readonly<Record<string, unknown>> = { ...before, ...draft }
    if (!runsForward(after['startsOn'], after['endsOn']))
      throw new BadUserInput({ endsOn: 'must not be before startsOn' })
    if (!runsForward(after['absentFrom'], after['absentUntil']))
      throw new BadUserInput({ absentUntil: 'must not be before absentFrom' })
    return draft
  },
}
