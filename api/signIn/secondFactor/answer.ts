import { isAPIError } from 'better-auth/api'
import type { NextStep } from './nextStep.ts'

/** Removes tokens and keys from better-auth's responses: the browser has its cookie and needs no more. */
export function publicAnswer(returned: unknown, next: NextStep): Record<string, unknown> | null {
  if (!isRecord(returned)) return null
  const { user, session, id, name } = returned
  return {
    ...(isRecord(user) ? { user: { id: user['id'], email: user['email'], name: user['name'] } } : {}),
    ...(isRecord(session)
      ? { session: { id: session['id'], createdAt: session['createdAt'], expiresAt: session['expiresAt'] } }
      : {}),
    ...(typeof id === 'string' ? { passkey: { id, name } } : {}),
    next: returned['twoFactorRedirect'] === true ? 'CODE' : next,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isAPIError(value)
