import { isIP } from 'node:net'

const NAMED = ['loopback', 'linklocal', 'uniquelocal']

/** Express takes `1` for 0.0.0.1, where its author meant one proxy, and refuses other mistakes only at a request. */
export const isListOfProxies = (list: string): boolean => list.split(',').every((part) => isProxy(part.trim()))

function isProxy(part: string): boolean {
  if (NAMED.includes(part)) return true
  const [address = '', prefix, ...rest] = part.split('/')
  const version = address.includes('%') ? 0 : isIP(address)
  if (version === 0 || rest.length > 0) return false
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
}
