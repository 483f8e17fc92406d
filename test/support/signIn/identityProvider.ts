import { generateKeyPairSync } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'

type Person = { sub: string; email: string; email_verified: boolean }

export type IdentityProvider = {
  issuer: string
  /** Who signs in next, and as what. */
  person: Person
  /**
   * Follows the redirects as a browser that is already signed in there. @returns our address to which they lead back
   */
  walk(url: string): Promise<string>
  close(): Promise<void>
}

export const CLIENT = { clientId: 'beadle', clientSecret: 'a-secret-that-only-the-provider-knows' }

/** A real OpenID Connect provider on this machine, which asks nobody for consent. */
export async function identityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const running: IdentityProvider = {
    issuer,
    person: { sub: 'nobody', email: 'nobody@test.example', email_verified: true },
    walk,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...running.person, sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    pkce: { required: () => true },
    // Said, because it warns of what it chooses by itself.
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'RS256',
        },
      ],
    },
    cookies: { keys: ['a-key-of-the-provider'] },
  })
  const answer = provider.callback()
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/interaction/')) return void answer(req, res)
    void agree(provider, req, res, running.person.sub)
  })
  return running
}

async function agree(
  provider: Provider,
  ...[req, res, accountId]: [...Parameters<Provider['interactionDetails']>, string]
): Promise<void> {
  const { params } = await provider.interactionDetails(req, res)
  const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) })
  grant.addOIDCScope('openid email')
  await provider.interactionFinished(req, res, { login: { accountId }, consent: { grantId: await grant.save() } })
}

async function walk(url: string): Promise<string> {
  const jar = new Map<string, string>()
  const home = new URL(url).origin
  let next = url
  for (let step = 0; step < 10; step++) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie())
      jar.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1).split(';', 1)[0] ?? '')
    const location = response.headers.get('location')
    if (location === null) throw new Error(`The provider leads nowhere: ${response.status} ${await response.text()}`)
    next = new URL(location, home).href
    if (new URL(next).origin !== home) return next
  }
  throw new Error('The provider goes round in circles')
}
