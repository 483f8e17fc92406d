/**
 * SQL: the place outlasts today. Somebody whose last day is today leaves with it; so whoever ends two places on one day
 * has left with the second.
 * @param affiliation alias of the table
 * @param today the parameter that holds it
 */
export const outlasts = (affiliation: string, today: string): string =>
  `${affiliation}.archived_at is null and coalesce(${affiliation}.ends_on, 'infinity') > ${today}::date`
