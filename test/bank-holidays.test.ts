import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from '../api/platform/database.ts'
import { importBankHolidays } from '../api/workingTime/bankHolidays/importBankHolidays.ts'
import { importedWords } from '../api/workingTime/bankHolidays/importedWords.ts'
import { readBankHolidays } from '../api/workingTime/bankHolidays/readBankHolidays.ts'
import { dueAfter } from '../api/workingTime/clock/dueAfter.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { freshDatabase } from './support/database/database.ts'
import { keptDatabase, type KeptDatabase } from './support/database/keptDatabase.ts'
import { startNode } from './support/processes/runningProcess.ts'
import { about } from './support/run/expecting.ts'

type Event = { title: string; date: string; notes?: string; bunting?: boolean }

const NEW_YEAR: Event = { title: 'New Year’s Day', date: '2032-01-01', notes: '', bunting: true }
const MAY: Event = { title: 'Early May bank holiday', date: '2032-05-03', notes: '', bunting: true }
const VICTORY: Event = { title: 'Early May bank holiday (VE day)', date: '2032-05-07', notes: '', bunting: true }
const BOXING: Event = { title: 'Boxing Day', date: '2032-12-28', notes: 'Substitute day', bunting: true }

const fileOf = (events: unknown): string =>
  JSON.stringify({
    'england-and-wales': { division: 'england-and-wales', events },
    scotland: { division: 'scotland', events: [{ title: '2nd January', date: '2032-01-02' }] },
  })
const listOf = (...events: Event[]) => readBankHolidays(fileOf(events))

describe('the published list of bank holidays', () => {
  it('is read for England and Wales, by day, with its notes', () =>
    expect(listOf(BOXING, NEW_YEAR)).toStrictEqual([
      { day: '2032-01-01', name: 'New Year’s Day' },
      { day: '2032-12-28', name: 'Boxing Day (Substitute day)' },
    ]))

  it('is read of the one division alone too', () =>
    expect(readBankHolidays(JSON.stringify({ division: 'england-and-wales', events: [NEW_YEAR] }))).toHaveLength(1))

  it.each([
    ['the file is not JSON', '<html>'],
    ['the file must be an object', '[]'],
    ['england-and-wales is missing', '{"scotland": {}}'],
    ['england-and-wales must be an object', '{"england-and-wales": 7}'],
    ['england-and-wales.events must be a list', fileOf({})],
    ['england-and-wales.events is empty', fileOf([])],
    ['england-and-wales.events[1] must be an object', fileOf([NEW_YEAR, 'May Day'])],
    ['england-and-wales.events[0].date must be a day', fileOf([{ ...NEW_YEAR, date: '01/01/2032' }])],
    ['england-and-wales.events[1].date must be a day', fileOf([NEW_YEAR, { ...MAY, date: '2031-02-29' }])],
    ['england-and-wales.events[1].date is 2032-01-01 a second time', fileOf([NEW_YEAR, NEW_YEAR])],
    ['england-and-wales.events[0].title must be a name', fileOf([{ ...NEW_YEAR, title: ' ' }])],
    ['england-and-wales.events[0].title must be at most 200', fileOf([{ ...NEW_YEAR, title: 'y'.repeat(201) }])],
    ['england-and-wales.events[0].notes must be a text', fileOf([{ ...NEW_YEAR, notes: 7 }])],
  ])('is refused by the place that is wrong: %s', (why, text) =>
    expect(() => readBankHolidays(text)).toThrow(`This is not the published list of bank holidays: ${why}`),
  )
})

