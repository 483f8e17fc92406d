import { parseArgs } from 'node:util'
import { type Role, ROLES } from '../access/viewer.ts'

type AccountTask =
  { what: 'create'; email: string; displayName: string; roles: readonly Role[] } | { what: 'suspend'; email: string }

export const ACCOUNT_USAGE = `Usage:
  npm run account -- create --email EMAIL --name NAME --role ROLE [--role ROLE …]
                      the password is asked for, or read from the first line of standard input
  npm run account -- suspend --email EMAIL
Roles: ${ROLES.join(', ')}
Exit code: 0 done, 1 refused, 2 not understood.
`

const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name)

/** Null if not understood. A password is never an argument: other users of the machine can read those. */
export function readAccountTask(args: readonly string[]): AccountTask | null {
  const options = {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', multiple: true },
  } as const
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const unclear = tokens.some(
    (token) => token.kind === 'option' && (!(token.name in options) || token.value === undefined),
  )
  const { email, name, role } = values as { email?: string; name?: string; role?: string[] }
  const [what, ...rest] = positionals
  if (unclear || rest.length > 0 || email === undefined) return null
  if (what === 'suspend' && name === undefined && role === undefined) return { what, email }
  if (what === 'create' && name !== undefined && role !== undefined && role.every(isRole))
    return { what, email, displayName: name, roles: role }
  return null
}
