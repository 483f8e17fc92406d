import { bouncesTo } from '../smtpSettings.ts'

const REPLY = /^q\.([a-z2-7]{1,62})$/i

export const replyAddress = (token: string, domain: string): string => `q.${token}@${domain}`

/** The token of a local part as it came; null if it is no reply address. */
export const tokenIn = (localPart: string): string | null => REPLY.exec(localPart)?.[1] ?? null

/** The local part; null for any other domain. */
export function localPartAt(address: string, domain: string): string | null {
  const at = address.lastIndexOf('@')
  if (at < 1 || at > 64 || address.slice(at + 1).toLowerCase() !== domain) return null
  return address.slice(0, at)
}

export const isForBounces = (localPart: string, domain: string): boolean =>
  `${localPart.toLowerCase()}@${domain}` === bouncesTo({ domain })
