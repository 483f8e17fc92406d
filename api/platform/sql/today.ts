/** Terms of office, affiliations and assignments end at midnight in London, whatever the database's time zone. */
export const dayOf = (moment: string): string => `(${moment} at time zone 'Europe/London')::date`
export const TODAY_SQL = dayOf('now()')
