import { dateText } from '../words/dates'

/** Null as long as enough closed days are known. */
export const endingWords = (calendar: {
  closedDaysUntil: string | null
  closedDaysEnding: boolean | null
}): string | null => {
  if (!calendar.closedDaysEnding) return null
  const until = calendar.closedDaysUntil
  return until === null ? 'No closed days are known.' : `Closed days are known only until ${dateText(until)}.`
}
