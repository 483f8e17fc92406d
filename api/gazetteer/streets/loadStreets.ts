import { attributionOf } from '../attribution.ts'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Database } from '../../platform/database.ts'
import type { LoadReport } from '../foundRows.ts'
import { loadFeatures } from '../loadFeatures.ts'
import { LoadRefused } from '../loadRefused.ts'
import { readStreetFeature, type StreetProperties, type StreetRow } from './streetFeature.ts'
import { makeStreetPlaces } from './streetPlaces.ts'
import { streetRank } from './streetRank.ts'

/** `lines` are drawn; `streets` and `corners` can be found. */
export type StreetCounts = {
  read: number
  lines: number
  named: number
  rejected: number
  streets: number
  corners: number
}

type Streets = { source: string; properties: StreetProperties; attribution: string | undefined }

const BATCH_SIZE = 1_000

const INSERT = `
insert into street (source, name, rank, shape)
select $1, name, rank, ST_SetSRID(ST_GeomFromGeoJSON(line), 4326) from unnest($2::text[], $3::int[], $4::text[]) as given (name, rank, line)`

/** Replaces a source's streets, all or none. @throws LoadRefused */
export async function loadStreets(
  db: Database,
  geoJson: AsyncIterable<string>,
  load: Streets,
  { found, progress }: LoadReport,
): Promise<StreetCounts> {
  const counts = { lines: 0, named: 0 }
  let classed = 0
  return db.orm.em.fork().transactional(async (em) => {
    await queryWithin(em, { text: 'delete from street_source where source = $1', values: [load.source] })
    const features = await loadFeatures<StreetRow>(
      geoJson,
      {
        batchSize: BATCH_SIZE,
        begin: (head) => register(em, load, head),
        read: (feature, number) => readStreetFeature(feature, load.properties, number),
        write: async (rows) => {
          counts.named += rows.filter(({ name }) => name !== null).length
          classed += rows.filter(({ kind }) => kind !== null).length
          counts.lines += await write(em, load.source, rows)
        },
      },
      found,
      progress,
    )
    if (counts.named === 0) throw new LoadRefused(`No street of the file has a name in "${load.properties.name}".`)
    if (classed === 0) throw new LoadRefused(`No street of the file has a class in "${load.properties.class}".`)
    return { ...features, ...counts, ...(await makeStreetPlaces(em, load.source)) }
  })
}

async function register(em: SqlEntityManager, { source, attribution }: Streets, head: string): Promise<void> {
  const named = streetAttribution(attribution, head, new Date().getUTCFullYear())
  await queryWithin(em, {
    text: 'insert into street_source (source, attribution) values ($1, $2)',
    values: [source, named],
  })
}

async function write(em: SqlEntityManager, source: string, rows: readonly StreetRow[]): Promise<number> {
  const lines = rows.flatMap(({ name, kind, lines: parts }) =>
    parts.map((coordinates) => ({
      name,
      rank: streetRank(kind ?? ''),
      line: JSON.stringify({ type: 'LineString', coordinates }),
    })),
  )
  const values = [source, lines.map(({ name }) => name), lines.map(({ rank }) => rank), lines.map(({ line }) => line)]
  await queryWithin(em, { text: INSERT, values })
  return lines.length
}

/** It would be unlawful to show streets without their attribution. @throws LoadRefused */
function streetAttribution(said: string | undefined, head: string, year: number): string {
  const known = attributionOf(said, head, year)
  if (known !== null) return known
  throw new LoadRefused(
    'The file does not say whom its licence wants to be named. Give the words with --attribution "© …".',
  )
}
