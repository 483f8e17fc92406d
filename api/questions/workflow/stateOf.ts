import type { QuestionState } from './questionWorkflow.ts'

export type AskerStatus = Exclude<QuestionState, 'ASSIGNED'>

type Stored = { askerStatus: AskerStatus; takenAt: unknown }

export const stateOf = ({ askerStatus, takenAt }: Stored): QuestionState =>
  askerStatus === 'ASKED' && (takenAt ?? null) !== null ? 'ASSIGNED' : askerStatus

export const askerStatusOf = (state: QuestionState): AskerStatus => (state === 'ASSIGNED' ? 'ASKED' : state)
