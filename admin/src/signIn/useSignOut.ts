import { useLogout, useNotify } from 'react-admin'

/**
 * Signs out because somebody wants to: ends the session on the server. react-admin's own way out after a refusal leaves
 * it alone.
 */
export function useSignOut(): () => void {
  const logout = useLogout()
  const notify = useNotify()
  const refused = () =>
    notify('Signing out was not confirmed: you may still be signed in. Try again.', { type: 'error' })
  return () => void logout({ chosen: true }).catch(refused)
}
