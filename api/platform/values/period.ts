/** Dates are `YYYY-MM-DD`; a period with an open end passes. */
export const runsForward = (startsOn: unknown, endsOn: unknown): boolean =>
  typeof startsOn !== 'string' || typeof endsOn !== 'string' || endsOn >= startsOn
