import { useLogout, useNotify } from 'react-admin'

/**
 * Signs out by choice, which ends the session on the server. When react-admin itself signs somebody out after a refusal,
 * the session is left alone.
 */
export function useSignOut(): () => void {
  const logout = useLogout()
  const notify = useNotify()
  const refused = () =>
    notify('Signing out was not confirmed: you may still be signed in. Try again.', { type: 'error' })
  return () => void logout({ chosen: true }).catch(refused)
}
