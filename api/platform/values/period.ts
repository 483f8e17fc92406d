/** Whether a period of days ends on or after its first day; an open end always does. Dates are `YYYY-MM-DD`. */
export const runsForward = (startsOn: unknown, endsOn: unknown): boolean =>
  typeof startsOn !== 'string' || typeof endsOn !== 'string' || endsOn >= startsOn
