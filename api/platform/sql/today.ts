/** Terms of office, affiliations and assignments end at midnight in London, whatever the database's time zone. */
export const dayOf = (moment: string): string => `(${moment} at time zone 'Europe/London')::date`
export const TODAY_SQL = dayOf('now()')

/** SQL of whether a record of an affiliation or an assignment is in force on a day. */
export const inForceOn = (day: string, alias: string): string =>
  [
    `${alias}.archived_at is null`,
    `(${alias}.starts_on is null or ${alias}.starts_on <= ${day})`,
    `(${alias}.ends_on is null or ${alias}.ends_on >= ${day})`,
  ].join(' and ')
