import { SignInFault } from '../signIn/faults'
import { sessionBegan } from '../signIn/session'

/** A little less than the server's ten minutes, so that a proof lasts while a form is filled in. */
const FRESH_MS = 8 * 60_000

/**
 * @param factorUnused there is a second factor, and this session was opened without it
 * @throws SignInFault where the server would want a new proof
 */
export async function checkFresh(factorUnused: boolean): Promise<void> {
  if (factorUnused) throw new SignInFault('SECOND_FACTOR_NEEDED', 403)
  if (Date.now() - (await sessionBegan()).getTime() > FRESH_MS) throw new SignInFault('SESSION_NOT_FRESH', 403)
}
