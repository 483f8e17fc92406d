import type { AbsenceFormFragment } from '../../generated/graphql'
import { dateText } from '../../words/dates'

type Days = Pick<AbsenceFormFragment, 'from' | 'to'>

/** Whether it has begun; those that are over are not listed. */
export const isUnderWay = ({ from }: Days, today: string): boolean => from !== null && from <= today

/** `from 1 Dec 2026 to 4 Dec 2026`; once it has begun only the last day matters. */
export function absenceDays(absence: Days, today: string): string {
  const { from, to } = absence
  if (from === null || to === null) return 'on days that are withheld'
  if (isUnderWay(absence, today)) return `until ${dateText(to)}`
  return from === to ? `on ${dateText(from)}` : `from ${dateText(from)} to ${dateText(to)}`
}
