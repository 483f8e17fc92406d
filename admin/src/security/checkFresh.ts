import { SignInFault } from '../signIn/faults'
import { get } from '../signIn/session'

/** A little less than the server's ten minutes, so that a proof lasts while a form is filled in. */
const FRESH_MS = 8 * 60_000

/** @throws SignInFault where the server would want a new proof */
export async function checkFresh(): Promise<void> {
  const found = await get<{ session: { createdAt: string } } | null>('/api/auth/get-session')
  if (found === null || Date.now() - Date.parse(found.session.createdAt) > FRESH_MS) throw new SignInFault('SESSION_NOT_FRESH', 403)
}
