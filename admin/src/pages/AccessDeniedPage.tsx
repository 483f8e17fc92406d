import { Fault } from '../data/fault'
import { ErrorState } from './ErrorState'

/** A page that the viewer's role may not open, or not any more. */
export const AccessDeniedPage = () => (
  <ErrorState
    error={
      new Fault({
        message:
          'Your role may not open this page, or not any more. The menu has the pages that you may open; those who look after the accounts can change that.',
        code: 'FORBIDDEN',
      })
    }
  />
)
