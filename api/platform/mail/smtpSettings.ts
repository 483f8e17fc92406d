/** TLS is required of every host but this machine. */
export type SmtpSettings = {
  host: string
  port: number
  /** Null if the mail server knows us by our address. */
  credentials: { user: string; password: string } | null
  from: string
}

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
