import { Router } from 'express'
import type { Config } from '../platform/config.ts'

/** What the sign-in page may offer: the same for everyone, so that it reveals nothing about accounts. */
export function signInOptions({ sso, production }: Pick<Config, 'sso' | 'production'>): Router {
  const options = { sso: sso?.label ?? null, passkeys: true, secondFactorForStaff: production }
  return Router().get('/api/sign-in-options', (_req, res) => void res.set('Cache-Control', 'no-store').json(options))
}
