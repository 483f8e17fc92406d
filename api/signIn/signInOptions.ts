import { Router } from 'express'
import type { Config } from '../platform/config.ts'

/** What the sign-in page may offer. It says nothing of any account, and is the same for everybody. */
export function signInOptions({ sso, production }: Pick<Config, 'sso' | 'production'>): Router {
  const options = { sso: sso?.label ?? null, passkeys: true, secondFactorForStaff: production }
  return Router().get('/api/sign-in-options', (_req, res) => void res.set('Cache-Control', 'no-store').json(options))
}
