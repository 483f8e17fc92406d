import { Fault } from '../data/fault'
import { ErrorState } from './ErrorState'

/** A page that somebody's role does not open, or does no longer. */
export const AccessDeniedPage = () => (
  <ErrorState
    error={
      new Fault({
        message:
          'Your role does not open this page, or does no longer. The menu has what is open to you; whoever looks after the accounts can change that.',
        code: 'FORBIDDEN',
      })
    }
  />
)
