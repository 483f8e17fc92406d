import { reasonFault } from '../access/reason.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { londonToday } from '../workingTime/clock/london.ts'

const MOST_DAYS = 366
const DAY_MS = 24 * 3_600_000

/** What is accepted for years is forgotten. */
const lastDay = (today: string): string => new Date(Date.parse(today) + MOST_DAYS * DAY_MS).toISOString().slice(0, 10)

/** Called for each change: `today` is the day on which it is made. */
export const exceptionAcceptanceHooks = (): WriteHooks => {
  const today = londonToday(new Date())
  return {
    exclusive: ['organisation', 'person', 'contactPoint', 'commitment', 'engagement'],
    prepare(draft: Draft): Draft {
      const { acceptedUntil, reason } = draft
      const fields: Record<string, string> = {}
      if (typeof acceptedUntil === 'string' && acceptedUntil <= today) fields['acceptedUntil'] = 'must be after today'
      if (typeof acceptedUntil === 'string' && acceptedUntil > lastDay(today))
        fields['acceptedUntil'] = 'must be at most a year ahead'
      const fault = typeof reason === 'string' ? reasonFault(reason) : null
      if (fault !== null) fields['reason'] = fault
      if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
      return draft
    },
  }
}
