import type { Entry } from './entry.ts'

export const GROUPS = [
  { code: 'CRIME_PREVENTION_ASSOCIATION', name: 'Crime Prevention Association' },
  { code: 'SISTER_BANKS', name: 'Sister Banks' },
  { code: 'POLICE_COMMITTEE', name: 'Police Committee' },
  { code: 'WARD_PANELS', name: 'Ward panels' },
  { code: 'PUBWATCH', name: 'Pubwatch' },
  { code: 'HOTEL_SECURITY_FORUM', name: 'Hotel security forum' },
  { code: 'RETAIL_CRIME_PARTNERSHIP', name: 'Retail crime partnership' },
  { code: 'SECURITY_CHIEFS', name: 'Heads of security' },
  { code: 'INDEPENDENT_ADVISORY_GROUP', name: 'Independent advisory group' },
  { code: 'CROSS_SECTOR_HUB', name: 'Cross-sector hub' },
] as const satisfies readonly Entry[]
export type GroupCode = (typeof GROUPS)[number]['code']
