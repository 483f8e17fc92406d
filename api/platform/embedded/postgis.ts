import type { Extension } from '@electric-sql/pglite'
import { postgis as whole } from '@electric-sql/pglite-postgis'
import { leanBundle } from './leanBundle.ts'

/** PostGIS without its raster and topology libraries, which PGlite would link at each start: half the time of opening. */
export const postgis: Extension = {
  ...whole,
  async setup(pglite, options) {
    const { bundlePath, ...made } = await whole.setup(pglite, options)
    return bundlePath ? { ...made, bundlePath: await leanBundle(bundlePath) } : made
  },
}
