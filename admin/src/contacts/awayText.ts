import { nearDayText } from '../words/dates.ts'

/** Of the last day: Away until 4 December. */
export const awayText = (until: string): string => `Away until ${nearDayText(until)}`
