import { createHash } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Database } from '../../platform/database.ts'
import { type AreaRow, readAreaFeature } from './areaFeature.ts'
import { attributionOf } from '../attribution.ts'
import type { LoadReport } from '../foundRows.ts'
import { loadFeatures } from '../loadFeatures.ts'
import { LoadRefused } from '../loadRefused.ts'

export type AreaKind = 'WATER' | 'PARK'

/** `nameIn` is the property with the name; the load replaces the areas of the same `source` and `kind`. */
type Areas = { source: string; kind: AreaKind; nameIn: string; attribution: string | undefined }

/** `removed`: areas that the file no longer has; `attribution`: what the map shows for them. */
export type AreaCounts = {
  read: number
  added: number
  unchanged: number
  rejected: number
  removed: number
  named: number
  attribution: string | null
}

const BATCH_SIZE = 100

const INSERT = `
insert into map_area (source, kind, digest, name, shape)
select $1, $2, digest, name, ST_SetSRID(ST_GeomFromGeoJSON(shape), 4326)
from unnest($3::text[], $4::text[], $5::text[]) as given (digest, name, shape)
on conflict (source, kind, digest) do nothing
returning id`

const REGISTER = `
insert into map_area_source (source, kind, attribution) values ($1, $2, $3)
on conflict (source, kind) do update set attribution = excluded.attribution, loaded_at = now()`

const REMOVE = 'delete from map_area where source = $1 and kind = $2 and digest <> all ($3::text[]) returning id'

/** Replaces a source's areas of one kind, all or none; unchanged areas stay. @throws LoadRefused */
export async function loadAreas(
  db: Database,
  geoJson: AsyncIterable<string>,
  load: Areas,
  { found, progress }: LoadReport,
): Promise<AreaCounts> {
  const counts = { added: 0, named: 0 }
  const seen = new Set<string>()
  let attribution: string | null = null
  return db.orm.em.fork().transactional(async (em) => {
    const features = await loadFeatures<DigestedRow>(
      geoJson,
      {
        batchSize: BATCH_SIZE,
        begin: async (head) => {
          attribution = attributionOf(load.attribution, head, new Date().getUTCFullYear())
          await queryWithin(em, { text: REGISTER, values: [load.source, load.kind, attribution] })
        },
        read: (feature, number) => {
          const row = readAreaFeature(feature, load.nameIn, number)
          if ('rejected' in row) return row
          const digest = digestOf(row)
          if (seen.has(digest)) return { rejected: 'the same area as an earlier feature' }
          seen.add(digest)
          return { ...row, digest }
        },
        write: async (rows) => {
          counts.named += rows.filter(({ name }) => name !== null).length
          counts.added += await write(em, load, rows)
        },
      },
      found,
      progress,
    )
    if (seen.size === 0) throw new LoadRefused('The file has no area that can be drawn.')
    const removed = await queryWithin(em, { text: REMOVE, values: [load.source, load.kind, [...seen]] })
    return { ...features, ...counts, unchanged: seen.size - counts.added, removed: removed.length, attribution }
  })
}

/** `digest` identifies an area, because files have no lasting ids. */
type DigestedRow = AreaRow & { digest: string }

const digestOf = ({ name, shape }: AreaRow): string =>
  createHash('sha256')
    .update(JSON.stringify([name, shape]))
    .digest('base64url')

async function write(em: SqlEntityManager, { source, kind }: Areas, rows: readonly DigestedRow[]): Promise<number> {
  const values = [
    source,
    kind,
    rows.map(({ digest }) => digest),
    rows.map(({ name }) => name),
    rows.map(({ shape }) => shape),
  ]
  return (await queryWithin(em, { text: INSERT, values })).length
}
