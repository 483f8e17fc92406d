import { State, type Tone } from '../pages/State'
import { type AccountStanding, standingOf, STANDINGS } from './standing'

const TONES: Readonly<Record<AccountStanding, Tone>> = {
  ACTIVE: 'success',
  INVITED: 'info',
  LAPSED: 'warning',
  SUSPENDED: 'error',
}

/** Whether somebody can sign in with an account. */
export function AccountState({ account }: { account: Parameters<typeof standingOf>[0] }) {
  const standing = standingOf(account)
  return <State tone={TONES[standing]}>{STANDINGS.find(({ id }) => id === standing)?.name}</State>
}
