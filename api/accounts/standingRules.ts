import type { Standing } from '../access/viewer.ts'
import { BadUserInput } from '../platform/errors.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * The standing that a change leaves an account with, which every stakeholder has and nobody else. Left out for a new
 * stakeholder, it is OWNER: an organisation's first account looks after the others.
 * @param given the change
 * @throws BadUserInput naming `standing`
 */
export function standingAfter(given: Values, before: Values | null): Standing | null {
  const roles = (given['roles'] ?? before?.['roles'] ?? []) as readonly string[]
  const named = given['standing'] as Standing | null | undefined
  if (!roles.includes('STAKEHOLDER')) {
    if (named) throw new BadUserInput({ standing: 'is for accounts of the role STAKEHOLDER only' })
    return null
  }
  if (named === null) throw new BadUserInput({ standing: 'is required of the role STAKEHOLDER' })
  return named ?? (before?.['standing'] as Standing | null | undefined) ?? 'OWNER'
}
