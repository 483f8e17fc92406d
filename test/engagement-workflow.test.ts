import {
  type EngagementAction,
  type EngagementStatus,
  engagementWorkflow,
  statusAt,
  statusFault,
} from '../api/engagement/engagementWorkflow.ts'
import { stateAfter } from '../api/platform/workflow.ts'

const STATUSES: EngagementStatus[] = ['PLANNED', 'HELD', 'CANCELLED', 'MISSED']
const ACTIONS: EngagementAction[] = ['hold', 'cancel', 'miss', 'correct']
const POSSIBLE: Record<string, EngagementStatus> = {
  'PLANNED hold': 'HELD',
  'PLANNED cancel': 'CANCELLED',
  'PLANNED miss': 'MISSED',
  'PLANNED correct': 'PLANNED',
  'HELD correct': 'HELD',
  'MISSED hold': 'HELD',
}

describe('the statuses of an engagement', () => {
  it.each(STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'let a SPOC or the clock take %s by %s to what the table says, and nowhere else',
    (status, action) => {
      expect(stateAfter(engagementWorkflow, status, action)).toBe(POSSIBLE[`${status} ${action}`] ?? null)
    },
  )

  const now = new Date('2026-03-02T10:00:00Z')
  const [past, future] = [new Date('2026-03-02T09:59:59Z'), new Date('2026-03-02T10:00:01Z')]

  it('follow from when it begins if a SPOC says nothing', () => {
    expect([past, now, future].map((at) => statusAt(at, now))).toStrictEqual(['HELD', 'HELD', 'PLANNED'])
  })

  it.each([
    ['HELD', past, null],
    ['HELD', future, 'must be PLANNED: it has not begun'],
    ['PLANNED', future, null],
    ['PLANNED', past, 'must be HELD: it has begun'],
    ['CANCELLED', past, 'must be PLANNED or HELD'],
    ['MISSED', past, 'must be PLANNED or HELD'],
  ] as const)('are not logged by a SPOC as %s at %s without a reason', (status, at, fault) => {
    expect(statusFault(status, at, now)).toBe(fault)
  })
})
