const WARD = /^ward\.([a-z0-9-]{1,59})$/i

/** The ward's name in a local part, in lower case; null if it is not a ward's address. The ward may not exist. */
export const wardIn = (localPart: string): string | null => WARD.exec(localPart)?.[1]?.toLowerCase() ?? null

/**
 * SQL: how the address of a ward names it: its letters and digits, parted by single hyphens, as many as a local part has
 * room for (RFC 5321, 4.5.3.1.1); null if it has none of ours. @param name SQL
 */
export const nameInAddress = (name: string): string =>
  `nullif(trim(both '-' from left(regexp_replace(folded(${name}), '[^a-z0-9]+', '-', 'g'), 59)), '')`

/**
 * SQL: the address of the ward called `name`.
 * @param domain where mail comes in, as `isDomain` has it; null: nowhere, and there is none
 */
export const wardAddress = (name: string, domain: string | null): string =>
  `'ward.' || ${nameInAddress(name)} || '@' || ${domain === null ? 'null' : `'${domain}'`}`
