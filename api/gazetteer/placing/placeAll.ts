import type { Database } from '../../platform/database.ts'
import { placePremises } from './placePremises.ts'
import type { Progress } from '../progress.ts'

/** Premises to place: all; those with a postcode; those that zones of one kind may gain or lose. */
type Concerned =
  | { kind: 'ALL' }
  | { kind: 'POSTCODES' }
  | { kind: 'ZONES'; column: 'ward_id' | 'borough_id' | 'beat_id'; zoneIds: readonly string[] }

const BATCH_SIZE = 5_000
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

// The postcode's borough applies to a premises even outside the borough's outline.
const STATES_BOROUGH = `or exists (
      select from postcode join zone on zone.code = postcode.borough_code
      where postcode.postcode = premises.postcode and zone.id = any($3::uuid[]))`

function condition(concerned: Concerned): { sql: string; values: unknown[] } {
  if (concerned.kind === 'ALL') return { sql: 'true', values: [] }
  if (concerned.kind === 'POSTCODES') return { sql: 'postcode is not null', values: [] }
  // A DISTRICT premises depends on all of the district's postcodes, not only on its own point.
  const sql = `(${concerned.column} = any($3::uuid[]) or location_precision = 'DISTRICT'
    or exists (select from zone where zone.id = any($3::uuid[]) and ST_Covers(zone.shape, premises.location::geometry))
    ${concerned.column === 'borough_id' ? STATES_BOROUGH : ''})`
  return { sql, values: [concerned.zoneIds] }
}

/** Places premises in batches that each commit. */
export async function placeAll(
  db: Database,
  concerned: Concerned,
  progress: Progress,
): Promise<{ seen: number; changed: number }> {
  const { sql, values } = condition(concerned)
  const text = `select id from premises where id > $1::uuid and ${sql} order by id limit $2`
  const done = { seen: 0, changed: 0 }
  let after = FIRST_ID
  for (;;) {
    const rows = await db.query<{ id: string }>({ text, values: [after, BATCH_SIZE, ...values] })
    const last = rows.at(-1)
    if (!last) return done
    const changed = await placePremises(
      db,
      rows.map(({ id }) => id),
    )
    after = last.id
    done.seen += rows.length
    done.changed += changed.length
    progress.advance(done.seen)
  }
}
