import type { Pool, PoolClient } from 'pg'
import { newId } from '../../api/platform/record.ts'
import { askedAbout, type AskedAbout } from '../../api/ownSection/care/rounds/askedAbout.ts'
import { placedItems } from '../../api/ownSection/care/rounds/placedItems.ts'
import { houseRows } from './rows.ts'

/** Makes the organisations that are missing, with all that a start page shows. @returns the ids of `count` of them */
export async function prepareHouses(connections: Pool, count: number): Promise<string[]> {
  const pool = await connections.connect()
  try {
    const made = await missingHouses(pool, count)
    for (const organisation of made) await askIfRight(pool, organisation)
    if (made.length > 0)
      await pool.query(`analyze organisation_issue, absence, pending_change, care_item, question, question_handling`)
    const { rows } = await pool.query<{ id: string }>(
      `select id from organisation where name like 'Bench house %' order by name limit $1`,
      [count],
    )
    return rows.map(({ id }) => id)
  } finally {
    pool.release()
  }
}

async function missingHouses(pool: PoolClient, count: number): Promise<string[]> {
  await pool.query('begin')
  await pool.query(
    `create temporary table house on commit drop as
     select gen_random_uuid() as id, n from generate_series(1, $1::int) n
     where not exists (select from organisation where name = 'Bench house ' || n)`,
    [count],
  )
  for (const text of houseRows) await pool.query(text.replace(/^create temporary table \w+/, '$& on commit drop'))
  const { rows } = await pool.query<{ id: string }>('select id from house')
  await pool.query('commit')
  return rows.map(({ id }) => id)
}

/** As a round of care does. */
async function askIfRight(pool: PoolClient, organisation: string): Promise<void> {
  const now = new Date()
  const about = askedAbout(organisation, now)
  const asked = await pool.query<AskedAbout>(about.text, [...about.values])
  const items = asked.rows.map((item) => ({ id: newId(), ...item }))
  const { text, values } = placedItems(items, { organisation, askedAt: now, answerBy: '2099-01-01' })
  await pool.query(text, [...values])
}
