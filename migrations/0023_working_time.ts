import { Migration } from '@mikro-orm/migrations'

const record = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default date_trunc('milliseconds', now()),
  updated_at timestamptz not null default date_trunc('milliseconds', now()),
  archived_at timestamptz`

/** What the API gives and takes as an id: version 7, older than any record of a deployment. */
const id = (kind: number, n: number): string => {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `01941f29-7c00-7${digits(kind, 3)}-8023-${digits(n, 12)}`
}
const CALENDAR = id(17, 0)
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']

/** A day of the seeded hours, in minutes. */
const DAY = 480
const RESPONSE_TIMES = [
  ['URGENT', 1, 60, 240],
  ['URGENT', 2, 120, DAY],
  ['URGENT', 3, 240, 2 * DAY],
  ['NORMAL', 1, 240, 2 * DAY],
  ['NORMAL', 2, DAY, 3 * DAY],
  ['NORMAL', 3, 2 * DAY, 5 * DAY],
] as const

const tables = {
  working_calendar: `${record},
  name text not null check (length(name) between 1 and 200)`,
  // Times of London's clocks as text, which sorts as they do; 24:00 is the end of the day.
  working_period: `${record},
  calendar_id uuid not null references working_calendar,
  weekday text not null
    check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  opens_at text not null check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes_at text not null check (closes_at ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  constraint working_period_closes_at_check1 check (closes_at collate "C" > opens_at collate "C")`,
  closed_day: `${record},
  calendar_id uuid not null references working_calendar,
  day date not null,
  name text not null check (length(name) between 1 and 200),
  imported boolean not null default false,
  constraint closed_day_once unique (calendar_id, day)`,
  response_time: `${record},
  urgency text not null check (urgency in ('NORMAL', 'URGENT')),
  tier integer not null check (tier >= 1 and tier <= 3),
  first_answer_minutes integer not null check (first_answer_minutes >= 1 and first_answer_minutes <= 28800),
  answer_minutes integer not null check (answer_minutes >= 1 and answer_minutes <= 28800),
  constraint response_time_answer_minutes_check1 check (answer_minutes >= first_answer_minutes),
  constraint response_time_once unique (urgency, tier)`,
}

/**
 * The hours in which the force works, the days on which it does not, and how soon stakeholders get an answer. Filled
 * here and not by the seeds, so that a force that has been running for long has them too: Monday to Friday, 09:00 to
 * 17:00.
 */
export class Migration0023WorkingTime extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    this.addSql('create index working_period_calendar on working_period (calendar_id, weekday, opens_at)')
    this.addSql(`insert into working_calendar (id, name) values ('${CALENDAR}', 'Working hours')`)
    const periods = WEEKDAYS.map((weekday, n) => `('${id(18, n)}', '${CALENDAR}', '${weekday}', '09:00', '17:00')`)
    this.addSql(`
insert into working_period (id, calendar_id, weekday, opens_at, closes_at)
values ${periods.join(',\n  ')}`)
    const times = RESPONSE_TIMES.map(
      ([urgency, tier, first, answer], n) => `('${id(19, n)}', '${urgency}', ${tier}, ${first}, ${answer})`,
    )
    this.addSql(`
insert into response_time (id, urgency, tier, first_answer_minutes, answer_minutes)
values ${times.join(',\n  ')}`)
  }

  override down(): void {
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
