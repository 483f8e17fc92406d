import { ask } from '../../data/ask'
import { AcceptPendingChangeDocument, NewPremisesDocument, RejectPendingChangeDocument } from '../../generated/graphql'
import type { Comparison } from '../compared/comparison'
import { type Beside, isObject } from '../beside'
import { type Gap, gapOf } from './gap'

/**
 * Accepts a change, or `value` in its place, over what the decider sees to stand.
 * @returns what the premises lacks now. Throws Fault: a CONFLICT if something else stands by now, or it is decided
 */
export async function accept(change: Beside, comparison: Comparison, value?: unknown): Promise<Gap | null> {
  const { id, version } = change
  const edited = value === undefined ? {} : { value }
  const { acceptPendingChange } = await ask(AcceptPendingChangeDocument, {
    input: { id, version: version ?? 0, ...edited, ...seen(change, comparison) },
  })
  const premises = acceptPendingChange.pendingChange?.premises
  if (premises) return gapOf(premises, false)
  return change.objectType === 'Premises' ? gapOfNew(change, edited.value ?? change.newValue) : null
}

/** Needed where something else stands than was proposed upon; for a parent nobody can tell, so it is always said. */
const seen = ({ field }: Beside, { stands, changedSince }: Comparison) =>
  changedSince || field === 'parent' ? { standing: stands } : {}

async function gapOfNew({ organisation }: Beside, value: unknown): Promise<Gap | null> {
  const name = isObject(value) ? value['name'] : null
  if (!organisation || typeof name !== 'string') return null
  try {
    const { premises } = await ask(NewPremisesDocument, { organisation: organisation.id, name })
    const [made] = premises.edges
    return made ? gapOf(made.node, true) : null
  } catch {
    // The change is accepted: that this could not be read must not look as if it were not.
    return null
  }
}

/** @throws Fault: a CONFLICT if it is decided already */
export const reject = ({ id, version }: Beside, reason: string) =>
  ask(RejectPendingChangeDocument, { input: { id, version: version ?? 0, reason } })
