import type { Pool } from 'pg'
import type { Sample } from './work.ts'

const WORDS = [
  'bank',
  'smith',
  'market',
  'fen',
  'patel',
  'lantern',
  'security',
  'mary',
  'threadneedle',
  'okonkwo',
  'ltd',
  'garrison',
]

/**
 * Inputs across the register: points at premises, organisations with and without lists, common and rare words. Drawn by
 * id, so that runs with writes use the same ones.
 */
export async function drawSamples(pool: Pool, count: number): Promise<Sample[]> {
  const { rows: points } = await pool.query<{ longitude: number; latitude: number }>(
    `
      select ST_X(location::geometry) as longitude, ST_Y(location::geometry) as latitude
      from premises
      where hashtext(id::text) % 20 = 7
      and location is not null order by id limit $1
    `,
    [count],
  )
  const { rows: organisations } = await pool.query<{ id: string; version: number }>(
    `
      select o.id, o.version from organisation o
      where hashtext(o.id::text) % 20 = 11
      and (select count(*) from premises p where p.organisation_id = o.id) between 1 and 50
      and (select count(*) from affiliation a where a.organisation_id = o.id) <= 50
      and o.archived_at is null order by o.id limit $1
    `,
    [count],
  )
  const { rows: sectors } = await pool.query<{ code: string }>('select code from sector order by code')
  return points.map((point, at) => {
    const organisation = organisations[at]
    if (!organisation) throw new Error('the register has no organisations: run the generator first')
    return {
      point,
      organisation,
      word: WORDS[at % WORDS.length] as string,
      sector: sectors[at % sectors.length]?.code ?? '',
    }
  })
}
