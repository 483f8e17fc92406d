import { SsoRefused } from './refused.ts'

type Endpoints = { authorization: string; token: string; keys: string; userInfo: string | null }

const KEPT_MS = 3_600_000
const PATIENCE_MS = 5_000

/** OpenID Connect Discovery, read on first use: a provider that is down must not stop our start. */
export function discovery(issuer: string): () => Promise<Endpoints> {
  let known: { until: number; endpoints: Promise<Endpoints> } | null = null
  return () => {
    if (known === null || known.until < Date.now()) {
      const reading = { until: Date.now() + KEPT_MS, endpoints: read(issuer) }
      known = reading
      reading.endpoints.catch(() => {
        if (known === reading) known = null
      })
    }
    return known.endpoints
  }
}

async function read(issuer: string): Promise<Endpoints> {
  const published = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  // Stops one provider from speaking for another (mix-up attack).
  if (published['issuer'] !== issuer) throw new SsoRefused('SSO_UNAVAILABLE')
  return {
    authorization: address(published['authorization_endpoint'], issuer),
    token: address(published['token_endpoint'], issuer),
    keys: address(published['jwks_uri'], issuer),
    userInfo: published['userinfo_endpoint'] === undefined ? null : address(published['userinfo_endpoint'], issuer),
  }
}

/** @throws SsoRefused */
export async function fetchJson(url: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const body: unknown = response.ok ? await response.json() : null
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  } catch (cause) {
    throw new SsoRefused('SSO_UNAVAILABLE', cause)
  }
  throw new SsoRefused('SSO_UNAVAILABLE')
}

/** Secrets and tokens travel by the issuer's own protocol: if it uses HTTPS, all endpoints must. */
function address(value: unknown, issuer: string): string {
  if (typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === new URL(issuer).protocol)
    return value
  throw new SsoRefused('SSO_UNAVAILABLE')
}
