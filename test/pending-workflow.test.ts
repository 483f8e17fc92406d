import { actorOf } from '../api/ownSection/pendingChanges/pendingActor.ts'
import {
  mayAct,
  PENDING_ACTORS,
  PENDING_EVENTS,
  PENDING_STATES,
  type PendingActor,
  pendingWorkflow,
} from '../api/ownSection/pendingChanges/pendingWorkflow.ts'
import type { Role, Standing, Viewer } from '../api/access/viewer.ts'
import { stateAfter } from '../api/platform/workflow.ts'

const BECOMES = { accept: 'ACCEPTED', reject: 'REJECTED', withdraw: 'WITHDRAWN', replace: 'REPLACED' } as const
const MAY: Readonly<Record<PendingActor, readonly string[]>> = {
  DECIDER: ['accept', 'reject'],
  PROPOSER: ['withdraw', 'replace'],
  OWNER: ['withdraw', 'replace'],
  COLLEAGUE: ['replace'],
  STRANGER: [],
}

describe('the workflow of a pending change', () => {
  it.each(PENDING_STATES.flatMap((state) => PENDING_EVENTS.map((event) => ({ state, event }))))(
    'leads from $state by $event on only while it is PROPOSED',
    ({ state, event }) => {
      expect(stateAfter(pendingWorkflow, state, event)).toBe(state === 'PROPOSED' ? BECOMES[event] : null)
    },
  )

  it.each(PENDING_ACTORS.flatMap((actor) => PENDING_EVENTS.map((event) => ({ actor, event }))))(
    'lets $actor $event, or not, as the table says',
    ({ actor, event }) => {
      expect(mayAct(actor, event)).toBe(MAY[actor].includes(event))
    },
  )

  const somebody = (roles: Role[], standing: Standing | null, accountId = 'me', organisationId = 'own'): Viewer =>
    ({ accountId, roles, standing, organisationId: standing ? organisationId : null }) as unknown as Viewer
  const proposed = (decides: string) => ({ organisation: 'own', proposer: 'me', decides })

  it.each([
    { who: 'a SPOC', viewer: somebody(['SPOC'], null), of: 'SPOC', is: 'DECIDER' },
    { who: 'a SPOC', viewer: somebody(['SPOC'], null), of: 'EITHER', is: 'DECIDER' },
    { who: 'a SPOC', viewer: somebody(['SPOC'], null), of: 'REGISTER_MANAGER', is: 'STRANGER' },
    { who: 'a register manager', viewer: somebody(['REGISTER_MANAGER'], null), of: 'REGISTER_MANAGER', is: 'DECIDER' },
    { who: 'a register manager', viewer: somebody(['REGISTER_MANAGER'], null), of: 'SPOC', is: 'STRANGER' },
    { who: 'general staff', viewer: somebody(['STAFF'], null), of: 'EITHER', is: 'STRANGER' },
    { who: 'the proposer', viewer: somebody(['STAKEHOLDER'], 'EDITOR'), of: 'SPOC', is: 'PROPOSER' },
    { who: 'another owner', viewer: somebody(['STAKEHOLDER'], 'OWNER', 'she'), of: 'SPOC', is: 'OWNER' },
    { who: 'another editor', viewer: somebody(['STAKEHOLDER'], 'EDITOR', 'she'), of: 'SPOC', is: 'COLLEAGUE' },
    { who: 'the proposer, a viewer since', viewer: somebody(['STAKEHOLDER'], 'VIEWER'), of: 'SPOC', is: 'STRANGER' },
    { who: 'another’s owner', viewer: somebody(['STAKEHOLDER'], 'OWNER', 'he', 'other'), of: 'SPOC', is: 'STRANGER' },
  ])('takes $who for $is of a change that $of decides', ({ viewer, of, is }) => {
    expect(actorOf(viewer, proposed(of))).toBe(is)
  })
})
