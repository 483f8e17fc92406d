import type { Codes } from '../../codes.ts'
import { seededId } from '../../seededId.ts'
import type { Days } from '../days.ts'

const DAY_MS = 86_400_000
/** So many months, each with a briefing: more organisations come to the last than to those before. */
const MONTHS = 13
const LAST = 45
const USUAL = 14
/** After the numbers of the year's other engagements. */
const FIRST = 5000

type Officer = { account: string; directorate: string }

/** Briefings about protests of the last months that are over, to several organisations at once. */
export const briefings = (
  organisations: readonly { id: string }[],
  { account, directorate }: Officer,
  codes: Codes,
  days: Days,
) =>
  Array.from({ length: MONTHS }, (_none, month) => {
    const day = twelfth(days, month + 1)
    const invited = organisations.filter((_one, at) => at % 3 === month % 3)
    return {
      id: seededId('demo', 'engagement', FIRST + month),
      created_at: days.time(day, 540),
      updated_at: days.time(day, 540),
      kind: 'BRIEFING',
      status: 'HELD',
      cancelled_because: null,
      occurred_at: days.time(day, 600),
      ends_at: days.time(day, 660),
      directorate_id: directorate,
      organisation_ids: invited.slice(0, month === 0 ? LAST : USUAL + (month % 4)).map(({ id }) => id),
      shared: true,
      person_ids: [],
      officer_ids: [account],
      group_ids: [],
      issue_ids: [codes.issue('PROTEST')],
      summary: 'Said which marches are announced, where they go, and whom to ring on the day.',
      needs_heard: null,
      need: null,
      confidence: null,
      satisfaction: null,
      asked_as_id: null,
      source: 'CONSOLE',
      follow_up_due_at: null,
    }
  })

/** The offset from today of the 12th of a month, so many months ago. */
function twelfth(days: Days, monthsAgo: number): number {
  const today = new Date(`${days.date(0)}T00:00:00Z`)
  const then = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsAgo, 12)
  return Math.round((then - today.getTime()) / DAY_MS)
}
