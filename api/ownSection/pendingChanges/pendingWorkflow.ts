import type { Workflow } from '../../platform/workflow.ts'

export const PENDING_STATES = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REPLACED'] as const
export type PendingState = (typeof PENDING_STATES)[number]

export const PENDING_EVENTS = ['accept', 'reject', 'withdraw', 'replace'] as const
export type PendingEvent = (typeof PENDING_EVENTS)[number]

/** Who may decide a change: a SPOC, a register manager, or either of them. */
export const DECIDERS = ['SPOC', 'REGISTER_MANAGER', 'EITHER'] as const
export type Decider = (typeof DECIDERS)[number]

/** After 28 days without a decision a change is still PROPOSED: its escalation is an event beside its status. */
export const pendingWorkflow: Workflow<PendingState, PendingEvent> = {
  PROPOSED: { accept: 'ACCEPTED', reject: 'REJECTED', withdraw: 'WITHDRAWN', replace: 'REPLACED' },
  ACCEPTED: {},
  REJECTED: {},
  WITHDRAWN: {},
  REPLACED: {},
}

/** What somebody is to one pending change. COLLEAGUE: of the same organisation, and an EDITOR of it. */
export const PENDING_ACTORS = ['DECIDER', 'PROPOSER', 'OWNER', 'COLLEAGUE', 'STRANGER'] as const
export type PendingActor = (typeof PENDING_ACTORS)[number]

const ACTORS: Readonly<Record<PendingEvent, readonly PendingActor[]>> = {
  accept: ['DECIDER'],
  reject: ['DECIDER'],
  withdraw: ['PROPOSER', 'OWNER'],
  replace: ['PROPOSER', 'OWNER', 'COLLEAGUE'],
}

export const mayAct = (actor: PendingActor, event: PendingEvent): boolean => ACTORS[event].includes(actor)
