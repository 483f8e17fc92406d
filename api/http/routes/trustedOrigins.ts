const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** A trial installation is reached under any of the machine's own names, a real one only under its address. */
export function trustedOrigins(baseUrl: string): string[] {
  const url = new URL(baseUrl)
  if (!LOOPBACK.includes(url.hostname)) return [url.origin]
  return LOOPBACK.map((host) => `${url.protocol}//${host}${url.port === '' ? '' : `:${url.port}`}`)
}
