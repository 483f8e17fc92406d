/** TLS is required of every host but this machine. */
export type SmtpSettings = {
  host: string
  port: number
  /** Null if the mail server knows us by our address. */
  credentials: { user: string; password: string } | null
  from: string
}

/** Where the force's relay hands over mail that comes in. */
export type InboundSettings = {
  host: string
  port: number
  /** Of reply addresses; mail to any other domain is refused. */
  domain: string
  /** Who may connect: addresses and subnets, parted by commas. */
  relays: string
}

/** Delivery reports on our letters go there: a part of the address that no reply address has. */
export const bouncesTo = ({ domain }: Pick<InboundSettings, 'domain'>): string => `bounces@${domain}`

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/** TLS begins at once on this port (RFC 8314); on all others by STARTTLS. */
const IMPLICIT_TLS = 465

type Encryption = { secure: boolean; requireTLS: boolean; ignoreTLS: boolean }

/** Mails carry links that set passwords, so nobody on the way may read them. */
export function encryptionFor({ host, port }: Pick<SmtpSettings, 'host' | 'port'>): Encryption {
  const secure = port === IMPLICIT_TLS
  const local = LOOPBACK.includes(host)
  return { secure, requireTLS: !secure && !local, ignoreTLS: !secure && local }
}

export const isSender = (text: string): boolean => /^(?:[^<>\r\n]{1,100} )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(text)

/** Short enough that a reply address stays within the 254 characters of any address. */
export const isDomain = (text: string): boolean =>
  text.length <= 190 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text)
