import type { Role } from '../generated/graphql.ts'

/** What a stakeholder's organisation keeps of itself, and a resident of themselves. */
const OWN_PAGE = '/own'

type Somebody = { roles: readonly Role[]; organisation: { id: string } | null }

/**
 * The page on which somebody begins, if it is not the home page: at night nobody reads lists first, and a stakeholder
 * comes for what is kept of their own organisation.
 */
export function landingOf({ roles, organisation }: Somebody): string | null {
  if (roles.length === 0) return null
  if (roles.every((role) => role === 'OPERATOR' || role === 'INSPECTOR')) return '/map'
  return organisation && isOutside(roles) ? OWN_PAGE : null
}

const isOutside = (roles: readonly Role[]): boolean =>
  roles.every((role) => role === 'STAKEHOLDER' || role === 'RESIDENT')

/** Whether the menu has only what is their own: those who belong to no office of the force see nothing else. */
export const hasShortMenu = ({ roles, organisation }: Somebody): boolean =>
  isOutside(roles) && (organisation !== null || roles.includes('RESIDENT'))
