/**
 * SQL: whether account `a`, who asked, still is one who asks: of the organisation that it was asked for, a resident, or a
 * SPOC, who asks on behalf.
 * @param organisation SQL: for which it was asked, or null
 */
export const stillAsks = (organisation: string): string => `(
  'SPOC' = any(a.roles)
  or 'STAKEHOLDER' = any(a.roles) and a.organisation_id = ${organisation}
  or 'RESIDENT' = any(a.roles) and ${organisation} is null)`
