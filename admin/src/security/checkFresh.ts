import { SignInFault } from '../signIn/faults'
import { sessionBegan } from '../signIn/session'

/** A little less than the server's ten minutes, so that a proof lasts while a form is filled in. */
const FRESH_MS = 8 * 60_000

/**
 * @param factorUnused whether there is a second factor with which this session was not opened
 * @throws SignInFault if the server would ask for a new proof
 */
export async function checkFresh(factorUnused: boolean): Promise<void> {
  if (factorUnused) throw new SignInFault('SECOND_FACTOR_NEEDED', 403)
  if (Date.now() - (await sessionBegan()).getTime() > FRESH_MS) throw new SignInFault('SESSION_NOT_FRESH', 403)
}
