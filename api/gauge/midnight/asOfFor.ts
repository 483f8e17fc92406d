import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import { londonMidnight } from '../../workingTime/clock/london.ts'
import { midnightTaken } from './takeMidnight.ts'

/** As of when figures are: now where they are exact; otherwise last midnight in London, whose copy is taken first. */
export async function asOfFor(exact: boolean, { db, clock }: { db: Database; clock: Clock }): Promise<Date> {
  if (exact) return clock.now()
  await midnightTaken(db, clock)
  return londonMidnight(clock.now())
}
