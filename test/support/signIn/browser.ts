import { PASSWORD, type AccountsServer } from './accountsServer.ts'

/** A browser as far as one site needs it: it keeps cookies and posts JSON. */
export type Browser = {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  signIn(email: string, password?: string): Promise<Response>
  /** The id of the account that the server sees, or null. */
  account(): Promise<string | null>
  cookie(): string
}

let addresses = 0

export function browser(server: Pick<AccountsServer, 'url' | 'whoami'>): Browser {
  const jar = new Map<string, string>()
  // An IP address of its own, or the tests of one run would share one limit of sign-ins.
  const address = `192.0.${2 + Math.floor((addresses += 1) / 250)}.${addresses % 250}`
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> => {
    const url = path.startsWith('http') ? path : `${server.url}/api/auth${path}`
    const response = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: { cookie: cookie(), 'x-forwarded-for': address, ...init.headers },
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/Max-Age=0/.test(set) || value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  const post: Browser['post'] = (path, body = {}, headers = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post,
    signIn: (email, password = PASSWORD) => post('/sign-in/email', { email, password }),
    account: async () => (await server.whoami({ cookie: cookie() }))?.accountId ?? null,
    cookie,
  }
}
