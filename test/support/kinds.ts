import { type Role, ROLES, type Standing, STANDINGS } from '../../api/access/viewer.ts'

/** A role; a stakeholder's with the standing on which some rights depend. A bare STAKEHOLDER is an owner. */
export type Kind = Role | `STAKEHOLDER: ${Standing}`

/** Every role, the stakeholder's once for each standing. */
export const KINDS: readonly Kind[] = ROLES.flatMap((role): Kind[] =>
  role === 'STAKEHOLDER' ? STANDINGS.map((standing): Kind => `STAKEHOLDER: ${standing}`) : [role],
)

export const roleOf = (kind: Kind): Role => kind.split(': ')[0] as Role

export const standingOf = (kind: Kind): Standing | null =>
  roleOf(kind) === 'STAKEHOLDER' ? ((kind.split(': ')[1] as Standing | undefined) ?? 'OWNER') : null
