import type { RequestHandler } from 'express'
import { Forbidden } from '../../platform/errors.ts'

/**
 * Refuses what a page of another site makes somebody's browser fetch: cookies may come along, and the look would be filed as theirs. Browsers say
 * where a request comes from (Fetch Metadata); programs that say nothing have no cookies of anybody else's.
 */
export const refuseOtherSites: RequestHandler = (req, _res, next) => {
  if (req.header('sec-fetch-site') === 'cross-site') throw new Forbidden('This is not for pages of other sites.')
  next()
}
