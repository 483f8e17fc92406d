import type { WriteContext } from '../../access/write/writing.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { decider } from './accepting/decider.ts'
import { settle } from './settle.ts'
import { tellProposer } from './tellProposer.ts'

const SHORTEST = 10
const LONGEST = 500

type Input = { id: string; version: number; reason: string }

/** Changes nothing but the proposal itself; the organisation reads the reason. */
export function rejectPendingChange(context: WriteContext, { id, version, reason }: Input): Promise<{ id: string }> {
  const said = reason.trim()
  const { length } = [...said]
  if (length < SHORTEST || length > LONGEST)
    throw new BadUserInput({ reason: `must have ${SHORTEST} to ${LONGEST} characters` })
  return settle(
    context,
    { id, version, event: 'reject', operation: 'rejectPendingChange' },
    async ({ em }, pending) => {
      const decided = await decider(em, context.caller.viewer, pending)
      await tellProposer(context, em, { pending, office: decided.decidedOffice, outcome: 'REJECTED' })
      return { ...decided, reason: said }
    },
  )
}
