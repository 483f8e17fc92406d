import { databaseNow } from './sql/databaseClock.ts'

/**
 * What time it is for rules that act by themselves, such as reminders and closures, and for the acts that set their due
 * times; handed in, so that tests move it.
 * Whether somebody may do something is judged by the database's own `now()` (docs/decisions/jobs.md).
 */
export type Clock = { now(): Date }

/** Agrees with the database's clock, so that several processes agree with each other. */
export const systemClock: Clock = { now: databaseNow }
