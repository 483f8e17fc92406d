import { unfit, unreachable } from '../postgresqlFault.ts'
import type { Connections } from './connections.ts'
import { Link } from './link.ts'

const OLDEST_VERSION = 150000
const OLDEST_POSTGIS = [3, 3]

const LOOK = `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
  (select coalesce((select extversion from pg_extension where extname = 'postgis'), default_version)
    from pg_available_extensions where name = 'postgis') as postgis,
  exists (select from pg_roles where rolname = $1 and pg_has_role(rolname, 'MEMBER')) as settable`

type Look = { version: number; encoding: string; postgis: string | null; settable: boolean }

/** Before anything is changed. Returns the role if the login may take it on. Throws DatabaseUnreachable. */
export async function inspectServer(connections: Connections, role: string | null): Promise<string | null> {
  const { version, encoding, postgis, settable } = await look(connections, role)
  if (version < OLDEST_VERSION) throw unfit('is older than version 15')
  if (encoding !== 'UTF8')
    throw unfit(`is encoded in ${encoding}; make a new one: create database … encoding 'UTF8' template template0`)
  if (postgis === null)
    throw unfit('has no PostGIS; install the package of its version, such as postgresql-15-postgis-3')
  const [major = 0, minor = 0] = postgis.split('.').map(Number)
  if (major < (OLDEST_POSTGIS[0] as number) || (major === OLDEST_POSTGIS[0] && minor < (OLDEST_POSTGIS[1] as number)))
    throw unfit(`has PostGIS ${postgis}; 3.3 is the oldest that will do`)
  return settable ? role : null
}

async function look(connections: Connections, role: string | null): Promise<Look> {
  try {
    const link = await Link.take(connections)
    try {
      const [found] = (await link.run({ text: LOOK, values: [role] })).rows as Look[]
      return found as Look
    } finally {
      link.giveBack()
    }
  } catch (error) {
    throw unreachable(error)
  }
}
