import type { Role } from '../access/viewer.ts'

/** A second factor is offered to people outside the force, but not required. */
const OUTSIDE: readonly Role[] = ['STAKEHOLDER', 'RESIDENT']

/**
 * Whether the account `a` needs more than a password to sign in. Roles are read for every request, so a new one counts
 * from the next.
 */
export const takesSecondFactorSql = `not (a.roles <@ array['${OUTSIDE.join(`', '`)}'])`
