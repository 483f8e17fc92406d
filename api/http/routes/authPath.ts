/** Where signing in is, by better-auth (signIn/) and by mailed links (links/). */
export const AUTH_PATH = '/api/auth'
