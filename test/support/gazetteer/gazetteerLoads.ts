import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readArguments } from '../../../api/gazetteer/loadArguments.ts'
import { runLoad } from '../../../api/gazetteer/runLoad.ts'
import type { Database } from '../../../api/platform/database.ts'
import { MAPPING, wards } from './gazetteerFiles.ts'

/** Premises as they were placed, with the codes of their zones. */
type Placed = {
  id: string
  version: number
  precision: string
  x: number | null
  y: number | null
  ward: string | null
  borough: string | null
  beat: string | null
  use: string | null
}

export type GazetteerLoads = Awaited<ReturnType<typeof gazetteerLoads>>

/** Loads files into a database as `npm run load` does, from a folder of their own, and reads what came of it. */
export async function gazetteerLoads(db: Database) {
  const folder = await mkdtemp(path.join(tmpdir(), 'gazetteer-'))
  const load = async (name: string, content: string | Buffer, ...words: string[]): Promise<string[]> => {
    const file = path.join(folder, name)
    await writeFile(file, content)
    const lines: string[] = []
    const [what = '', ...others] = words
    await runLoad(db, readArguments([what, file, ...others]), null, (line) => lines.push(line))
    return lines
  }
  const mappingFile = async (content = MAPPING): Promise<string> => {
    const file = path.join(folder, 'mapping.json')
    await writeFile(file, content)
    return file
  }
  const loadWards = (content = wards) =>
    load('wards.geojson', content, 'zones', '--kind', 'ward', '--code', 'code', '--name', 'name')
  const byName = async (name: string): Promise<Placed | undefined> => {
    const [row] = await db.query<Placed>({
      text: `
        select
          p.id,
          p.version,
          location_precision as precision,
          round(ST_X(location::geometry)::numeric, 4)::float8 as x,
          round(ST_Y(location::geometry)::numeric, 4)::float8 as y,
          ward.code as ward,
          borough.code as borough,
          beat.code as beat,
          use
        from premises p
        left join zone ward on ward.id = ward_id
        left join zone borough on borough.id = borough_id
        left join zone beat on beat.id = beat_id
        where p.name = $1
      `,
      values: [name],
    })
    return row
  }
  const where = async (name: string) => {
    const row = await byName(name)
    return row && [row.precision, row.x, row.y, row.ward, row.borough, row.beat]
  }
  const countOf = async (table: string): Promise<number> =>
    (await db.query<{ n: number }>({ text: `select count(*)::int as n from ${table}`, values: [] }))[0]?.n ?? -1

  return { folder, load, mappingFile, loadWards, byName, where, countOf, close: () => rm(folder, { recursive: true }) }
}
