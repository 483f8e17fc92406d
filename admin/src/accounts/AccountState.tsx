import { State, type Tone } from '../pages/State'
import { type StateName, stateOf, STATES } from './state'

const TONES: Readonly<Record<StateName, Tone>> = {
  ACTIVE: 'success',
  INVITED: 'info',
  LAPSED: 'warning',
  SUSPENDED: 'error',
}

/** Whether somebody can sign in with an account. */
export function AccountState({ account }: { account: Parameters<typeof stateOf>[0] }) {
  const state = stateOf(account)
  return <State tone={TONES[state]}>{STATES.find(({ id }) => id === state)?.name}</State>
}
