import type { Image } from '../../access/ability.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Decider, PendingActor } from './pendingWorkflow.ts'

/** What the caller is to a pending change that they can read. */
export function actorOf(viewer: Viewer, pending: Image): PendingActor {
  const decides = pending['decides'] as Decider
  if (DECIDING.some((role) => viewer.roles.includes(role) && (decides === role || decides === 'EITHER')))
    return 'DECIDER'
  if (viewer.organisationId === null || viewer.organisationId !== pending['organisation']) return 'STRANGER'
  if (viewer.standing !== 'OWNER' && viewer.standing !== 'EDITOR') return 'STRANGER'
  if (pending['proposer'] === viewer.accountId) return 'PROPOSER'
  return viewer.standing === 'OWNER' ? 'OWNER' : 'COLLEAGUE'
}

const DECIDING = ['SPOC', 'REGISTER_MANAGER'] as const
