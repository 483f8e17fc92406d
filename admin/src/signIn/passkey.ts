import { SignInFault } from './faults'
import { type Answer, get, getSignedIn, post, postSignedIn } from './session'

/** Whether this browser supports passkeys; over plain HTTP only on localhost. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** Asks the browser for a passkey of this site. @throws SignInFault */
export async function signInWithPasskey(): Promise<Answer> {
  const options = await get<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey/generate-authenticate-options')
  const credential = await asked(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  )
  return post('/passkey/verify-authentication', { response: credential.toJSON() as unknown })
}

/** Creates a passkey for the person who is signed in. @throws SignInFault */
export async function addPasskey(name: string): Promise<Answer> {
  const options = await getSignedIn<PublicKeyCredentialCreationOptionsJSON>(
    '/api/auth/passkey/generate-register-options',
  )
  const credential = await asked(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  )
  return postSignedIn('/passkey/verify-registration', { response: credential.toJSON() as unknown, name })
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await ask()
    if (credential instanceof PublicKeyCredential) return credential
  } catch (error) {
    // The browser says no more than that, so that no page learns for which sites somebody has passkeys.
    throw new SignInFault(
      error instanceof DOMException && error.name === 'InvalidStateError'
        ? 'PREVIOUSLY_REGISTERED'
        : 'PASSKEY_CANCELLED',
      0,
    )
  }
  throw new SignInFault('PASSKEY_CANCELLED', 0)
}
