const POSTS_AN_HOUR = 10
const AUTOMATIC_A_DAY = 1

/** `posted`: mailed posts of the same question in the last hour. The next one is held instead. */
export const isTooMany = (posted: number): boolean => posted >= POSTS_AN_HOUR

/** `kept`: automatic mails of the same sender in the last day. Out-of-office notes repeat; one says it all. */
export const isKept = (kept: number): boolean => kept < AUTOMATIC_A_DAY
