import type { Role } from '../access/viewer.ts'

/** A second factor is offered to people outside the force, but not required. */
const OUTSIDE: readonly Role[] = ['STAKEHOLDER', 'RESIDENT']

/** Roles are read for every request, so a new one counts from the next. */
export const takesSecondFactorSql = `not (a.roles <@ array['${OUTSIDE.join(`', '`)}'])`
