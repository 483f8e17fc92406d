import type { Role } from '../access/viewer.ts'

/** People outside of the force: a second factor is offered to them and not asked for. */
const OUTSIDE: readonly Role[] = ['STAKEHOLDER', 'RESIDENT']

/**
 * Whether the account `a` takes more than a password to sign in. Roles are looked at anew for every request, so one
 * that is given later counts from the next.
 */
export const takesSecondFactorSql = `not (a.roles <@ array['${OUTSIDE.join(`', '`)}'])`
