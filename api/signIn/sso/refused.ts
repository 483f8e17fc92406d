/** Shown in the sign-in page's URL. `SSO_UNKNOWN` covers every reason in an account, so that it reveals none. */
type SsoFault = 'SSO_UNAVAILABLE' | 'SSO_REFUSED' | 'SSO_EXPIRED' | 'SSO_UNKNOWN'

export class SsoRefused extends Error {
  override readonly name = 'SsoRefused'
  readonly code: SsoFault

  constructor(code: SsoFault, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
