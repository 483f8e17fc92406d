export type Target = 'any' | 'read-write'

type Servers = { urls: readonly string[]; target: Target; database: string }

/** libpq's names; a standby is of no use to an application that writes. */
const TARGETS: ReadonlyMap<string, Target> = new Map([
  ['any', 'any'],
  ['read-write', 'read-write'],
  ['primary', 'read-write'],
])

const FORM = 'must look like postgresql://user:password@host:5432/database, several hosts parted by commas.'

/** The message never repeats the connection string, which holds a password. */
export class UnusableUrl extends Error {
  override readonly name = 'UnusableUrl'
}

/**
 * Reads a connection string as libpq does:
 * `postgresql://user:password@one:5432,two:5432/database?target_session_attrs=read-write`. The driver knows one host
 * only. Several hosts without a target mean one that takes changes.
 * @throws UnusableUrl
 */
export function serversOf(url: string): Servers {
  const parts = /^(postgres(?:ql)?:\/\/)(?:([^/?#]*)@)?([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?$/.exec(url)
  if (!parts) throw new UnusableUrl(FORM)
  const [, scheme = '', login, authority = '', path = '', query = ''] = parts
  const settings = new URLSearchParams(query)
  const hosts = hostsOf(authority, settings)
  const wanted = settings.get('target_session_attrs')
  for (const read of ['host', 'port', 'target_session_attrs']) settings.delete(read)
  const target = wanted === null ? (hosts.length > 1 ? 'read-write' : 'any') : TARGETS.get(wanted)
  if (target === undefined)
    throw new UnusableUrl('has a target_session_attrs that is not one of any, read-write, primary.')
  const urls = hosts.map(({ inAuthority, inQuery }) => {
    const own = new URLSearchParams(settings)
    for (const [name, value] of Object.entries(inQuery)) own.set(name, value)
    const more = own.toString()
    return `${scheme}${login === undefined ? '' : `${login}@`}${inAuthority}${path}${more === '' ? '' : `?${more}`}`
  })
  for (const one of urls) refuseUnreadable(one)
  return { urls, target, database: decoded(path.slice(1)) || 'postgres' }
}

type Host = { inAuthority: string; inQuery: Readonly<Record<string, string>> }

/** Hosts stand before the path or, mostly for sockets, in the query. */
function hostsOf(authority: string, settings: URLSearchParams): Host[] {
  const named = settings.get('host')
  if (named === null) return authority.split(',').map((inAuthority) => ({ inAuthority, inQuery: {} }))
  const ports = settings.get('port')?.split(',') ?? []
  return named.split(',').map((host, at) => {
    const port = ports[at] ?? ports[0]
    return { inAuthority: authority, inQuery: port === undefined ? { host } : { host, port } }
  })
}

/** A string that the driver cannot read would otherwise fail at the first connection, with a stack. */
function refuseUnreadable(url: string): void {
  const readable = url.replace(/:\/\/([^/?#]*@)?(?=[/?]|$)/, '://$1localhost')
  if (!URL.canParse(readable)) throw new UnusableUrl(FORM)
  const { username, password, hostname, port, searchParams } = new URL(readable)
  if (hostname === '') throw new UnusableUrl(FORM)
  for (const text of [username, password]) decoded(text)
  const ports = [port, searchParams.get('port') ?? ''].filter((text) => text !== '')
  if (ports.some((text) => !/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 65535))
    throw new UnusableUrl(FORM)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new UnusableUrl(FORM)
  }
}
