/** How mail leaves. TLS is demanded of every host but this machine itself. */
export type SmtpSettings = {
  host: string
  port: number
  /** Null where the mail server knows us by our address. */
  credentials: { user: string; password: string } | null
  /** `Beadle <beadle@force.example>` or a bare address. */
  from: string
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/** The port on which TLS begins at once (RFC 8314); on all others it is asked for by STARTTLS. */
const IMPLICIT_TLS = 465

type Encryption = { secure: boolean; requireTLS: boolean; ignoreTLS: boolean }

/** Passwords are set by what our mails say: nobody on the way may read them. */
export function encryptionFor({ host, port }: Pick<SmtpSettings, 'host' | 'port'>): Encryption {
  const secure = port === IMPLICIT_TLS
  const local = LOOPBACK.includes(host)
  return { secure, requireTLS: !secure && !local, ignoreTLS: !secure && local }
}

/** Whether a text can stand behind `From:`. */
export const isSender = (text: string): boolean => /^(?:[^<>\r\n]{1,100} )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(text)
