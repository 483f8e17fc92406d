import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import { BankHolidaysRefused } from './bankHolidaysRefused.ts'
import type { BankHoliday } from './readBankHolidays.ts'

export type Imported = {
  added: readonly BankHoliday[]
  /** Days of the file that were closed already, under whatever name. */
  known: number
  /** Days of the file that an administrator has archived: they stay working days. */
  archived: readonly BankHoliday[]
  /** Days imported before, in a year of the file, that the file does not have. */
  gone: readonly BankHoliday[]
  /** Whether those are working days again. */
  removed: boolean
  /** The last closed day that is known now. */
  until: string | null
}

type Closed = { id: string; day: string; name: string; imported: boolean; archived: boolean }

/**
 * Adds what is missing, all or none. Names and archiving of days that are there stay as administrators have left them.
 * @param remove also archives days imported before that the file no longer has
 */
export async function importBankHolidays(
  db: Database,
  holidays: readonly BankHoliday[],
  { remove }: { remove: boolean },
): Promise<Imported> {
  return db.orm.em.fork().transactional(async (em) => {
    const calendar = await lockedCalendar(em)
    const closed = await queryWithin<Closed>(em, {
      text: `
        select id, day::text as day, name, imported, archived_at is not null as archived
        from closed_day where calendar_id = $1 order by day
      `,
      values: [calendar],
    })
    const byDay = new Map(closed.map((each) => [each.day, each]))
    const added = holidays.filter(({ day }) => !byDay.has(day))
    const gone = goneFrom(holidays, closed)
    await add(em, calendar, added)
    if (remove) await archive(em, gone)
    if (added.length > 0 || (remove && gone.length > 0)) await touch(em, calendar)
    return {
      added,
      known: holidays.filter(({ day }) => byDay.get(day)?.archived === false).length,
      archived: holidays.filter(({ day }) => byDay.get(day)?.archived),
      gone,
      removed: remove,
      until: await lastDay(em, calendar),
    }
  })
}

/** The file lists whole years: a day moved from 28 to 27 December is gone too. */
function goneFrom(holidays: readonly BankHoliday[], closed: readonly Closed[]): Closed[] {
  const days = new Set(holidays.map(({ day }) => day))
  const years = holidays.map(({ day }) => day.slice(0, 4))
  const [first = '', last = ''] = [years[0], years.at(-1)]
  const isSpanned = ({ day }: Closed) => day.slice(0, 4) >= first && day.slice(0, 4) <= last
  return closed.filter((each) => each.imported && !each.archived && isSpanned(each) && !days.has(each.day))
}

/** Two imports at once come one after the other. */
async function lockedCalendar(em: SqlEntityManager): Promise<string> {
  const [calendar] = await queryWithin<{ id: string }>(em, {
    text: 'select id from working_calendar where archived_at is null order by id limit 1 for update',
    values: [],
  })
  if (!calendar) throw new BankHolidaysRefused('There is no calendar to import into: the database has lost it.')
  return calendar.id
}

const add = (em: SqlEntityManager, calendar: string, holidays: readonly BankHoliday[]) =>
  queryWithin(em, {
    text: `
      insert into closed_day (id, calendar_id, day, name, imported)
      select id, $1, day, name, true
      from unnest($2::uuid[], $3::date[], $4::text[]) as given (id, day, name)
    `,
    values: [calendar, holidays.map(newId), holidays.map(({ day }) => day), holidays.map(({ name }) => name)],
  })

const archive = (em: SqlEntityManager, days: readonly Closed[]) =>
  queryWithin(em, {
    text: `
      update closed_day set archived_at = now(), updated_at = now(), version = version + 1 where id = any($1::uuid[])
    `,
    values: [days.map(({ id }) => id)],
  })

const touch = (em: SqlEntityManager, calendar: string) =>
  queryWithin(em, {
    text: 'update working_calendar set version = version + 1, updated_at = now() where id = $1',
    values: [calendar],
  })

async function lastDay(em: SqlEntityManager, calendar: string): Promise<string | null> {
  const [found] = await queryWithin<{ until: string | null }>(em, {
    text: 'select max(day)::text as until from closed_day where calendar_id = $1 and archived_at is null',
    values: [calendar],
  })
  return found?.until ?? null
}
