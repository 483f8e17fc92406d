/**
 * Why single sign-on has led nowhere; stands in the address of the sign-in page, which says it in words. `SSO_UNKNOWN`
 * covers every reason that lies in an account here, so that nobody learns which there are.
 */
type SsoFault = 'SSO_UNAVAILABLE' | 'SSO_REFUSED' | 'SSO_EXPIRED' | 'SSO_UNKNOWN'

export class SsoRefused extends Error {
  override readonly name = 'SsoRefused'
  readonly code: SsoFault

  constructor(code: SsoFault, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
