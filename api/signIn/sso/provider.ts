import { createAuthorizationURL, validateAuthorizationCode, validateToken } from '@better-auth/core/oauth2'
import type { SsoSettings } from '../../platform/config.ts'
import { discovery, fetchJson } from './discovery.ts'
import { SsoRefused } from './refused.ts'

/** Secrets of one sign-in in progress, known only to this browser. */
export type SsoRequest = { state: string; nonce: string; codeVerifier: string }

/** `email` is set only if the provider has verified it. */
export type Identity = { issuer: string; subject: string; email: string | null }

export type SsoProvider = {
  authorizationUrl(request: SsoRequest): Promise<string>
  /** @throws SsoRefused */
  identify(code: string, request: SsoRequest): Promise<Identity>
}

/** Authorisation code with PKCE, state and nonce. Tokens are not kept and never leave this function. */
export function ssoProvider({ issuer, clientId, clientSecret }: SsoSettings, redirectURI: string): SsoProvider {
  const endpoints = discovery(issuer)
  const options = { clientId, clientSecret, redirectURI }
  return {
    async authorizationUrl({ state, nonce, codeVerifier }) {
      const { authorization } = await endpoints()
      const url = await createAuthorizationURL({
        id: 'sso',
        options,
        authorizationEndpoint: authorization,
        redirectURI,
        state,
        nonce,
        codeVerifier,
        scopes: ['openid', 'email'],
      })
      return url.href
    },
    async identify(code, { nonce, codeVerifier }) {
      const { token, keys, userInfo } = await endpoints()
      const tokens = await validateAuthorizationCode({
        code,
        codeVerifier,
        redirectURI,
        options,
        tokenEndpoint: token,
        authentication: 'basic',
      }).catch(refused)
      const { payload } = await validateToken(tokens.idToken ?? '', keys, { audience: clientId, issuer }).catch(refused)
      if (payload['nonce'] !== nonce || typeof payload.sub !== 'string' || payload.sub === '')
        throw new SsoRefused('SSO_REFUSED')
      if (Array.isArray(payload.aud) && payload.aud.length > 1 && payload['azp'] !== clientId)
        throw new SsoRefused('SSO_REFUSED')
      const claims =
        payload['email'] === undefined && userInfo !== null
          ? await fetchJson(userInfo, { authorization: `Bearer ${tokens.accessToken ?? ''}` })
          : payload
      // Userinfo about another subject would give another person's e-mail.
      if (claims['sub'] !== payload.sub) throw new SsoRefused('SSO_REFUSED')
      return {
        issuer,
        subject: payload.sub,
        email: claims['email_verified'] === true && typeof claims['email'] === 'string' ? claims['email'] : null,
      }
    },
  }
}

const refused = (cause: unknown): never => {
  throw new SsoRefused('SSO_REFUSED', cause)
}
