import { setTimeout as delay } from 'node:timers/promises'
import { queryWithin } from '../api/platform/database.ts'
import { migrate, migrateDown, pendingMigrations } from '../api/platform/sql/migrate.ts'
import { migrationNames } from '../api/platform/sql/migrationFiles.ts'
import { freshDatabase, testDatabase } from './support/database/database.ts'
import { about, expectPresent } from './support/run/expecting.ts'

const newTable = () => `scratch_${process.hrtime.bigint()}`

describe('the database', () => {
  it('returns the same values from both databases', async () => {
    const db = await testDatabase()
    const [row] = await db.query<Record<string, unknown>>({
      text: `SELECT 5::int8 AS small, 9007199254740993::int8 AS large, '{"a":[1]}'::jsonb AS json,
                    '2017-03-09'::date AS day, '2017-03-09T10:11:12.5+01'::timestamptz AS instant,
                    '\\x00ff'::bytea AS bytes, ARRAY['a','b c'] AS words, NULL AS nothing`,
      values: [],
    })

    expectPresent(row)

    const { bytes, ...others } = row
    expect(others).toStrictEqual({
      small: 5,
      large: 9007199254740993n,
      json: { a: [1] },
      day: '2017-03-09',
      instant: '2017-03-09 09:11:12.5+00',
      words: ['a', 'b c'],
      nothing: null,
    })
    expect(bytes).toBeInstanceOf(Uint8Array)
    expect([...(bytes as Uint8Array)]).toStrictEqual([0, 255])
  })

  it("refuses the owner's rights to work that has them, which would wait for itself", async () => {
    const db = await testDatabase()
    const again = () => db.asOwner(async () => 'reached')

    await expect(db.asOwner(again)).rejects.toThrow('asOwner within asOwner')
    expect(await again()).toBe('reached')
  })

  it('takes every kind of parameter that statements use', async () => {
    const db = await testDatabase()
    const id = '01890a5d-ac96-774b-bcce-b302099a8057'

    const [row] = await db.query<Record<string, unknown>>({
      text: 'SELECT $1::uuid = ANY($2::uuid[]) AS found, $3::jsonb AS json, $4::float8 AS number, $5::timestamptz AS instant, $6::text AS nothing',
      values: [id, [id], { a: "it's" }, 1.5, new Date('2017-03-09T10:11:12.500Z'), null],
    })

    expect(row).toStrictEqual({
      found: true,
      json: { a: "it's" },
      number: 1.5,
      instant: '2017-03-09 10:11:12.5+00',
      nothing: null,
    })
  })

  it('keeps a statement that is sent during a transaction out of it', async () => {
    const db = await freshDatabase()
    const table = newTable()
    await db.asOwner(({ query }) => query({ text: `CREATE TABLE ${table} (n int)`, values: [] }))
    await db.asOwner(({ query }) => query({ text: `GRANT ALL ON ${table} TO PUBLIC`, values: [] }))
    let meanwhile: Promise<unknown> = Promise.resolve()
    const failure = db.orm.em.fork().transactional(async (em) => {
      await queryWithin(em, { text: `INSERT INTO ${table} VALUES ($1)`, values: [1] })
      meanwhile = db.query({ text: `INSERT INTO ${table} VALUES ($1)`, values: [2] })
      await delay(20)
      throw new Error('rolled back on purpose')
    })

    await expect(failure).rejects.toThrow(/on purpose/)

    await meanwhile
    expect(await db.query({ text: `SELECT n FROM ${table}`, values: [] })).toStrictEqual([{ n: 2 }])

    await db.close()
  })

  it('runs many transactions and statements at once, without mixing them or waiting for ever', async () => {
    const db = await freshDatabase()
    const table = newTable()
    await db.asOwner(({ query }) => query({ text: `CREATE TABLE ${table} (n int)`, values: [] }))
    await db.asOwner(({ query }) => query({ text: `GRANT ALL ON ${table} TO PUBLIC`, values: [] }))
    const insert = (n: number) => ({ text: `INSERT INTO ${table} VALUES ($1)`, values: [n] })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) =>
        n % 2 === 0
          ? db.query(insert(n))
          : db.orm.em.fork().transactional(async (em) => {
              await queryWithin(em, insert(n))
              if (n % 4 === 1) throw new Error('undo')
            }),
      ),
    )

    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10)

    const [count] = await db.query<{ kept: number; undone: number }>({
      text: `SELECT count(*) AS kept, count(*) FILTER (WHERE n % 4 = 1) AS undone FROM ${table}`,
      values: [],
    })
    expect(count).toStrictEqual({ kept: 30, undone: 0 })

    await db.close()
  })

  it('rejects a failed statement with its SQLSTATE, and stays usable', async () => {
    const db = await testDatabase()

    await expect(db.query({ text: 'SELECT 1 / $1::int', values: [0] })).rejects.toMatchObject({ code: '22012' })
    expect(await db.query({ text: 'SELECT 1 AS one', values: [] })).toStrictEqual([{ one: 1 }])
  })

  it('refuses to run a statement in a transaction where none is open', async () => {
    const db = await testDatabase()
    await expect(queryWithin(db.orm.em.fork(), { text: 'SELECT 1', values: [] })).rejects.toThrow(/open transaction/)
  })

  it('may be closed twice', async () => {
    const db = await freshDatabase()
    await db.close()

    await expect(db.close()).resolves.toBeUndefined()
  })
})

describe('the migrations', () => {
  it('go up, down to an empty database and up again', async () => {
    const db = await freshDatabase()
    const all = migrationNames()
    const before = await schemaOf(db)

    expect(await pendingMigrations(db)).toStrictEqual([])

    await migrateDown(db, () => undefined, all.length)
    expect(await pendingMigrations(db)).toStrictEqual(all)
    await about('a migration taken back leaves nothing behind', async () =>
      expect((await schemaOf(db)).filter((line) => !/\bschema_migration/.test(line))).toStrictEqual([]),
    )

    await migrate(db, () => undefined)
    expect(await pendingMigrations(db)).toStrictEqual([])
    expect(await schemaOf(db)).toStrictEqual(before)

    await db.close()
  })

  it('report each migration once, and nothing when there is nothing to do', async () => {
    const db = await freshDatabase()
    const lines: string[] = []

    await migrate(db, (line) => lines.push(line))

    expect(lines).toStrictEqual([])
    await db.close()
  })
})

/**
 * What our migrations made: tables, columns, indexes, constraints, functions and triggers, without those of PostGIS.
 */
async function schemaOf(db: Awaited<ReturnType<typeof freshDatabase>>): Promise<string[]> {
  const rows = await db.query<{ line: string }>({
    text: `
      WITH ours AS (
        SELECT c.oid, c.relname FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S')
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
      )
      SELECT 'relation ' || relname AS line FROM ours
      UNION ALL SELECT 'column ' || relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
        FROM ours JOIN pg_attribute a ON a.attrelid = ours.oid WHERE attnum > 0 AND NOT attisdropped
      UNION ALL SELECT 'constraint ' || relname || ' ' || pg_get_constraintdef(k.oid) FROM ours JOIN pg_constraint k ON k.conrelid = ours.oid
      UNION ALL SELECT 'index ' || indexdef FROM ours JOIN pg_indexes i ON i.tablename = ours.relname
      UNION ALL SELECT 'trigger ' || relname || ' ' || tgname FROM ours JOIN pg_trigger t ON t.tgrelid = ours.oid WHERE NOT tgisinternal
      UNION ALL SELECT 'function ' || p.oid::regprocedure FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      ORDER BY 1`,
    values: [],
  })
  return rows.map(({ line }) => line)
}
