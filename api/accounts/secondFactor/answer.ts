import { APIError, isAPIError } from 'better-auth/api'
import type { NextStep } from './nextStep.ts'

/** Answers of better-auth carry tokens and keys for programs that keep them themselves; a browser has its cookie, and nobody needs more. */
export function publicAnswer(returned: unknown, next: NextStep): Record<string, unknown> | null {
  if (!isRecord(returned)) return null
  const { user, session, id, name } = returned
  return {
    ...(isRecord(user) ? { user: { id: user['id'], email: user['email'], name: user['name'] } } : {}),
    ...(isRecord(session) ? { session: { id: session['id'], createdAt: session['createdAt'], expiresAt: session['expiresAt'] } } : {}),
    ...(typeof id === 'string' ? { passkey: { id, name } } : {}),
    next: returned['twoFactorRedirect'] === true ? 'CODE' : next,
  }
}

/** Which passkeys there are, and whose, is nobody's business: all refusals of one are alike. */
export function refusePasskeyAlike(returned: unknown): void {
  if (isAPIError(returned) && returned.statusCode < 429) throw new APIError('UNAUTHORIZED', { code: 'PASSKEY_REFUSED', message: 'This passkey cannot be used here.' })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !isAPIError(value)
