import { useLogout } from 'react-admin'

/** Signs out because somebody wants to: ends the session on the server. react-admin's own way out after a refusal leaves it alone. */
export function useSignOut(): () => void {
  const logout = useLogout()
  return () => void logout({ chosen: true })
}
