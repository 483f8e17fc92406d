/**
 * Today as SQL: terms of office, affiliations and assignments turn over at midnight in London, whatever zone the
 * database runs in.
 */
export const todaySql = `(now() at time zone 'Europe/London')::date`