describe('an administrator who imports bank holidays', () => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase()
  })
  const closed = async (): Promise<string[]> => {
    const rows = await db.query<{ told: string }>({
      text: `select concat_ws(' ', day, name, case when archived_at is not null then 'archived' end) as told
             from closed_day order by day`,
      values: [],
    })
    return rows.map(({ told }) => told)
  }
  const dueOnThursday = async () =>
    dueAfter(new Date('2032-05-06T16:00:00Z'), 60, (await readWorkingTime(db)).calendar)?.toISOString()

  it('closes these days, and the clock knows', async () => {
    expect(await dueOnThursday()).toBe('2032-05-07T09:00:00.000Z')
    const before = await readWorkingTime(db)

    const done = await importBankHolidays(db, listOf(NEW_YEAR, VICTORY, BOXING), { remove: false })

    expect(done).toMatchObject({ known: 0, archived: [], gone: [], until: '2032-12-28' })
    expect(done.added).toHaveLength(3)
    expect(await dueOnThursday()).toBe('2032-05-10T09:00:00.000Z')
    expect((await readWorkingTime(db)).revision).toBe(before.revision + 1)
  })

  it('changes nothing with the same file', async () => {
    const [before, { revision }] = [await closed(), await readWorkingTime(db)]

    const done = await importBankHolidays(db, listOf(NEW_YEAR, VICTORY, BOXING), { remove: true })

    expect(done).toMatchObject({ added: [], known: 3, gone: [] })
    expect(await closed()).toStrictEqual(before)
    expect((await readWorkingTime(db)).revision).toBe(revision)
  })

  it('is told of a day that has moved, which stays closed until its removal is asked for', async () => {
    const kept = await importBankHolidays(db, listOf(NEW_YEAR, MAY, BOXING), { remove: false })

    expect(kept.added).toStrictEqual([{ day: '2032-05-03', name: MAY.title }])
    expect(kept.gone).toMatchObject([{ day: '2032-05-07', name: VICTORY.title }])
    expect(importedWords(kept, '2032-01-01')).toContain(
      'No longer in the file, but still closed; run again with --remove to archive them:',
    )
    expect(await closed()).toContain(`2032-05-07 ${VICTORY.title}`)

    await importBankHolidays(db, listOf(NEW_YEAR, MAY, BOXING), { remove: true })

    expect(await closed()).toContain(`2032-05-07 ${VICTORY.title} archived`)
    expect(await dueOnThursday()).toBe('2032-05-07T09:00:00.000Z')
  })

  it('keeps days of other years, and those that the force has closed itself', async () => {
    await db.query({
      text: `insert into closed_day (id, calendar_id, day, name)
             select gen_random_uuid(), id, '2032-12-24', 'Christmas Eve' from working_calendar`,
      values: [],
    })

    const done = await importBankHolidays(db, listOf({ ...NEW_YEAR, date: '2033-01-03' }), { remove: true })
    const whole = await importBankHolidays(db, listOf(NEW_YEAR, MAY, BOXING), { remove: true })

    expect([done.gone, whole.gone]).toStrictEqual([[], []])
    expect(await closed()).toContain('2032-12-24 Christmas Eve')
  })

  it('finds a bank holiday on which the force works still a working day', async () => {
    await db.query({ text: `update closed_day set archived_at = now() where day = '2032-05-03'`, values: [] })

    const done = await importBankHolidays(db, listOf(NEW_YEAR, MAY, BOXING), { remove: true })

    expect(done).toMatchObject({ added: [], known: 2, archived: [{ day: '2032-05-03' }] })
    expect(await closed()).toContain(`2032-05-03 ${MAY.title} archived`)
  })

  it('gets each day once from two imports at the same time', async () => {
    const next = listOf({ ...MAY, date: '2034-05-01' }, { ...BOXING, date: '2034-12-26' })
    const both = await Promise.all([1, 2].map(() => importBankHolidays(db, next, { remove: false })))

    expect(both.map(({ added }) => added.length).sort()).toStrictEqual([0, 2])
  })

  it.each([
    ['2034-09-26', false],
    ['2034-09-28', true],
  ])('is warned ninety days before the last of them: on %s %s', async (today, warned) => {
    const words = importedWords(await importBankHolidays(db, listOf(NEW_YEAR), { remove: false }), today)

    expect(words.some((line) => /fewer than 90 days ahead/.test(line))).toBe(warned)
  })
})

describe('npm run bank-holidays', () => {
  let kept: KeptDatabase
  let folder: string
  beforeAll(async () => {
    kept = await keptDatabase()
    folder = mkdtempSync(path.join(tmpdir(), 'beadle-bank-holidays-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const run = async (text: string): Promise<{ code: number | null; output: string }> => {
    const file = path.join(folder, 'bank-holidays.json')
    writeFileSync(file, text)
    const child = startNode('api/commands/bankHolidays.ts', kept.env, [file])
    child.process.stdin?.end()
    const { code } = await child.ended
    return { code, output: child.output() }
  }

  it('says what it has added, or which place of the file is wrong, and then writes nothing', async () => {
    const good = await run(fileOf([NEW_YEAR, BOXING]))
    const bad = await run(fileOf([MAY, { ...BOXING, date: 'soon' }]))

    about(good.output, () => expect(good.code).toBe(0))
    expect(good.output).toContain('Bank holidays: 2 read, 2 added, 0 known before.\n  2032-01-01 New Year’s Day')
    expect(bad.code).toBe(1)
    expect(bad.output).toContain('england-and-wales.events[1].date must be a day, YYYY-MM-DD')
    const days = await kept.look((db) =>
      db.query<{ day: string }>({ text: 'select day::text as day from closed_day order by day', values: [] }),
    )
    expect(days.map(({ day }) => day)).toStrictEqual(['2032-01-01', '2032-12-28'])
  })
})
