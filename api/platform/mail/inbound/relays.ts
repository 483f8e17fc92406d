import { BlockList, isIP } from 'node:net'

const NAMED: Readonly<Record<string, string>> = {
  loopback: '127.0.0.0/8,::1',
  linklocal: '169.254.0.0/16,fe80::/10',
  uniquelocal: '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7',
}

/** `list` as isListOfProxies takes it. */
export function relayList(list: string): (address: string) => boolean {
  const allowed = new BlockList()
  const parts = list.split(',').map((part) => part.trim())
  for (const part of parts.flatMap((name) => NAMED[name]?.split(',') ?? [name])) {
    const [address = '', prefix] = part.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) allowed.addAddress(address, family)
    else allowed.addSubnet(address, Number(prefix), family)
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
    return isIP(plain) !== 0 && allowed.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
  }
}
