import { governed } from '../../access/catalogue.ts'
import type { Image } from '../../access/ability.ts'
import { stale } from '../../access/write/fault.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import type { Draft } from '../../access/write/draft.ts'
import { type Together, writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import { Conflict, Forbidden } from '../../platform/errors.ts'
import { stateAfter } from '../../platform/workflow.ts'
import { actorOf } from './pendingActor.ts'
import { mayAct, type PendingEvent, type PendingState, pendingWorkflow } from './pendingWorkflow.ts'

type Settling = { id: string; version: number; event: PendingEvent; operation: string }

/** What else is written of the pending change, and done in its transaction. */
type Does = (together: Together, pending: Image) => Promise<Draft>

/**
 * Ends a pending change, in one transaction with what it entails.
 * @throws NotFound, Forbidden; Conflict if it was changed meanwhile, or is no longer PROPOSED (`extensions.status`)
 */
export async function settle(
  context: WriteContext,
  { id, version, event, operation }: Settling,
  does: Does = () => Promise.resolve({}),
): Promise<{ id: string }> {
  const { db, gate, caller, clock } = context
  const type = governed(gate.catalogue, 'PendingChange')
  const { image: pending } = await readForCaller(db, judgeFor(gate.catalogue, caller), type, id, [])
  if (!mayAct(actorOf(caller.viewer, pending), event)) throw new Forbidden()
  const status = stateAfter(pendingWorkflow, pending['status'] as PendingState, event)
  if (status === null) throw new Conflict('This change is no longer open.', { status: pending['status'] })
  if (pending['version'] !== version) throw stale()
  const confirms = event === 'accept' ? { proposedBy: String(pending['proposedBy']) } : {}
  await writeTogether(context, { operation, ...confirms }, async (together) => {
    const more = await does(together, pending)
    const settledAt = clock.now().toISOString()
    await together.update('PendingChange', { id, version, status, settledAt, ...more })
  })
  context.mail.wake()
  return { id }
}
