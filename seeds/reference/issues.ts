import type { Entry } from './entry.ts'

export const ISSUES = [
  { code: 'ANTI_SOCIAL_BEHAVIOUR', name: 'Anti-social behaviour' },
  { code: 'BEGGING_ROUGH_SLEEPING', name: 'Begging and rough sleeping' },
  { code: 'BURGLARY', name: 'Burglary' },
  { code: 'COUNTERFEIT_GOODS', name: 'Counterfeit goods' },
  { code: 'CRIME', name: 'Crime' },
  { code: 'CYBER', name: 'Cyber crime' },
  { code: 'CYCLE_THEFT', name: 'Cycle theft' },
  { code: 'DRUGS', name: 'Drugs' },
  { code: 'FRAUD', name: 'Fraud' },
  { code: 'HATE_CRIME', name: 'Hate crime' },
  { code: 'LICENSING', name: 'Licensing and drink-related disorder' },
  { code: 'PROTEST', name: 'Protest' },
  { code: 'ROAD_SAFETY', name: 'Road safety' },
  { code: 'SECURITY', name: 'Security of buildings' },
  { code: 'SHOP_THEFT', name: 'Shop theft' },
  { code: 'TERRORISM', name: 'Terrorism' },
] as const satisfies readonly Entry[]
export type IssueCode = (typeof ISSUES)[number]['code']
