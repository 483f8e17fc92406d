/** Terms of office, affiliations and assignments end at midnight in London, whatever the database's time zone. */
export const TODAY_SQL = `(now() at time zone 'Europe/London')::date`
