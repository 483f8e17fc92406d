import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Database } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import type { LoadReport } from '../foundRows.ts'
import { loadFeatures } from '../loadFeatures.ts'
import { placeAll } from '../placing/placeAll.ts'
import type { PlacingZone } from '../placing/zoneCovering.ts'
import { readZoneFeature } from './zoneFeature.ts'
import type { ZoneProperties, ZoneRow } from './zoneFeature.ts'

/** `premises`: how many changed ward, borough or beat. */
export type ZoneCounts = {
  read: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  premises: number
}

type Written = { id: string; added: boolean | null }

const BATCH_SIZE = 100
const ZONE_COLUMNS = { WARD: 'ward_id', BOROUGH: 'borough_id', BEAT: 'beat_id' } as const

const UPSERT = `
with given as (
  select id, code, name, ST_SetSRID(ST_GeomFromGeoJSON(shape), 4326) as shape
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as row (id, code, name, shape)
), written as (
  insert into zone as held (id, kind, code, name, shape)
  select id, $5, code, name, shape from given
  on conflict (kind, code) do update set name = excluded.name, shape = excluded.shape, version = held.version + 1, updated_at = now()
  where (held.name, held.shape) is distinct from (excluded.name, excluded.shape)
  returning id, code, xmax = 0 as added
)
select coalesce(written.id, held.id) as id, written.added
from given left join written using (code) left join zone held on held.kind = $5 and held.code = given.code`

async function write(em: SqlEntityManager, kind: PlacingZone, rows: readonly ZoneRow[]): Promise<Written[]> {
  const arrays = [
    rows.map(() => newId()),
    rows.map(({ code }) => code),
    rows.map(({ name }) => name),
    rows.map(({ shape }) => shape),
  ]
  return queryWithin<Written>(em, { text: UPSERT, values: [...arrays, kind] })
}

/** Adds or updates zones, all or none; then places again the premises concerned. @throws LoadRefused */
export async function loadZones(
  db: Database,
  geoJson: AsyncIterable<string>,
  zones: { kind: PlacingZone; properties: ZoneProperties },
  { found, progress }: LoadReport,
): Promise<ZoneCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const seen = new Set<string>()
  const ids: string[] = []
  const features = await db.orm.em.fork().transactional((em) =>
    loadFeatures<ZoneRow>(
      geoJson,
      {
        batchSize: BATCH_SIZE,
        read: (feature, number) => {
          const row = readZoneFeature(feature, zones.properties, number)
          if ('rejected' in row) return row
          if (seen.has(row.code)) return { rejected: 'the code of an earlier feature' }
          seen.add(row.code)
          return row
        },
        write: async (rows) => {
          for (const { id, added } of await write(em, zones.kind, rows)) {
            ids.push(id)
            counts[added === null ? 'unchanged' : added ? 'added' : 'changed'] += 1
          }
        },
      },
      found,
      progress,
    ),
  )
  const { changed } = await placeAll(db, { kind: 'ZONES', column: ZONE_COLUMNS[zones.kind], zoneIds: ids }, progress)
  return { ...features, ...counts, premises: changed }
}
