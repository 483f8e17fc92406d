/** better-auth (signIn/) and mailed links (links/). */
export const AUTH_PATH = '/api/auth'
