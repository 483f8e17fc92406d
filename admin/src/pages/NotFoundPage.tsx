import { Fault } from '../data/fault'
import { ErrorState } from './ErrorState'

/** An address that leads nowhere. */
export const NotFoundPage = () => (
  <ErrorState
    error={
      new Fault({
        message: 'This address leads to no page of the console. Use the menu, or search.',
        code: 'NOT_FOUND',
      })
    }
  />
)
