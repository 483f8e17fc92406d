import { createLedger, ledgerEntry } from '../api/access/ledger.ts'
import { rowOf } from '../api/access/ledger/row.ts'
import { DATA_CLASSES } from '../api/access/classes.ts'
import { ROLES } from '../api/access/viewer.ts'
import { projectingLooks, rebuildLooks } from '../api/looks/projectLooks.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { londonDay } from '../api/platform/values/londonClock.ts'
import { Draw } from '../seeds/draw.ts'
import { freshDatabase } from './support/database/database.ts'
import { fail } from './support/run/expecting.ts'
import { type Dated, expectedLooks } from './support/whoLooked/expectedLooks.ts'
import { projected } from './support/whoLooked/ledgered.ts'
import { enterWorld, lookWorld } from './support/whoLooked/lookWorld.ts'

const DAY = 86_400_000
const ROUNDS = 20
const LOOKS_A_ROUND = 500
const DAYS = Array.from({ length: 40 }, (_, n) => londonDay(new Date(Date.now() - (50 - n) * DAY)))
const CATEGORIES = ['CONSULTATION', 'ALTERATION', 'COLLECTION', 'DISCLOSURE'] as const

describe('the looks that stakeholders see', () => {
  let db: Database
  const world = lookWorld(DAYS)
  const draw = new Draw(20)
  beforeAll(async () => {
    db = await freshDatabase()
    await enterWorld(db, world)
  })
  afterAll(() => db.close())

  const some = <T>(from: readonly T[], most: number): T[] => {
    const count = draw.whole(1, most)
    return [...new Set(Array.from({ length: count }, () => draw.oneOf(from)))]
  }
  const subjects = [
    ...world.people,
    ...world.organisations,
    ...[...world.premises, ...world.accounts].map(({ id }) => id),
    newId(),
  ]
  const look = (): Dated => {
    const roles = some(ROLES, 2)
    return {
      roles,
      directorates: roles.includes('SPOC') && draw.chance(0.9) ? some(world.directorates, 2).map(({ id }) => id) : [],
      category: draw.oneOf(CATEGORIES),
      operation: draw.oneOf(['person', 'people', 'breakGlass', 'breakGlasses', 'premisesNear,breakGlasses']),
      classes: some(DATA_CLASSES, 4),
      subjects: some(subjects, 3),
      day: draw.oneOf(DAYS),
    }
  }
  /** Recorded by the ledger as of that day's noon. */
  const record = async (looks: readonly Dated[]): Promise<void> => {
    const rows = looks.map(({ roles, directorates = [], day, category = 'CONSULTATION', operation = '', ...what }) => {
      const by = {
        accountId: newId(),
        roles,
        directorateIds: directorates,
        client: { kind: 'session', id: 'x' },
      } as const
      const entry = ledgerEntry(by, { category, operation, ...what })
      return { id: entry.id, entry: rowOf(entry), at: `${day}T12:00:00Z` }
    })
    await db.asOwner((owner) =>
      owner.query({
        text: `insert into ledger_pending (id, entry, written_at)
          select id, entry::jsonb, at from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as given(id, entry, at)`,
        values: [rows.map(({ id }) => id), rows.map(({ entry }) => entry), rows.map(({ at }) => at)],
      }),
    )
    await createLedger(db).recover()
  }
  const hide = (id: string, isHidden: boolean): Promise<unknown> =>
    db.query({ text: 'update directorate set looks_hidden = $2 where id = $1', values: [id, isHidden] })
  const progress = async (): Promise<{ seq: number; generation: number }> => {
    const [row] = await db.query<{ seq: number; generation: number }>({
      text: 'select seq::int as seq, generation from look_progress',
      values: [],
    })
    return row ?? fail('the projection has no progress')
  }
  const lines = async (): Promise<string[]> => {
    const rows = await db.query<{ line: string }>({
      text: `
        select concat_ws('|', organisation_id, coalesce(person_id::text, ''), coalesce(premises_id::text, ''),
          day, office, category, class) as line
        from look`,
      values: [],
    })
    return rows.map(({ line }) => line).sort()
  }

  it('are those of the ledger after 10,000 random looks, and after they were made again', async () => {
    const all: Dated[] = []
    const hidden = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const looks = Array.from({ length: LOOKS_A_ROUND }, look)
      await record(looks)
      all.push(...looks)
      const { id } = draw.oneOf(world.directorates)
      if (hidden.has(id)) hidden.delete(id)
      else if (round % 3 === 0) hidden.add(id)
      await hide(id, hidden.has(id))
      if (draw.chance(0.6)) await projected(db, 0)
    }
    await projected(db, 0)
    const expected = expectedLooks(world, all, hidden)
    const kept = await lines()
    await rebuildLooks(db, new Date())
    const madeAgain = await lines()

    expect(all).toHaveLength(10_000)
    expect(expected.length).toBeGreaterThan(1_000)
    expect(kept).toStrictEqual(expected)
    expect(madeAgain).toStrictEqual(expected)
  })

  it('are shown as they were while others are made, which a later run goes on with', async () => {
    const former = await lines()
    const before = await progress()
    await db.query({ text: 'update look_progress set basis = null', values: [] })
    let pages = 0
    const stoppedAfterTwoPages = {
      get aborted() {
        return (pages += 1) > 2
      },
    }
    await projectingLooks({ db, clock: { now: () => new Date() }, signal: stoppedAfterTwoPages })
    const stopped = await progress()
    const meanwhile = await lines()
    await projected(db, 0)

    expect([stopped.seq, stopped.generation]).toStrictEqual([1_000, before.generation + 1])
    expect(meanwhile).toStrictEqual(former)
    expect(await progress()).toStrictEqual({ ...before, generation: before.generation + 1 })
    expect(await lines()).toStrictEqual(former)
  })

  it('are made again for another name of a directorate, and not for a new directorate', async () => {
    const { generation } = await progress()
    const after = async (text: string, values: string[]): Promise<number> => {
      await db.query({ text, values })
      await projected(db, 0)
      return (await progress()).generation - generation
    }
    const id = newId()

    expect([
      await after(`insert into directorate (id, code, name) values ($1, 'NEW', 'New')`, [id]),
      await after(`update directorate set name = 'Newer' where id = $1`, [id]),
    ]).toStrictEqual([0, 1])
  })

  it('come back when a directorate was hidden for a moment only', async () => {
    const id = world.directorates[0]?.id ?? ''
    await hide(id, false)
    await projected(db, 0)
    const former = await lines()
    await hide(id, true)
    const hidden = await lines()
    await hide(id, false)
    await projected(db, 0)

    expect(hidden.length).toBeLessThan(former.length)
    expect(await lines()).toStrictEqual(former)
  })

  it('are forgotten with the ledger', async () => {
    const later = DAYS[20] as string
    await db.asOwner(async (owner) => {
      await owner.query({ text: 'alter table ledger_record disable trigger ledger_append_only', values: [] })
      await owner.query({ text: 'delete from ledger_record where at < $1::date', values: [later] })
      await owner.query({ text: 'alter table ledger_record enable always trigger ledger_append_only', values: [] })
    })

    await projected(db, 0)
    const days = (await lines()).map((line) => line.split('|')[3] as string)
    await rebuildLooks(db, new Date())

    expect(days.filter((day) => day < later)).toStrictEqual([])
    expect((await lines()).map((line) => line.split('|')[3])).toStrictEqual(days)
  })
})
