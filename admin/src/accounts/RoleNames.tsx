import { roleWords } from '../access/roleWords'
import type { Role } from '../generated/graphql'
import { Tags } from '../pages/Tags'

/** The roles of an account. */
export const RoleNames = ({ roles, most = 3 }: { roles: readonly Role[]; most?: number }) => (
  <Tags tags={roles.map((role) => ({ id: role, name: roleWords(role) }))} most={most} />
)
