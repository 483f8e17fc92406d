import type { SqlEntityManager } from '@mikro-orm/sql'
import type { WriteHooks } from '../access/write/writing.ts'
import { queryWithin } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { overlap, type Period } from './clock/calendar.ts'
import { touchCalendarOf } from './touchCalendar.ts'

const OPENS = /^([01]\d|2[0-3]):[0-5]\d$/
const CLOSES = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

export const workingPeriodHooks: WriteHooks = {
  prepare(draft, before) {
    const fields: Record<string, string> = {}
    const { opensAt, closesAt } = { ...before, ...draft }
    if (typeof opensAt === 'string' && !OPENS.test(opensAt)) fields['opensAt'] = 'must be a time such as 09:00'
    if (typeof closesAt === 'string' && !CLOSES.test(closesAt))
      fields['closesAt'] = 'must be a time such as 17:00, at most 24:00'
    if (Object.keys(fields).length === 0 && String(closesAt) <= String(opensAt))
      fields['closesAt'] = 'must be after opensAt; work past midnight goes on in a period of the next day from 00:00'
    if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
    return draft
  },
  async within(em, id, input) {
    await touchCalendarOf(em, 'working_period', id)
    await refuseOverlap(em, id, input)
  },
}

type Stored = Period & { id: string; archived: boolean }

/** Once the calendar is locked: of two that come at once, the second sees the first. @throws BadUserInput */
async function refuseOverlap(em: SqlEntityManager, id: string, input: Readonly<Record<string, unknown>>) {
  const periods = await queryWithin<Stored>(em, {
    text: `
      select id, weekday, opens_at as "opensAt", closes_at as "closesAt", archived_at is not null as archived
      from working_period
      where calendar_id = (select calendar_id from working_period where id = $1)
      order by opens_at
    `,
    values: [id],
  })
  const own = periods.find((period) => period.id === id)
  if (!own || own.archived) return
  const other = periods.find((period) => period.id !== id && !period.archived && overlap(period, own))
  if (!other) return
  const field = ['opensAt', 'closesAt', 'weekday'].find((name) => name in input) ?? 'id'
  throw new BadUserInput({ [field]: `must not overlap with the period from ${other.opensAt} to ${other.closesAt}` })
}
